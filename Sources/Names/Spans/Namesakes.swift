internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Tells a division or city from the state or capital of the same name: "Georgia" beside Atlanta, "the governor of
  /// Washington".
  ///
  /// The words beside each occurrence speak first: an office, a place in the same list, a city before it. Where none
  /// speaks, a state's name follows the rest of the article: the other occurrences, and the places that it names.
  mutating func placeNamesakes(_ syntax: Syntax) {
    var occurrences: [Int: [Span]] = [:]
    for span in spans where isNamesake(span) {
      if let known = span.known { occurrences[known.entry, default: []].append(span) }
    }
    guard !occurrences.isEmpty else { return }
    let setting = Setting(self)
    for (entry, places) in occurrences {
      let hints = places.map { hint(beside: $0, setting, syntax) }
      let sum = hints.reduce(0, +)
      let usual = sum != 0 ? sum : setting.hint(for: gazetteer.entries[entry].code, homes(places))
      for (span, hint) in zip(places, hints) {
        let isCapital = span.known?.role == .capital
        guard isCapital ? hint > 1 : (hint != 0 ? hint : usual) > 0 else { continue }
        place(Span(span.tokens, .location, confidence: 0.8))
      }
    }
  }

  /// Whether another state has a division or city of that name, or for a capital its own state a division.
  private func isNamesake(_ span: Span) -> Bool {
    guard let known = span.known, span.tokens.count == 1,
      known.role == .name || known.role == .capital,
      let code = gazetteer.entries[known.entry].code,
      gazetteer.entries[known.entry].kind == .country
    else { return false }
    let states = knowledge.places.states(of: reading.tokens[span.tokens.lowerBound].form)
    return states.contains { $0 != code }
      || known.role == .capital && states.contains { $0 == code }
  }

  /// The other states that have a place of that name.
  private func homes(_ places: [Span]) -> Set<Substring> {
    Set(
      places.prefix(1).flatMap {
        knowledge.places.states(of: reading.tokens[$0.tokens.lowerBound].form)
      })
  }

  /// What the words beside an occurrence say: more than 0 for the division, less for the state.
  private func hint(beside span: Span, _ setting: Setting, _ syntax: Syntax) -> Int {
    let token = span.tokens.lowerBound
    let homes = homes([span])
    var hint = 0
    for word in [token - 2, token - 1, token + 1, token + 2]
    where reading.shapes.indices.contains(word) && reading.areTogether(token, word) {
      let isGenitive = word < token - 1 && reading.form(of: token - 1, is: .genitivePreposition)
      let isBehind =
        word == token + 1
        || word > token && reading.tokens[word - 1].wordForm == .possessiveMarker
      guard isGenitive || isBehind else { continue }
      if reading.form(of: word, is: .divisionOffice) { hint += 2 }
      if reading.form(of: word, is: .stateOffice) { hint -= 2 }
    }
    for other in neighbours(of: span, syntax) { hint += setting.hint(of: other, homes, self) }
    return hint
  }

  /// The names in one list with a name, and the one before its comma.
  private func neighbours(of span: Span, _ syntax: Syntax) -> [Span] {
    let token = span.tokens.lowerBound
    var found: [Span] = []
    for mark in [token - 1, token + 1]
    where reading.shapes.indices.contains(mark) && reading.areTogether(token, mark) {
      let isListed =
        reading.tokens[mark].form == "," || reading.form(of: mark, is: .additiveCoordinator)
      guard isListed, let other = self[mark < token ? mark - 1 : mark + 1] else { continue }
      found.append(other)
    }
    return found
  }
}

/// The places of an article, as far as they tell a state from a division of the same name.
private struct Setting {
  /// How many cities and divisions of each state the article names.
  private var places: [Substring: Int] = [:]
  /// The codes of the states that it names, and those that it names by a capital or an adjective.
  private var states: Set<String> = []
  private var certain: Set<String> = []
  private let borders: Borders

  init(_ chart: NameChart) {
    borders = chart.knowledge.borders
    for span in chart.spans {
      guard let known = span.known else {
        if span.label.isPlace, let home = Self.home(of: span, chart) {
          places[home, default: 0] += 1
        }
        continue
      }
      let entry = chart.gazetteer.entries[known.entry]
      guard entry.kind == .country, let code = entry.code else { continue }
      states.insert(code)
      if known.role != .name { certain.insert(code) }
    }
  }

  /// What a name in the same list says of one with homes in some states.
  func hint(of other: NameChart.Span, _ homes: Set<Substring>, _ chart: NameChart) -> Int {
    guard let known = other.known else {
      guard other.label.isPlace, let home = Self.home(of: other, chart) else { return 0 }
      return homes.contains(home) ? 1 : 0
    }
    return chart.gazetteer.entries[known.entry].kind == .country ? -1 : 0
  }

  /// What the whole article says of a state with namesakes in other states.
  func hint(for code: String?, _ homes: Set<Substring>) -> Int {
    guard let code, !certain.contains(code), !states.contains(where: { borders.join($0, code) })
    else { return -1 }
    let own = places[code[...], default: 0]
    let others = homes.filter { $0 != code }.map { places[$0, default: 0] }.max() ?? 0
    return others > 1 && own == 0 ? 1 : 0
  }

  /// The only state, or the likeliest of those, that has a city or division with a name.
  private static func home(of span: NameChart.Span, _ chart: NameChart) -> Substring? {
    chart.knowledge.places.states(of: chart.reading.words(of: span.tokens)).first
  }
}
