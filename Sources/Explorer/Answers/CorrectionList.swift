import Model
import Presentation

/// The lists from which the parts of a correction are chosen.
struct CorrectionList {
  let dossier: Dossier
  let article: Article
  let caret: Int

  /// The list that a correction asks for next; nil if it asks for something else.
  func listing(for draft: Draft) -> Listing? {
    switch draft {
    case .merge(let id):
      guard let actor = dossier.actor(id) else { return nil }
      return Listing("Merge \(name: actor.name) into whom?", actors(like: actor))
    case .retype(let id):
      guard let actor = dossier.actor(id) else { return nil }
      return Listing("What is \(name: actor.name)?", kinds(now: actor.kind))
    case .link(let id):
      guard let mention = dossier.mentions.first(where: { $0.id == id }) else { return nil }
      let actors = actors(near: mention.range, without: mention.actor)
      return Listing("Who is \(name: words(mention.range))?", actors)
    case .mention(let range):
      let new = Listing.Entry(
        Line("A new actor: \(words(range))", .prompt), .row(0))
      return Listing(
        "Whom do the words \(name: words(range)) mention?",
        [new] + actors(near: range, without: nil))
    case .newActor(let range):
      return Listing("What is \(name: words(range))?", kinds(now: nil))
    case .target(let source):
      guard let mention = dossier.mentions.first(where: { $0.id == source }),
        let actor = dossier.actor(mention.actor)
      else { return nil }
      return Listing(
        "To whom does the relation of \(name: actor.name) go?",
        actors(near: mention.range, without: actor.id))
    case .relation: return Listing("What is the relation?", relations)
    case .rename, .alias, .split, .words, .phrase, .note: return nil
    }
  }

  private func words(_ range: Range<Int>) -> String { String(article.text(in: range)).oneLine }

  private func entry(_ actor: Actor) -> Listing.Entry {
    var line = Line(name: actor.name, .mention(actor.kind))
    line.append("  \(actor.kind.rawValue)", .aside)
    var entry = Listing.Entry(line, .actor(actor.id))
    entry.keywords = actor.aliases.joined(separator: " ")
    return entry
  }

  /// The other actors, those that share the most words with one first.
  private func actors(like actor: Actor) -> [Listing.Entry] {
    let words = Self.words(of: actor)
    let likeness = dossier.actors.map { other in
      2 * Self.words(of: other).intersection(words).count + (other.kind == actor.kind ? 1 : 0)
    }
    return dossier.actors.indices.filter { dossier.actors[$0].id != actor.id }
      .sorted { (-likeness[$0], $0) < (-likeness[$1], $1) }.map { entry(dossier.actors[$0]) }
  }

  private static func words(of actor: Actor) -> Set<[UInt32]> {
    Set(
      ([actor.name] + actor.aliases).flatMap { name in
        name.split { !$0.isLetter && !$0.isNumber }.map { Folding.fold($0) }
      })
  }

  /// The actors, those that are mentioned nearest before or after a place first.
  private func actors(near place: Range<Int>, without id: Actor.ID?) -> [Listing.Entry] {
    var distances: [Actor.ID: Int] = [:]
    for mention in dossier.mentions where mention.article == article.id {
      let distance = abs(mention.range.lowerBound - place.lowerBound)
      distances[mention.actor] = min(distance, distances[mention.actor] ?? .max)
    }
    return dossier.actors.filter { $0.id != id }.enumerated().sorted {
      (distances[$0.element.id] ?? .max, $0.offset) < (distances[$1.element.id] ?? .max, $1.offset)
    }.map { entry($0.element) }
  }

  private func kinds(now kind: Actor.Kind?) -> [Listing.Entry] {
    Actor.Kind.allCases.enumerated().map { index, other in
      var line = Line(other.rawValue, .mention(other))
      if other == kind { line.append("  now", .aside) }
      return Listing.Entry(line, .row(index))
    }
  }

  private var relations: [Listing.Entry] {
    RelationKind.allCases.enumerated().filter { $0.element != .cooccur }.map { index, kind in
      var line = Line("\(kind.sign) \(kind.rawValue)", kind.role)
      line.append("  \(kind.active())", .aside)
      return Listing.Entry(line, .row(index))
    }
  }
}
