/// What follows a quotation mark, by which the end of a string is told from a mark that lacks its backslash.
struct JSONStringEnd {
  /// Where a string stands.
  enum Place {
    /// Before the value of a member.
    case name
    /// The value of a member.
    case member
    /// An element of an array, or the whole text.
    case element
  }

  private let bytes: [UInt8]
  /// The place after the mark and white space.
  private let next: Int

  init(in bytes: [UInt8], at mark: Int) {
    self.bytes = bytes
    next = Self.afterSpace(bytes, mark + 1)
  }

  /// Whether a string at that place may end at the mark.
  func fits(_ place: Place) -> Bool {
    guard next < bytes.count else { return true }
    switch (Unicode.Scalar(bytes[next]), place) {
    case (":", .name), ("}", .member), ("]", .member), ("]", .element), ("}", .element):
      return true
    case (",", .member): return isNamed(Self.afterSpace(bytes, next + 1))
    case (",", .element): return isValue(Self.afterSpace(bytes, next + 1))
    // A comma may be lacking at the end of a line.
    case ("\"", .member): return isNamed(next)
    default: return false
    }
  }

  /// Whether a member or the end of the object begins at a place.
  private func isNamed(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    if bytes[place] == UInt8(ascii: "}") { return true }
    guard bytes[place] == UInt8(ascii: "\"") else { return false }
    let name = bytes[(place + 1)...].prefix(longestName).prefix { $0 != UInt8(ascii: "\"") }
    let colon = Self.afterSpace(bytes, name.endIndex + 1)
    return colon < bytes.count && bytes[colon] == UInt8(ascii: ":")
  }

  /// Whether an element or the end of the array begins at a place.
  private func isValue(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    return "\"{[]-0123456789tfn".utf8.contains(bytes[place])
  }

  private static func afterSpace(_ bytes: [UInt8], _ place: Int) -> Int {
    var place = place
    while place < bytes.count, [0x20, 0x0a, 0x0d, 0x09, 0x0c].contains(bytes[place]) { place += 1 }
    return place
  }
}

/// More than the names of schema.org have.
private let longestName = 64
