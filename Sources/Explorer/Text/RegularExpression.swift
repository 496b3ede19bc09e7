import Expressions
import Model

/// The finds of a regular expression in an article, paragraph by paragraph.
///
/// Small letters find capitals too, as in words; marks upon letters count. However the expression is
/// written, the steps of each paragraph are bounded.
struct RegularExpression {
  private(set) var ranges: [Range<Int>] = []
  /// Why there are none, or no more.
  private(set) var fault: String?

  /// Looks for an expression; after `limit` finds, or a paragraph with too many steps, no further.
  init(_ pattern: String, in article: Article, limit: Int) {
    guard !pattern.isEmpty else { return }
    let expression: Expression
    do throws(ExpressionError) {
      let keepsCase = Self.hasCapital(pattern)
      expression = try Expression(pattern, options: keepsCase ? [] : .ignoresCase)
    } catch {
      fault = error.explanation
      return
    }
    let matcher = Matcher(expression)
    var ranges: [Range<Int>] = []
    var fault: String?
    article.text.utf8Span.span.withUnsafeBufferPointer { bytes in
      for block in article.blocks where fault == nil && ranges.count < limit {
        let part = UnsafeBufferPointer(rebasing: bytes[block.range.clamped(to: 0..<bytes.count)])
        let isComplete = matcher.forEachMatch(in: part, steps: 20_000 + 20 * part.count) { found in
          let start = block.range.lowerBound
          if !found.isEmpty {
            ranges.append(start + found.lowerBound..<start + found.upperBound)
          }
          return ranges.count < limit
        }
        if !isComplete { fault = "too many steps" }
      }
    }
    self.ranges = ranges
    self.fault = fault
  }

  /// Whether a letter that stands for itself is a capital.
  private static func hasCapital(_ pattern: String) -> Bool {
    var isEscaped = false
    for scalar in pattern.unicodeScalars {
      if !isEscaped, scalar.properties.isUppercase { return true }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return false
  }
}
