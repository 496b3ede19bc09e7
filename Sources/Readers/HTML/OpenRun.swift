import Model

/// A run that is being assembled.
struct OpenRun {
  private var bytes: [UInt8] = []
  private var linked = 0
  private var linkedElsewhere = 0
  private var ownWordsBehindLink = 0
  private var line = 0
  private var hasSpace = false
  private var breaks = 0

  /// Adds characters as they are.
  mutating func addVerbatim(_ text: String, line: Int) {
    if bytes.isEmpty { self.line = line }
    bytes += Array(text.utf8)
  }

  /// Adds a separator, as between the cells of a table.
  mutating func addBar() {
    if hasSpace || bytes.last != .space { bytes.append(.space) }
    bytes += [UInt8(ascii: "|"), .space]
    hasSpace = false
  }

  /// Adds characters, with each run of white space collapsed to one space.
  mutating func add(_ text: String, link: Link, line: Int) {
    let before = bytes.count
    var text = text
    text.withUTF8 { units in
      var place = 0
      while place < units.count {
        let unit = units[place]
        let shown = Self.shown(at: place, in: units)
        place += shown.length
        switch shown.kind {
        case .space: hasSpace = true
        case .nothing: break
        case .letter:
          if hasSpace, !bytes.isEmpty, bytes.last != .space { bytes.append(.space) }
          if bytes.isEmpty { self.line = line }
          hasSpace = false
          breaks = 0
          bytes.append(unit)
        }
      }
    }
    let added = bytes.count - before
    switch link {
    case .none where linked > 0:
      ownWordsBehindLink += bytes[before...].split(separator: .space).count {
        $0.contains(where: \.isWordPart)
      }
    case .none: break
    case .here: linked += added
    case .elsewhere:
      linked += added
      linkedElsewhere += added
    }
  }

  /// Where the link around a text leads.
  enum Link {
    case none
    case here
    case elsewhere
  }

  private enum Shown {
    case letter
    case space
    case nothing
  }

  /// The character that a browser shows for the bytes at a place, and their number.
  ///
  /// A no-break space (C2 A0) is a space here; a soft hyphen (C2 AD) and a zero-width space
  /// (E2 80 8B) show nothing.
  private static func shown(
    at place: Int, in units: UnsafeBufferPointer<UInt8>
  ) -> (kind: Shown, length: Int) {
    let unit = units[place]
    let left = units.count - place
    if unit.isWhiteSpace { return (.space, 1) }
    if unit == 0xC2, left > 1 {
      if units[place + 1] == 0xA0 { return (.space, 2) }
      if units[place + 1] == 0xAD { return (.nothing, 2) }
    }
    if unit == 0xE2, left > 2, units[place + 1] == 0x80, units[place + 2] == 0x8B {
      return (.nothing, 3)
    }
    return (.letter, 1)
  }

  /// Adds a line break, which is a space; returns whether it is the second in a row and ends the run.
  mutating func breakLineEndsRun() -> Bool {
    breaks += 1
    hasSpace = true
    return breaks == 2
  }

  /// Ends the run; nil if it has no words.
  mutating func close(kind: Block.Kind, container: Int) -> Run? {
    defer { self = OpenRun() }
    guard bytes.contains(where: { !$0.isWhiteSpace && $0 != UInt8(ascii: "|") }) else { return nil }
    return Run(
      kind: kind, words: String(decoding: bytes, as: UTF8.self), linked: linked,
      linkedElsewhere: linkedElsewhere, ownWordsBehindLink: ownWordsBehindLink,
      container: container, line: line)
  }
}
