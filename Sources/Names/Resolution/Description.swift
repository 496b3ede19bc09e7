internal import Grammar
import Knowledge
internal import Lexicon
import Parses

/// One line about a person, drawn from the article: the title before a name, or the apposition behind it.
enum Description {
  /// The first description that any of the places gives.
  static func first(of spans: [NameChart.Span], in reading: TokenizedArticle, _ syntax: Syntax)
    -> String?
  {
    for span in spans {
      if let title = title(before: span.tokens, in: reading) { return title }
      if let apposition = apposition(of: span.tokens, in: reading, syntax) { return apposition }
    }
    return nil
  }

  /// The words before a name up to its title's beginning: "Azerbaijan's Deputy Prime Minister".
  private static func title(before tokens: Range<Int>, in reading: TokenizedArticle) -> String? {
    let end = tokens.lowerBound
    var start = end
    var hasTitle = false
    while start > max(0, end - 9), reading.areTogether(end, start - 1) {
      let previous = start - 1
      if reading.form(of: previous, is: .anyTitle),
        !reading.form(of: previous, is: .uninformativeTitle)
      {
        hasTitle = true
      } else if !reading.form(of: previous, is: .titlePart)
        && reading.tokens[previous].wordForm != .possessiveMarker
        && !(hasTitle && reading.isNameLike(previous))
        && !(hasTitle && reading.form(of: previous, is: .titleConnector) && start < end)
      {
        break
      }
      start = previous
    }
    while start < end, reading.form(of: start, is: .titleEdgeWord) { start += 1 }
    guard hasTitle, start < end else { return nil }
    let words = reading.words(of: start..<end)
    return words.utf8.count > 3 ? words : nil
  }

  /// The noun phrase behind a name's comma: "a spokesman for the ministry".
  private static func apposition(
    of tokens: Range<Int>, in reading: TokenizedArticle, _ syntax: Syntax
  )
    -> String?
  {
    let head = reading.head(of: tokens)
    guard let noun = syntax.child(of: head, .appos), noun >= tokens.upperBound,
      reading.tokens[noun].pos == .noun || reading.form(of: noun, is: .anyTitle)
    else { return nil }
    var extent = syntax.extent(of: noun)
    guard extent.lowerBound >= tokens.upperBound else { return nil }
    if let clause = syntax.child(of: noun, .relcl) {
      extent =
        extent
        .lowerBound..<max(
          extent.lowerBound, min(extent.upperBound, syntax.extent(of: clause).lowerBound))
    }
    let phrase = reading.trimmed(extent)
    return (1...14).contains(phrase.count) ? reading.words(of: phrase) : nil
  }
}
