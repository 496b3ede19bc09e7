internal import Grammar
internal import Knowledge
import Model
import Parses

/// What is known of one actor while names are resolved.
struct ActorProfile {
  /// Whether it is a seat of government meant as a building.
  let isPlace: Bool
  private var spans: [NameChart.Span] = []
  /// Its names by the words, in the order of the text, with how often each is written.
  private var names: [(form: NameForm, count: Int)] = []

  init(isPlace: Bool) { self.isPlace = isPlace }

  /// Adds an occurrence of a form.
  mutating func add(_ span: NameChart.Span, form: NameForm, place: Int) {
    spans.append(span)
    if let index = names.firstIndex(where: { $0.form.words == form.words }) {
      names[index].count += 1
    } else {
      names.append((form, 1))
    }
  }

  /// The actor with its names, kind, code and description.
  func actor(in chart: NameChart, _ syntax: Syntax, slugs: inout Slugs) -> Actor {
    let entry =
      isPlace ? nil : spans.lazy.compactMap(\.known).first.map { chart.gazetteer.entries[$0.entry] }
    let name = entry.map { shown($0) } ?? fullName
    let aliases = names.filter { $0.form.words != name }
      .enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element.form.words)
    let kind = isPlace ? .place : entry?.kind ?? ActorKinds.kind(of: spans, in: chart, syntax)
    return Actor(
      id: slugs.next(for: name), name: name, kind: kind, code: entry?.code, aliases: aliases,
      description: kind == .person ? Description.first(of: spans, in: chart.reading, syntax) : nil)
  }

  /// The gazetteer's name, or the article's own where it writes the full name another way.
  private func shown(_ entry: Gazetteer.Entry) -> String { entry.name }

  /// The fullest name, of two as full the more frequent, of these the first; initials only where there is nothing else.
  private var fullName: String {
    func fullness(_ name: (form: NameForm, count: Int)) -> (Int, Int) {
      (name.form.label == .person ? name.form.parts.count : name.form.words.utf8.count, name.count)
    }
    var best = names.first
    for name in names.dropFirst() {
      guard let current = best else { break }
      if fullness(name) > fullness(current) { best = name }
    }
    return best?.form.words ?? ""
  }
}
