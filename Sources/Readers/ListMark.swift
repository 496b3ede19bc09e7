import Model

/// The mark of a list entry: a bullet, a number or a letter.
struct ListMark: Hashable {
  /// The number of the entry as written, such as "3.", "b)" or "(iv)"; nil for a bullet.
  var label: String?
  /// The length of the mark in bytes, with the spaces after it.
  var length: Int

  /// The mark at the beginning of a trimmed line; nil for none.
  init?(of line: Substring) {
    let units = line.utf8
    // Nearly every line begins with a word.
    guard let first = units.first, !first.isLetter || units.prefix(5).contains(Self.closing) else {
      return nil
    }
    func isBlank(_ unit: UInt8) -> Bool { unit == .space || unit == .tab }
    guard let end = units.prefix(8).firstIndex(where: isBlank) else { return nil }
    let mark = line[..<end]
    length = mark.utf8.count + units[end...].prefix(while: isBlank).count
    if Self.bullets.contains(mark) {
      label = nil
    } else if Self.isCount(mark) {
      label = String(mark)
    } else {
      return nil
    }
  }

  /// Whether it can begin a list: it is a bullet, or the first number or letter.
  var canBegin: Bool {
    guard let label else { return true }
    return ["1", "a", "A", "i", "I"].contains(label.filter { !"().".contains($0) })
  }

  private static let closing = UInt8(ascii: ")")
  private static let bullets: Set<Substring> = [
    "-", "*", "+", "•", "◦", "▪", "‣", "·", "●", "○", "■",
  ]

  /// Whether a word is a number of an entry: "3.", "3)", "(3)", "b)", "(b)", "iv)" or "(iv)".
  private static func isCount(_ word: Substring) -> Bool {
    guard let last = word.utf8.last, last == closing || last == UInt8(ascii: "."),
      word.utf8.count <= 6
    else { return false }
    let isEnclosed = word.utf8.first == UInt8(ascii: "(")
    let count = word.dropLast().dropFirst(isEnclosed ? 1 : 0)
    if (1...3).contains(count.utf8.count), count.utf8.allSatisfy(\.isDigit) {
      return last == closing || !isEnclosed
    }
    // A letter with a full stop is the initial of a name.
    guard last == closing else { return false }
    let isRoman = !count.isEmpty && count.utf8.allSatisfy { "ivx".utf8.contains($0) }
    return isRoman || count.utf8.count == 1 && count.utf8.allSatisfy(\.isLetter)
  }
}
