internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
internal import Parses

/// Decides which names of an article name the same actor.
///
/// Forms are joined by sieves from the precise to the general; each form that was joined to another keeps the reason.
struct Resolution {
  /// Why a form is taken for its actor's name, and how sure that is.
  struct Link: Sendable {
    var reason: Model.Mention.Reason
    var confidence: Double
  }

  /// The forms.
  let forms: NameForms
  /// The chart they are from.
  let chart: NameChart
  var lexicon: LexicalTables { chart.reading.lexicon }
  /// The form that each form was joined to; its own index for the first of an actor.
  private(set) var parents: [Int]
  /// The link of each form.
  private(set) var links: [Link]
  /// For a form that several actors share: one form of each.
  private(set) var shared: [Int: [Int]] = [:]

  /// The actors of a chart.
  init<Check: Checkpoint>(
    _ chart: NameChart, unless cancellation: Check
  ) throws(Check.Failure) {
    let spans = chart.spans
    forms = try NameForms(chart, spans: spans, unless: cancellation)
    self.chart = chart
    parents = Array(forms.forms.indices)
    links = forms.forms.map { Self.link(of: $0) }
    let sieves: [(inout Self) -> Void] = [
      { $0.joinKnown() },
      { $0.joinInitials() },
      { $0.joinPersons() },
      { $0.joinShortForms() },
      { $0.joinSpellings() },
    ]
    for sieve in sieves {
      try cancellation.check()
      sieve(&self)
    }
  }

  /// The first form of the actor that a form names.
  func root(of form: Int) -> Int {
    var form = form
    while parents[form] != form { form = parents[form] }
    return form
  }

  /// Joins a form to another's actor.
  mutating func join(
    _ form: Int, to other: Int, because reason: Model.Mention.Reason, _ confidence: Double
  ) {
    let (mine, theirs) = (root(of: form), root(of: other))
    guard mine != theirs else { return }
    parents[mine] = theirs
    if links[form].reason == .fullName || links[form].confidence > confidence {
      links[form] = Link(reason: reason, confidence: min(links[form].confidence, confidence))
    }
  }

  /// Leaves a form ambiguous between several actors: each of its occurrences is resolved by itself.
  mutating func share(_ form: Int, among others: [Int], because reason: Model.Mention.Reason) {
    shared[form] = others
    links[form] = Link(reason: reason, confidence: 0.6)
  }

  /// The shared forms that each actor may be meant by, by the root of its names.
  func sharedFormsOfRoots() -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for (form, others) in shared {
      for root in Set(others.map { root(of: $0) }) { found[root, default: []].append(form) }
    }
    return found
  }

  /// Whether a form stands alone so far.
  func isAlone(_ form: Int) -> Bool { parents[form] == form && shared[form] == nil }

  private static func link(of form: NameForm) -> Link {
    guard let known = form.known else { return Link(reason: .fullName, confidence: 1) }
    let isInitials =
      form.parts.count == 1 && form.words.utf8.count < 8
      && form.words.utf8.allSatisfy { $0 < 0x61 }
    switch known.role {
    case .name: return Link(reason: .fullName, confidence: 1)
    case .alias: return Link(reason: isInitials ? .acronym : .alias, confidence: 0.97)
    case .demonym: return Link(reason: .demonym, confidence: 0.95)
    case .capital: return Link(reason: .capital, confidence: 0.8)
    case .metonym: return Link(reason: .metonym, confidence: 0.85)
    }
  }
}
