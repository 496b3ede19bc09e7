internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

/// The kind of an actor, by the labels and the words of its names.
enum ActorKinds {
  /// The kind of most of the names.
  static func kind(of spans: [NameChart.Span], in chart: NameChart, _ syntax: Syntax) -> Actor.Kind
  {
    var votes: [Actor.Kind: Int] = [:]
    for span in spans { votes[kind(of: span, in: chart.reading, syntax), default: 0] += 1 }
    var best = spans.first.map { kind(of: $0, in: chart.reading, syntax) } ?? .organisation
    for span in spans {
      let kind = kind(of: span, in: chart.reading, syntax)
      if votes[kind, default: 0] > votes[best, default: 0] { best = kind }
    }
    return best
  }

  private static func kind(
    of span: NameChart.Span, in reading: TokenizedArticle, _ syntax: Syntax
  ) -> Actor.Kind {
    let last = span.tokens.upperBound - 1
    if span.label != .person, span.tokens.count > 1 {
      if reading.form(of: last, is: .agreementHead) { return .agreement }
      if reading.form(of: last, is: .certainProjectHead) { return .project }
    }
    if let noun = syntax.classNoun(of: reading.head(of: span.tokens)),
      reading.form(of: noun, is: .namedProjectNoun)
    {
      return .project
    }
    if span.label != .people, isProject(span.tokens, reading) {
      return .project
    }
    return span.label.kind
  }

  /// Whether the words around call the name a project: "the Hinkley project".
  private static func isProject(_ tokens: Range<Int>, _ reading: TokenizedArticle) -> Bool {
    var next = tokens.upperBound
    while next < min(tokens.upperBound + 3, reading.tokens.count),
      reading.areTogether(tokens.lowerBound, next)
    {
      if reading.form(of: next, is: .namedProjectNoun) { return true }
      guard reading.tokens[next].pos == .noun || reading.tokens[next].pos == .adjective else {
        return false
      }
      next += 1
    }
    return false
  }
}
