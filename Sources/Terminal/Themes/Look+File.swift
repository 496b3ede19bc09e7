package import Configuration
package import Presentation

extension Look {
  /// Reads the looks in a person's file, and the faults of that file.
  ///
  /// A line maps a role to its look. A mention role may name one kind of actor, as in
  /// `mention-country`, which then overrides the line for all kinds.
  package static func looks(in file: TOML) -> (looks: [TextRole: Look], faults: [Fault]) {
    var looks: [TextRole: Look] = [:]
    var faults = file.faults
    faults += file.tables.map { Fault(line: $0.line, problem: .unknownTable($0.name)) }
    for entry in file.entries where entry.table.isEmpty {
      do throws(Fault.Problem) {
        let roles = TextRole.all.filter { $0.name == entry.name || $0.family == entry.name }
        guard !roles.isEmpty else { throw .unknownRole(entry.name) }
        let look = try Look(entry.value.text ?? "[")
        for role in roles where role.name == entry.name || !file.names(role) { looks[role] = look }
      } catch {
        faults.append(Fault(line: entry.line, problem: error))
      }
    }
    return (looks, faults.sorted { $0.line < $1.line })
  }

  /// Parses the look that the words describe.
  ///
  /// - Throws: the problem, with the wrong word.
  package init(_ words: String) throws(Fault.Problem) {
    self.init()
    let all = words
    var words = words.split(separator: " ")[...]
    while let word = words.popFirst() {
      if let known = Self.attributes.first(where: { $0.word == word }) {
        attributes.formUnion(known.attributes)
      } else if word == "on" {
        let name = words.popFirst() ?? ""
        guard background == nil, let colour = Colour(name) else { throw .unknownLook("on \(name)") }
        background = colour
      } else {
        guard foreground == nil, let colour = Colour(word) else { throw .unknownLook(String(word)) }
        foreground = colour
      }
    }
    // A background without a foreground could make the default foreground invisible.
    if background != nil, foreground == nil { throw .backgroundAlone(all) }
  }

  /// The names of the attributes, separated by commas.
  package static var words: String { attributes.map(\.word).joined(separator: ", ") }
}

extension TOML {
  /// Whether an entry names exactly this role.
  fileprivate func names(_ role: TextRole) -> Bool {
    entries.contains { $0.table.isEmpty && $0.name == role.name }
  }
}

extension Colour {
  /// Creates the colour with this name, number or hexadecimal code, or nil if it is none of them.
  fileprivate init?(_ word: Substring) {
    if let number = Look.hues.firstIndex(where: { $0 == word }) {
      self = .palette(UInt8(number))
    } else if let number = UInt8(word), number >= 16 {
      self = .palette(number)
    } else if word.hasPrefix("#"), word.utf8.count == 7, word.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(word.dropFirst(), radix: 16)
    {
      self = .exact(value)
    } else {
      return nil
    }
  }
}
