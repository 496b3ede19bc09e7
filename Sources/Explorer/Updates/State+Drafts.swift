import Keys
import Model
import Presentation

extension State {
  /// Begins a correction of what the focus is on.
  mutating func begin(_ action: Action) -> [Effect] {
    guard let dossier else {
      explainAbsence()
      return []
    }
    switch action {
    case .reject: return reject(in: dossier)
    case .split: return beginSplit(in: dossier)
    case .link:
      guard let mention = mentionAtCaret else { return missMention() }
      open(.correction(.link(dossier.mentions[mention].id)))
    case .addMention: beginMention()
    case .addRelation:
      guard let source = sourceOfRelation(in: dossier) else { return missMention() }
      open(.correction(.target(of: source.id)))
    case .note: type(.note(subjectInQuestion(in: dossier)), from: "")
    default:
      guard let actor = actorInQuestion else {
        explainAbsence()
        return []
      }
      switch action {
      case .merge: open(.correction(.merge(actor.id)))
      case .retype: open(.correction(.retype(actor.id)))
      case .rename: type(.rename(actor.id), from: actor.name)
      default: type(.alias(actor.id), from: "")
      }
    }
    return []
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

  /// Rejects a relation, an actor or a mention, as the focus has it.
  private mutating func reject(in dossier: Dossier) -> [Effect] {
    switch focus {
    case .relations:
      guard let index = relationList.relation else {
        explainAbsence("No stated relations.")
        return []
      }
      return correct(.rejectRelation(dossier.relations[index].identity))
    case .actors:
      guard let actor = currentActor else {
        explainAbsence()
        return []
      }
      return correct(.rejectActor(dossier.party(actor)))
    case .article:
      guard let mention = mentionAtCaret else { return missMention() }
      return correct(.rejectMention(dossier.mentions[mention].id))
    }
  }

  /// Asks for the name of the actor that the mention here, and those in the same words, really refer to.
  private mutating func beginSplit(in dossier: Dossier) -> [Effect] {
    guard let index = mentionAtCaret, let article,
      let actor = dossier.actor(dossier.mentions[index].actor)
    else { return missMention() }
    let mention = dossier.mentions[index]
    let words = article.text(in: mention.range)
    let alike =
      mention.kind == .name
      ? dossier.mentionIndices(of: actor.id).filter {
        article.text(in: dossier.mentions[$0].range) == words
      } : [index]
    type(
      .split(alike.map { dossier.mentions[$0].id }, actor.kind),
      from: mention.kind == .name ? String(words).oneLine : "")
    return []
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

  /// What a note is about: the relation, the mention or the actor that the focus is on.
  private func subjectInQuestion(in dossier: Dossier) -> Note.Subject {
    if focus == .relations, let index = relationList.relation {
      return .relation(dossier.relations[index].identity)
    }
    if focus == .article, let mention = mentionAtCaret {
      return .mention(dossier.mentions[mention].id)
    }
    return .actor(currentActor?.identity ?? .none)
  }
}

extension State {
  /// Goes on with a correction by an entry of its list.
  mutating func take(_ target: Listing.Target, for draft: Draft) -> [Effect] {
    overlays = []
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
