/// The layout of a section of numbers in a pack; see ``NumberTable``.
///
/// All numbers are little-endian, and offsets count from the start of the section.
///
/// - 0: the number of parameters and that of groups (4 bytes each), zero (8)
/// - for each parameter, 16 bytes: the offset and the length of its name (4 each), its number (8)
/// - for each group, 32 bytes, 4 each: the offset and the length of its name, the number of its rows and of its columns, and
///   the offsets of its keys, of its places and of its numbers, and the number of places
/// - the names; then for each group, each at a multiple of 16, the hashes of the keys of its rows (8 each), the places (4 each),
///   and the rows (4 a number, in single precision)
///
/// The places are a hash table of the rows: a row's number, plus 1, stands at its hash modulo the number of places, which is a
/// power of two, or at the next free place; 0 is a free one.
enum NumberLayout {
  static let header = 16
  static let parameter = 16
  static let group = 32

  /// The number of places for some rows: a power of two, more than half of them free.
  static func places(forRows rows: Int) -> Int {
    var count = 4
    while count <= 2 * rows { count *= 2 }
    return count
  }

  /// The first place of a key.
  static func place(of key: KeyHash, among count: Int) -> Int {
    Int(truncatingIfNeeded: key.value & UInt64(count - 1))
  }
}
