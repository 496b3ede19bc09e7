import Language
import Model

extension Cast {
  /// The names of an article and who they are.
  package init(naming reading: Reading, syntax: Syntax, with gazetteer: Gazetteer = .standard) {
    self.init()
    var chart = NameChart(reading, gazetteer: gazetteer)
    chart.findNames(syntax)
    var indices: [String: Int] = [:]
    for span in chart.spans {
      let entry = span.known.map { gazetteer.entries[$0.entry] }
      let words = reading.words(of: span.tokens)
      let name = entry?.name ?? words
      let actor = indices[name] ?? actors.count
      if actor == actors.count {
        indices[name] = actor
        actors.append(
          Actor(
            id: name.lowercased(), name: name, kind: entry?.kind ?? span.label.kind,
            code: entry?.code))
      }
      mentions.append(
        Mention(
          tokens: span.tokens, head: reading.head(of: span.tokens), kind: .name,
          label: span.label.rawValue,
          actor: actor, reason: .fullName, confidence: span.confidence))
    }
  }
}
