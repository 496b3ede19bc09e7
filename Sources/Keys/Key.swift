/// A key press.
package enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// A letter with Control.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
  /// A key that types no character.
  case named(Name)
  /// A placeholder for any character; it occurs only in the key table.
  case any

  /// A key that types no character, by its name in key notation.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case up = "Up"
    case down = "Down"
    case left = "Left"
    case right = "Right"
    case home = "Home"
    case end = "End"
    case pageUp = "PgUp"
    case pageDown = "PgDn"
    case enter = "Enter"
    case escape = "Esc"
    case tab = "Tab"
    case backTab = "S-Tab"
    case backspace = "BS"
    case delete = "Del"
    case altLeft = "M-Left"
    case altRight = "M-Right"
    case f1 = "F1"
  }

  package static let enter = Self.named(.enter)
  package static let escape = Self.named(.escape)
  package static let space = Self.character(" ")
}

extension Key {
  /// Parses key notation such as "gd", "<C-o>" or "m<Any>"; returns nil if it is malformed.
  ///
  /// Names stand in angle brackets, other characters for themselves; white space separates.
  package static func keys(_ notation: some StringProtocol) -> [Key]? {
    var keys: [Key] = []
    var rest = notation[...]
    while let character = rest.first {
      if character == "<", rest.dropFirst().first != nil,
        let close = rest.dropFirst(2).firstIndex(of: ">")
      {
        guard let key = Key(name: rest[rest.index(after: rest.startIndex)..<close]) else {
          return nil
        }
        keys.append(key)
        rest = rest[rest.index(after: close)...]
      } else {
        if !character.isWhitespace { keys.append(.character(character)) }
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  /// The keys with names, by the name in lower case.
  private static let names: [String: Key] = {
    var names: [String: Key] = [
      "space": .space, "cr": .enter, "backspace": .named(.backspace), "pageup": .named(.pageUp),
      "pagedown": .named(.pageDown), "lt": .character("<"), "any": .any,
    ]
    for name in Name.allCases { names[name.rawValue.lowercased()] = .named(name) }
    return names
  }()

  private init?(name: some StringProtocol) {
    if let key = Self.names[name.lowercased()] {
      self = key
    } else if name.count == 3, name.lowercased().hasPrefix("c-"), let letter = name.last {
      self = .control(Character(letter.lowercased()))
    } else if name.count == 3, name.lowercased().hasPrefix("m-"), let letter = name.last {
      self = .alt(letter)
    } else {
      return nil
    }
  }
}

extension Key {
  /// The notation in key files: "j", "<C-o>", "<Space>".
  package var notation: String {
    switch self {
    case .character(" "): "<Space>"
    case .character("<"): "<LT>"
    case .character(let character): String(character)
    case .control(let letter): "<C-\(letter)>"
    case .alt(let character): "<M-\(character)>"
    case .named(let name): "<\(name.rawValue)>"
    case .any: "<Any>"
    }
  }
}

extension Key: CustomStringConvertible {
  /// The readable form: "j", "Ctrl-O", "Alt-Left", "Space".
  package var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .named(.backTab): "Shift-Tab"
    case .named(.backspace): "Backspace"
    case .named(.altLeft): "Alt-Left"
    case .named(.altRight): "Alt-Right"
    case .named(let name): name.rawValue
    case .any: "x"
    }
  }
}
