package import Grammar
package import Knowledge
import Model
package import Parses

extension Cast {
  /// The names of an article and who they are.
  package init<Check: Checkpoint>(
    naming reading: TokenizedArticle, syntax: Syntax, with knowledge: Knowledge,
    labelling model: LabelModel, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    var chart = NameChart(reading, knowledge: knowledge)
    try chart.findNames(syntax, labelling: model, unless: cancellation)
    try self.init(Resolution(chart, unless: cancellation), syntax, unless: cancellation)
  }

  /// The actors of a resolution, in the order of their first mention, and every name of theirs.
  private init<Check: Checkpoint>(
    _ resolution: Resolution, _ syntax: Syntax, unless cancellation: Check
  ) throws(Check.Failure) {
    self.init()
    let chart = resolution.chart
    var profiles: [ActorProfile] = []
    var actorOfKey: [ActorKey: Int] = [:]
    let sharedForms = resolution.sharedFormsOfRoots()
    // Of each form that several have, who of them was mentioned last.
    var lastBearers: [Int: Int] = [:]
    for (place, span) in resolution.forms.places.enumerated() {
      try cancellation.check()
      let form = resolution.forms.formOfSpan[place]
      let isPlace = chart.isSeatAsPlace(span, syntax)
      let owner = lastBearers[form] ?? resolution.shared[form]?.first ?? form
      let key = ActorKey(root: resolution.root(of: owner), asPlace: isPlace)
      let actor = actorOfKey[key] ?? profiles.count
      if actor == profiles.count {
        actorOfKey[key] = actor
        profiles.append(ActorProfile(isPlace: isPlace))
      }
      profiles[actor].add(span, form: resolution.forms.forms[form], place: place)
      let link =
        isPlace ? Resolution.Link(reason: .fullName, confidence: 0.8) : resolution.links[form]
      mentions.append(
        Mention(
          tokens: span.tokens, head: chart.reading.head(of: span.tokens), kind: .name,
          label: span.label.rawValue, actor: actor, reason: link.reason,
          confidence: min(span.confidence, link.confidence)))
      if !isPlace {
        for shared in sharedForms[key.root] ?? [] { lastBearers[shared] = key.root }
      }
    }
    var slugs = Slugs()
    actors = profiles.map { $0.actor(in: chart, syntax, slugs: &slugs) }
  }
}

/// What identifies an actor while names are resolved.
private struct ActorKey: Hashable {
  /// The first form of its names.
  var root: Int
  /// Whether it is a seat of government meant as a building.
  var asPlace: Bool
}
