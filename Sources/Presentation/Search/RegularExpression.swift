import Expressions
import Model

/// A regular expression that is matched within the paragraphs of an article.
///
/// A pattern without capitals ignores case. Accents are significant. The number of steps in a
/// paragraph is bounded, whatever the expression.
struct RegularExpression: Hashable, Sendable {
  let pattern: String
  /// The error in the pattern, if there is one.
  let fault: String?
  private let expression: Expression?

  /// Compiles a pattern.
  init(_ pattern: String) {
    self.pattern = pattern
    do throws(ExpressionError) {
      expression = try Expression(
        pattern, options: Self.hasCapital(pattern) ? [] : .ignoresCase)
      fault = nil
    } catch {
      (expression, fault) = (nil, error.explanation)
    }
  }

  static func == (one: Self, other: Self) -> Bool { one.pattern == other.pattern }

  func hash(into hasher: inout Hasher) { hasher.combine(pattern) }

  /// The number of bytes that a match may extend beyond the part of a paragraph in which it begins.
  private static let reach = 1024

  /// Returns the matches that begin in a part of an article, and whether the step limit sufficed.
  ///
  /// - Returns: at most `limit` matches.
  func ranges(
    in article: Article, within part: Range<Int>, limit: Int
  ) -> (ranges: [Range<Int>], isComplete: Bool) {
    guard let expression, !pattern.isEmpty else { return ([], true) }
    let matcher = Matcher(expression)
    let text = article.text.utf8Span.span
    var ranges: [Range<Int>] = []
    var index = article.blocks.partitioningIndex { $0.range.upperBound > part.lowerBound }
    while index < article.blocks.count, ranges.count < limit {
      let block = article.blocks[index].range.clamped(to: Range(from: 0, to: text.count))
      let own = part.clamped(to: block)
      guard block.lowerBound < part.upperBound else { break }
      index += 1
      guard !own.isEmpty else { continue }
      var end = min(block.upperBound, own.upperBound + Self.reach)
      while end < block.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
      let window = text.extracting(Range(from: block.lowerBound, to: end))
      let isComplete = window.withUnsafeBufferPointer { bytes in
        matcher.forEachMatch(
          in: bytes, from: own.lowerBound - block.lowerBound, isWhole: end == block.upperBound,
          steps: 20_000 + 20 * (end - own.lowerBound)
        ) { found in
          guard found.lowerBound + block.lowerBound < own.upperBound else { return false }
          let range = Cluster.whole(found, in: window)
          let start = range.lowerBound + block.lowerBound
          if !found.isEmpty, start >= ranges.last?.upperBound ?? 0 {
            ranges.append(Range(from: start, to: range.upperBound + block.lowerBound))
          }
          return ranges.count < limit
        }
      }
      if !isComplete { return (ranges, false) }
    }
    return (ranges, true)
  }

  /// Whether the pattern has an unescaped capital.
  private static func hasCapital(_ pattern: String) -> Bool {
    var isEscaped = false
    for scalar in pattern.unicodeScalars {
      if !isEscaped, scalar.properties.isUppercase { return true }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return false
  }
}
