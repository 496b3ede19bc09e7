package import Model
import Presentation

extension State {
  /// The actor that the panes are about.
  package var currentActor: Actor? { actor.flatMap { dossier?.actor($0) } }

  /// The mention under the caret: an index of the dossier's mentions.
  ///
  /// Of several with one span it is the current actor's, if that is among them.
  package var mentionAtCaret: Int? {
    guard let dossier else { return nil }
    let caret = viewport.caret
    let end = dossier.mentions.partitioningIndex { $0.range.lowerBound > caret }
    let near = dossier.mentions[max(0, end - 16)..<end].indices.filter {
      dossier.mentions[$0].range.contains(caret)
    }
    return near.first { dossier.mentions[$0].actor == actor } ?? near.last
  }

  /// The current actor's first mention by its full name, or by any, or at all.
  package var firstMention: Int? {
    guard let dossier, let actor else { return nil }
    let indices = dossier.mentionIndices(of: actor)
    return indices.first { dossier.mentions[$0].reason == .fullName }
      ?? indices.first { dossier.mentions[$0].kind == .name } ?? indices.first
  }

  /// The actor that a list is about: the one under the caret in the article, or the current.
  var actorInQuestion: Actor? {
    if overlays.isEmpty, focus == .article, let dossier, let mention = mentionAtCaret {
      return dossier.actor(dossier.mentions[mention].actor)
    }
    return currentActor
  }

  /// Where the current actor is in its list.
  package var selectedActor: Int? {
    guard let dossier, let actor else { return nil }
    return actorList.entries.firstIndex { dossier.actors[$0].id == actor }
  }

  /// The relation whose evidence is marked.
  package var markedRelation: Relation? {
    guard let dossier, let marked, dossier.relations.indices.contains(marked) else { return nil }
    return dossier.relations[marked]
  }

  /// The relation marked, or else the first one that the sentence at the caret states.
  package var relationInSentence: Relation? {
    if let markedRelation { return markedRelation }
    guard let dossier else { return nil }
    let caret = viewport.caret
    // Sorted by the place of their evidence, which lies in its sentence.
    let start = dossier.stated.partitioningIndex { $0.evidence.range.lowerBound >= caret - 2048 }
    return dossier.stated[start...].lazy
      .prefix { $0.evidence.range.lowerBound < caret + 2048 }
      .first { $0.evidence.sentence.contains(caret) }
  }

  /// Which match the caret is on, and of how many: "[3/17]".
  package var searchCount: String? {
    guard let search else { return nil }
    let place = search.hit(at: viewport.caret).map { "\($0 + 1)/" } ?? ""
    return "[\(place)\(search.hits.count)\(search.isCut || !search.isComplete ? "+" : "")]"
  }

  /// Where the person is.
  package var place: Place {
    Place(
      article: current, viewport: viewport, actor: actor, relation: relationList.selection,
      focus: focus)
  }
}
