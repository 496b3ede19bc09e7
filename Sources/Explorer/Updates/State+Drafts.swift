import Keys
import Model
import Presentation

extension State {
  /// What a correction can be about.
  private enum Subject {
    case mention(Mention)
    case actor(Actor)
    case relation(Relation)
  }

  /// Begins a correction of the selected entry, or of what the focus is on.
  mutating func begin(_ action: Action) -> [Effect] {
    guard let dossier else {
      explainAbsence()
      return []
    }
    let subject = subject(in: dossier)
    switch (action, subject) {
    case (.addMention, _): beginMention()
    case (.addRelation, _):
      guard let source = sourceOfRelation(in: dossier) else { return missMention() }
      open(.correction(.target(of: source.id)))
    case (.link, .mention(let mention)?): open(.correction(.link(mention.id)))
    case (.split, .mention(let mention)?): beginSplit(mention, in: dossier)
    case (.link, _), (.split, _): return missMention()
    case (.reject, .mention(let mention)?): return correct(.rejectMention(mention.id))
    case (.reject, .relation(let relation)?): return correct(.rejectRelation(relation.identity))
    case (.reject, .actor(let actor)?):
      // In the text, only a mention can be meant.
      if overlays.isEmpty, focus == .article { return missMention() }
      return correct(.rejectActor(dossier.party(actor)))
    case (.note, .mention(let mention)?): type(.note(.mention(mention.id)), from: "")
    case (.note, .relation(let relation)?): type(.note(.relation(relation.identity)), from: "")
    case (.note, .actor(let actor)?): type(.note(.actor(actor.identity)), from: "")
    default:
      guard let actor = actor(of: subject, in: dossier) else {
        explainAbsence()
        return []
      }
      switch action {
      case .merge: open(.correction(.merge(actor.id)))
      case .retype: open(.correction(.retype(actor.id)))
      case .rename: type(.rename(actor.id), from: actor.name)
      case .alias: type(.alias(actor.id), from: "")
      default: break
      }
    }
    return []
  }

  /// What the selected entry of the topmost list is about, or else what the focus is on.
  private func subject(in dossier: Dossier) -> Subject? {
    switch overlays.last?.target {
    case .mention(let index) where dossier.mentions.indices.contains(index):
      return .mention(dossier.mentions[index])
    case .relation(let index) where dossier.relations.indices.contains(index):
      return .relation(dossier.relations[index])
    case .actor(let id), .paths(_, let id): return dossier.actor(id).map(Subject.actor)
    default: break
    }
    if overlays.isEmpty, focus == .article, let mention = mentionAtCaret {
      return .mention(dossier.mentions[mention])
    }
    if overlays.isEmpty, focus == .relations {
      return relationList.relation.map { .relation(dossier.relations[$0]) }
    }
    return currentActor.map(Subject.actor)
  }

  /// The actor that a correction of an actor is about.
  private func actor(of subject: Subject?, in dossier: Dossier) -> Actor? {
    switch subject {
    case .mention(let mention): dossier.actor(mention.actor)
    case .actor(let actor): actor
    case .relation, nil: currentActor
    }
  }

  private mutating func missMention() -> [Effect] {
    message =
      "No mention here; \(keys.label(of: .nextMention, in: .article) ?? "]m") goes to the next."
    return []
  }

  /// Opens a prompt for the rest of a correction.
  private mutating func type(_ draft: Draft, from text: String) {
    prompt = Prompt(.correction(draft), from: place)
    prompt?.text = text
  }

  /// Asks for the name of the actor that a mention, and those in the same words, really refer to.
  private mutating func beginSplit(_ mention: Mention, in dossier: Dossier) {
    guard let article, let actor = dossier.actor(mention.actor) else { return }
    let words = article.text(in: mention.range)
    let alike =
      mention.kind == .name
      ? dossier.mentionIndices(of: actor.id).map { dossier.mentions[$0] }.filter {
        article.text(in: $0.range) == words
      } : [mention]
    type(
      .split(alike.map(\.id), actor.kind),
      from: mention.kind == .name ? String(words).oneLine : "")
  }

  /// Takes the match of the search here as words that mention somebody, or asks for them.
  private mutating func beginMention() {
    if let search, let hit = search.hit(at: viewport.caret) {
      open(.correction(.mention(search.hits[hit])))
    } else {
      type(.words, from: "")
    }
  }

  /// The mention that a new relation begins at: the one here, or else the nearest of the current actor.
  private func sourceOfRelation(in dossier: Dossier) -> Mention? {
    if focus == .article, let mention = mentionAtCaret { return dossier.mentions[mention] }
    guard let actor else { return nil }
    let caret = viewport.caret
    return dossier.mentionIndices(of: actor).map { dossier.mentions[$0] }.min {
      abs($0.range.lowerBound - caret) < abs($1.range.lowerBound - caret)
    }
  }
}

extension State {
  /// Goes on with a correction by an entry of its list.
  mutating func take(_ target: Listing.Target, for draft: Draft) -> [Effect] {
    // The list that a correction began in stays.
    overlays.removeAll { if case .correction = $0.question { true } else { false } }
    prompt = nil
    guard let dossier, let article else { return [] }
    func party(_ id: Actor.ID) -> Correction.Party? { dossier.actor(id).map { dossier.party($0) } }
    switch (draft, target) {
    case (.merge(let one), .actor(let other)):
      guard let one = party(one), let other = party(other) else { return [] }
      return correct(.merge(one, into: other))
    case (.retype(let actor), .row(let row)):
      guard let actor = party(actor), Actor.Kind.allCases.indices.contains(row) else { return [] }
      return correct(.retype(actor, as: Actor.Kind.allCases[row]))
    case (.link(let mention), .actor(let actor)):
      guard let actor = party(actor) else { return [] }
      return correct(.relink(mention, to: .known(actor)))
    case (.mention(let range), .actor(let actor)):
      guard let actor = party(actor) else { return [] }
      return correct(.addMention(.init(range, of: article), .name, of: .known(actor)))
    case (.mention(let range), .row): open(.correction(.newActor(range)))
    case (.newActor(let range), .row(let row)):
      guard Actor.Kind.allCases.indices.contains(row) else { return [] }
      let name = String(article.text(in: range)).oneLine
      return correct(
        .addMention(
          .init(range, of: article), .name,
          of: .new(.init(name: name, kind: Actor.Kind.allCases[row]))))
    case (.target(let source), .actor(let other)):
      guard let from = dossier.mentions.first(where: { $0.id == source }),
        let to = dossier.ends(
          from: from.actor, to: other, around: (from.article, from.range))?.target
      else { return [] }
      open(.correction(.relation(from: source, to: dossier.mentions[to].id)))
    case (.relation(let source, let target), .row(let row)):
      guard RelationKind.allCases.indices.contains(row) else { return [] }
      let hit = search.flatMap { search in search.hit(at: viewport.caret).map { search.hits[$0] } }
      type(
        .phrase(RelationKind.allCases[row], from: source, to: target),
        from: hit.map { String(article.text(in: $0)).oneLine } ?? "")
    default: break
    }
    return []
  }

  /// Finishes a correction, or goes on with it, by what has been typed.
  mutating func take(_ text: String, for draft: Draft) -> [Effect] {
    let text = text.trimmed
    if case .phrase(let kind, let source, let target) = draft {
      return correct(.addRelation(.init(kind, from: source, to: target, phrase: text)))
    }
    guard let dossier, let article, !text.isEmpty else { return [] }
    func party(_ id: Actor.ID) -> Correction.Party? { dossier.actor(id).map { dossier.party($0) } }
    switch draft {
    case .rename(let id):
      guard let actor = dossier.actor(id), actor.name != text else { return [] }
      return correct(.rename(dossier.party(actor), to: text))
    case .alias(let id): return party(id).map { correct(.addAlias(text, to: $0)) } ?? []
    case .split(let mentions, let kind):
      return correct(.split(mentions, as: .init(name: text, kind: kind)))
    case .note(let subject): return correct(.note(text, about: subject))
    case .words:
      let places = article.ranges(of: text)
      guard let range = places.first(where: { $0.upperBound > viewport.caret }) ?? places.first
      else {
        message = "\(text) is not in this article."
        return []
      }
      open(.correction(.mention(range)))
    case .phrase, .merge, .retype, .link, .mention, .newActor, .target, .relation: break
    }
    return []
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
