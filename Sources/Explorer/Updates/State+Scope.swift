import Keys
import Model
import Presentation

extension State {
  /// Widens the scope from the article to the library, then to the last search, then back to the article.
  mutating func changeScope() {
    guard let library else {
      message = "No library is open; entente --library NAME opens one."
      return
    }
    // The actor of the article is looked for in the wider scope.
    if chosen == nil { chosen = currentActor }
    let search = library.search
    let hasSearch =
      !search.isEmpty && library.answer?.text == search && library.answer?.fault == nil
    switch library.scope {
    case .article: self.library?.scope = .library
    case .library: self.library?.scope = hasSearch ? .selection(search) : .article
    case .selection: self.library?.scope = .article
    }
    // The ids of another scope mean other actors.
    self.library?.actor = nil
    self.library?.digest = nil
    self.library?.askedScope = nil
    (lastActor, marked) = (nil, nil)
    relationList.selection = 0
    overlays = []
    listAnew()
    message =
      switch scope {
      case .article: "The lists show this article."
      case .library: "The lists show the whole library."
      case .selection(let search): "The lists show what meets \(search)."
      }
  }

  /// The digest that is to be read, unless it is known.
  mutating func wantedDigest() -> LibraryRequest? {
    guard let library, isScoped else { return nil }
    let focus = library.actor.flatMap { library.digest?.dossier.actor($0) } ?? chosen
    var hasEvidence = false
    if let digest = library.digest {
      // What was decided shows once the queue is left.
      if library.digestIsOld, overlays.last?.question != .pairs {
        self.library?.digestIsOld = false
        self.library?.askedScope = nil
        return .digest(library.scope, around: focus?.joinedIdentity, hasEvidence: true)
      }
      let isMoved = !digest.isWhole && focus?.joinedIdentity != library.focus
      guard isMoved || !digest.hasEvidence else { return nil }
      // Of an actor without any relation so far, the rows come before the sentences.
      let isUnknown =
        focus.flatMap(digest.dossier.counterpart).map(digest.dossier.statedIndices)?.isEmpty ?? true
      hasEvidence = !isMoved || (digest.hasEvidence && !isUnknown)
    }
    let request = LibraryRequest.digest(
      library.scope, around: focus?.joinedIdentity, hasEvidence: hasEvidence)
    guard request != library.askedScope else { return nil }
    self.library?.askedScope = request
    return request
  }

  /// Takes in a digest, unless another one is wanted by now.
  mutating func receive(_ digest: ScopeDigest, of scope: Scope, around focus: Identity?) {
    guard let library, library.scope == scope else { return }
    let actor = listedActor
    self.library?.digest = digest
    self.library?.focus = focus
    let wanted = actor ?? chosen ?? currentActor
    self.library?.actor =
      wanted.flatMap(digest.dossier.counterpart) ?? digest.dossier.actors.first?.id
    if self.actor == nil { self.actor = listedActor.flatMap { dossier?.counterpart(of: $0) } }
    listActors()
    relationList.list(listed, of: listedActorID)
    revealInLists()
    renewOverlays()
  }

  /// Makes an actor of the scope current, and the same one of the article.
  mutating func showInScope(_ id: Actor.ID) {
    guard let known = listed?.actor(id) else { return }
    chosen = known
    actor = dossier?.counterpart(of: known)
    guard library?.actor != id else { return }
    library?.actor = id
    relationList.selection = 0
    relationList.top = 0
    relationList.list(listed, of: id)
    revealInLists()
  }

  /// Goes to the evidence of a relation of the scope, in its article.
  mutating func openEvidence(of relation: Int?) -> [Effect] {
    guard let relation, let origin = digest?.origin(of: relation) else {
      explainAbsence("No stated relations.")
      return []
    }
    return open(document: origin.document, .statement(origin.place))
  }

  /// Shows the evidence of the relation that the article is to follow.
  mutating func followedEvidence() -> [Effect] {
    guard let relation = library?.following else { return [] }
    library?.following = nil
    guard let origin = digest?.origin(of: relation) else { return [] }
    return open(document: origin.document, .statement(origin.place), keepsFocus: true)
  }

  /// Lists the documents of the scope that mention an actor.
  mutating func openDocuments(mentioning actor: Actor) {
    openDocuments()
    changeDocuments { $0.filter = "actor:\"\(actor.name.replacing("\"", with: ""))\"" }
  }
}
