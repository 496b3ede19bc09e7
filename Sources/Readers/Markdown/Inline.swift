import Model

/// The words of a Markdown paragraph, without links, emphasis, code marks, tags and escapes.
struct Inline {
  /// The words alone.
  private(set) var plain = ""

  private let bytes: [UInt8]
  private let definitions: Set<String>
  /// For each opening square bracket, the place of its closing bracket.
  private let closers: [Int: Int]
  /// The last place of a run of backticks, by its length.
  private let lastCode: [Int: Int]
  private var output: [UInt8] = []
  private var marks: [EmphasisMark] = []

  /// Removes the markup of a paragraph; `definitions` are the names of links defined elsewhere, in
  /// lower case.
  init(_ words: Substring, definitions: Set<String> = []) {
    bytes = Array(words.utf8)
    self.definitions = definitions
    guard bytes.contains(where: Self.mayBeMarkup) else {
      (closers, lastCode) = ([:], [:])
      plain = String(words)
      return
    }
    closers = Self.brackets(in: bytes)
    lastCode = Self.codeRuns(in: bytes)
    output.reserveCapacity(bytes.count)
    read()
    plain = String(decoding: EmphasisMark.removing(marks, from: output), as: UTF8.self)
  }

  /// Whether a byte can begin markup.
  private static func mayBeMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "["):
      true
    default: EmphasisMark.isMark(byte)
    }
  }

  private mutating func read() {
    // What is inside a link's text is read where it stands; its end jumps over the address.
    var jumps: [Int: Int] = [:]
    var place = 0
    while place < bytes.count {
      if let target = jumps[place] {
        place = target
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "\\"): place = readEscape(at: place)
      case UInt8(ascii: "`"): place = readCode(at: place)
      case UInt8(ascii: "<"): place = readTag(at: place)
      case UInt8(ascii: "&"): place = readEntity(at: place)
      case let byte where EmphasisMark.isMark(byte): place = readMark(at: place)
      case let byte:
        if byte == UInt8(ascii: "!"), let picture = link(at: place + 1) {
          place = picture.end
          // The spaces on both sides of a picture are one when it is gone.
          let isSpaced = output.last ?? .space == .space
          if isSpaced, place < bytes.count, bytes[place] == .space { place += 1 }
        } else if let link = link(at: place) {
          jumps[link.close] = link.end
          place = link.isNote ? link.end : place + 1
        } else {
          output.append(byte)
          place += 1
        }
      }
    }
  }

  private mutating func readEscape(at place: Int) -> Int {
    guard let next = bytes.dropFirst(place + 1).first, isASCIIPunctuation(next) else {
      output.append(bytes[place])
      return place + 1
    }
    output.append(next)
    return place + 2
  }

  private mutating func readCode(at place: Int) -> Int {
    let length = bytes[place...].prefix { $0 == UInt8(ascii: "`") }.count
    guard let last = lastCode[length], last > place else {
      output += bytes[place..<place + length]
      return place + length
    }
    var end = place + length
    while end < bytes.count {
      let run = bytes[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length { break }
      end += max(run, 1)
    }
    output += bytes[place + length..<end]
    return end + length
  }

  /// Removes a tag, or keeps an address between angle brackets.
  private mutating func readTag(at place: Int) -> Int {
    let inside = bytes[(place + 1)...].prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
    guard inside.endIndex < bytes.count, bytes[inside.endIndex] == UInt8(ascii: ">"),
      let first = inside.first,
      first.isLetter || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
    else {
      output.append(bytes[place])
      return place + 1
    }
    let isAddress =
      !inside.contains(.space)
      && (inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")))
    if isAddress {
      output += inside
    } else if inside.prefix(2).map(\.lowered) == Array("br".utf8) {
      output.append(.space)
    }
    return inside.endIndex + 1
  }

  private mutating func readEntity(at place: Int) -> Int {
    let name = bytes[(place + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"),
      let scalar = entity(named: String(decoding: name, as: UTF8.self))
    else {
      output.append(bytes[place])
      return place + 1
    }
    if !scalar.isInvisible { output += Array(String(scalar).utf8) }
    return name.endIndex + 1
  }

  private mutating func readMark(at place: Int) -> Int {
    let byte = bytes[place]
    let count = bytes[place...].prefix { $0 == byte }.count
    if let mark = EmphasisMark(at: place, count: count, in: bytes, writtenAt: output.count) {
      marks.append(mark)
    }
    output += bytes[place..<place + count]
    return place + count
  }
}

extension Inline {
  /// A link or a note whose opening bracket is at a place: the end of its text, and the end of the
  /// whole.
  private func link(at place: Int) -> (close: Int, end: Int, isNote: Bool)? {
    guard let close = closers[place] else { return nil }
    let isNote = bytes[place + 1] == UInt8(ascii: "^")
    let next = close + 1 < bytes.count ? bytes[close + 1] : 0
    if next == UInt8(ascii: "("), let end = addressEnd(from: close + 1) {
      return (close, end, isNote)
    }
    if next == UInt8(ascii: "["), let end = closers[close + 1] { return (close, end + 1, isNote) }
    let name = String(decoding: bytes[(place + 1)..<close], as: UTF8.self).lowercased()
    return isNote || definitions.contains(name) ? (close, close + 1, isNote) : nil
  }

  /// The place after the parenthesis that closes an address.
  private func addressEnd(from open: Int) -> Int? {
    var depth = 0
    for (place, byte) in zip(open..., bytes[open...].prefix(2048)) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return place + 1 }
    }
    return nil
  }

  private static func brackets(in bytes: [UInt8]) -> [Int: Int] {
    var closers: [Int: Int] = [:]
    var open: [Int] = []
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): open.append(place)
      case UInt8(ascii: "]"): if let start = open.popLast() { closers[start] = place }
      default: break
      }
      place += 1
    }
    return closers
  }

  private static func codeRuns(in bytes: [UInt8]) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var place = 0
    while place < bytes.count {
      let length = bytes[place...].prefix { $0 == UInt8(ascii: "`") }.count
      if length > 0 { last[length] = place }
      place += max(length, 1)
    }
    return last
  }
}

/// Whether a byte is a mark that Markdown lets a backslash escape.
func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  (0x21...0x7E).contains(byte) && !byte.isLetter && !byte.isDigit
}

/// The character that a named or numbered entity of HTML means, for those that texts use.
private func entity(named name: String) -> Unicode.Scalar? {
  if name.hasPrefix("#x") || name.hasPrefix("#X") {
    return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
  }
  if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
  return entities[name]
}

private let entities: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
  "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
  "pound": "£", "euro": "€", "copy": "©", "reg": "®", "trade": "™", "middot": "·", "bull": "•",
  "shy": "\u{AD}", "lrm": "\u{200E}", "rlm": "\u{200F}", "zwj": "\u{200D}", "zwnj": "\u{200C}",
]
