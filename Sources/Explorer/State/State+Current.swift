package import Model
import Presentation

extension State {
  /// The current actor.
  package var currentActor: Actor? { actor.flatMap { dossier?.actor($0) } }

  /// The index of the mention under the caret.
  ///
  /// If several mentions share a span, the current actor's comes first.
  package var mentionAtCaret: Int? {
    guard let dossier else { return nil }
    let caret = viewport.caret
    let end = dossier.mentions.partitioningIndex { $0.range.lowerBound > caret }
    let near = dossier.mentions[Range(from: max(0, end - 16), to: end)].indices.filter {
      dossier.mentions[$0].range.contains(caret)
    }
    return near.first { dossier.mentions[$0].actor == actor } ?? near.last
  }

  /// The index of the current actor's first mention by full name, or else by a name, or else of any
  /// kind.
  package var firstMention: Int? {
    guard let dossier, let actor else { return nil }
    let indices = dossier.mentionIndices(of: actor)
    return indices.first { dossier.mentions[$0].reason == .fullName }
      ?? indices.first { dossier.mentions[$0].kind == .name } ?? indices.first
  }

  /// The actor that an action is about: the one under the caret in the article, or else the current
  /// one.
  var actorInQuestion: Actor? {
    if overlays.isEmpty, focus == .article, let dossier, let mention = mentionAtCaret {
      return listedID(of: dossier.mentions[mention].actor).flatMap { listed?.actor($0) }
    }
    return listedActor
  }

  /// The position of the current actor in its list.
  package var selectedActor: Int? {
    guard let listed, let id = listedActorID else { return nil }
    return actorList.entries.firstIndex { listed.actors[$0].id == id }
  }

  /// The relation whose evidence is marked.
  package var markedRelation: Relation? {
    guard let dossier, let marked, dossier.relations.indices.contains(marked) else { return nil }
    return dossier.relations[marked]
  }

  /// The marked relation, or else the first relation stated by the sentence at the caret.
  package var relationInSentence: Relation? {
    if let markedRelation { return markedRelation }
    guard let dossier else { return nil }
    let caret = viewport.caret
    // Relations are sorted by their evidence, which lies within a sentence.
    let start = dossier.stated.partitioningIndex { $0.evidence.range.lowerBound >= caret - 2048 }
    return dossier.stated[start...].lazy
      .prefix { $0.evidence.range.lowerBound < caret + 2048 }
      .first { $0.evidence.sentence.contains(caret) }
  }

  /// The number of the match under the caret and the number of matches: "[3/17]".
  package var searchCount: String? {
    guard let search else { return nil }
    let place = search.hit(at: viewport.caret).map { "\($0 + 1)/" } ?? ""
    return "[\(place)\(search.hits.count)\(search.isCut || !search.isComplete ? "+" : "")]"
  }

  /// The present place.
  package var place: Place {
    Place(
      article: current, viewport: viewport, actor: actor, relation: relationList.selection,
      focus: focus, scopedActor: isScoped ? library?.actor : nil,
      list: overlays.last.flatMap { $0.question.isOfLibrary ? $0.question : nil })
  }
}
