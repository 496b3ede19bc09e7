package import Model

extension Journal.Entry {
  /// What was said, as the end of a sentence: "merged Kiev into Ukraine".
  package var words: String {
    switch deed {
    case .correction(let correction): words(of: correction)
    case .undo(let id): "undid \(id)"
    case .redo(let id): "redid \(id)"
    }
  }

  private func words(of correction: Correction) -> String {
    switch correction {
    case .relink(let id, let bearer): "linked \(words(of: id)) to \(words(of: bearer))"
    case .merge(let one, let other): "merged \(words(of: one)) into \(words(of: other))"
    case .split(let ids, let actor):
      "made \(ids.count == 1 ? words(of: ids[0]) : "\(ids.count) mentions") another actor, \(actor.name)"
    case .rename(let party, let name): "renamed \(words(of: party)) to \(name)"
    case .retype(let party, let kind): "changed the type of \(words(of: party)) to \(kind.rawValue)"
    case .addAlias(let name, let party): "gave \(words(of: party)) the name \(name)"
    case .addMention(let passage, _, let bearer):
      "marked \u{201C}\(passage.words.oneLine)\u{201D} as \(words(of: bearer))"
    case .rejectMention(let id): "rejected the mention \(words(of: id))"
    case .rejectActor(let party): "rejected the actor \(words(of: party))"
    case .addRelation(let statement):
      "added \(name(of: statement.source)) \(statement.kind.rawValue) \(name(of: statement.target))"
    case .rejectRelation(let id): "rejected \(words(of: id))"
    case .note(let text, let subject):
      "noted on \(words(of: subject.identity)): \(text.oneLine)"
    }
  }

  private func words(of bearer: Correction.Bearer) -> String {
    switch bearer {
    case .known(let party): words(of: party)
    case .new(let actor): "a new actor, \(actor.name)"
    }
  }

  private func words(of party: Correction.Party) -> String {
    if case .actor(let name, _)? = content(of: party.identity) { return name }
    return party.anchor.map { words(of: $0) } ?? "an actor"
  }

  private func words(of identity: Identity) -> String {
    switch content(of: identity) {
    case .actor(let name, _): name
    case .mention(let quote): "\u{201C}\(quote.words.oneLine)\u{201D}"
    case .relation(let kind, let source, let target):
      "\(name(of: source)) \(kind.rawValue) \(name(of: target))"
    case nil: "\(identity)"
    }
  }

  /// The actor of a mention, or else its words.
  private func name(of mention: Mention.ID) -> String {
    if case .mention(let quote)? = content(of: mention) { name(of: quote) } else { "\(mention)" }
  }

  private func name(of quote: Quote) -> String {
    quote.actor ?? "\u{201C}\(quote.words.oneLine)\u{201D}"
  }

  private func content(of identity: Identity) -> Anchor.Content? {
    anchors.first { $0.identity == identity }?.content
  }
}

extension String {
  /// The text with each run of white space as one blank.
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
