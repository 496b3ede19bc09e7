import Keys
import Model
import Presentation

extension State {
  /// Takes in an answer of the library.
  mutating func receive(_ news: LibraryNews) -> [Effect] {
    guard library != nil else { return [] }
    switch news {
    case .documents(let query, let window): receive(window, for: query)
    case .found(let answer): receive(answer)
    case .opened(let number, let article, let dossier, let landing):
      add(article, unread: 0)
      library?.numbers[articles.count - 1] = number
      keep(dossier, of: articles.count - 1)
      return land(on: number, landing)
    case .reopened(let number, let dossier, let landing):
      guard let index = library?.index(of: number) else { return [] }
      keep(dossier, of: index)
      return land(on: number, landing)
    case .pairs(let pairs, let last, let total): receive(pairs, after: last, of: total)
    case .digest(let scope, let focus, let digest): receive(digest, of: scope, around: focus)
    case .atEnd(let step):
      library?.awaitsNeighbour = false
      message = step < 0 ? "This is the first article." : "This is the last article."
    }
    return []
  }

  /// Goes to a document, which is asked for unless it is at hand.
  mutating func open(
    document number: Int, _ landing: Landing, keepsFocus: Bool = false
  ) -> [Effect] {
    library?.opening = number
    library?.awaitsNeighbour = false
    library?.keepsFocus = keepsFocus
    guard let index = library?.index(of: number), dossiers.indices.contains(index),
      dossiers[index] != nil
    else { return [.library(.open(number, landing))] }
    return land(on: number, landing)
  }

  /// Shows a document that has arrived, if it is still wanted.
  private mutating func land(on number: Int, _ landing: Landing) -> [Effect] {
    guard landing != .stay, let library, let index = library.index(of: number),
      library.opening == number || library.awaitsNeighbour
    else { return [] }
    self.library?.opening = nil
    self.library?.awaitsNeighbour = false
    self.library?.keepsFocus = false
    let here = place
    overlays = []
    prompt = nil
    var effects: [Effect] = []
    if index != current {
      // A walk through a list leaves the place where it began.
      let isOnTheWay =
        library.keepsFocus && library.walked?.article == here.article
        && library.walked?.viewport == here.viewport
      effects = openArticle(index, leaving: here, isJump: !isOnTheWay)
    }
    switch landing {
    case .start, .stay: break
    case .place(let offset):
      focus(on: .article)
      jump(to: offset, by: .text, from: here)
    case .relation(let identity):
      let relation = dossier?.stated.firstIndex { $0.identity == identity }
      if let relation { land(onRelation: relation, from: here) }
    case .statement(let relation):
      guard let dossier, dossier.stated.indices.contains(relation) else { break }
      guard library.keepsFocus else {
        land(onRelation: relation, from: here)
        break
      }
      viewport.caret = dossier.relations[relation].evidence.range.lowerBound
      marked = relation
      showWholeArticleIfHidden()
      inArticle { $0.place(caretAt: 0.33) }
      let here = place
      self.library?.walked = here
      return effects
    }
    history.pause()
    return effects
  }

  /// Shows the evidence of a relation of this article, and one of its actors unless that is the current one.
  private mutating func land(onRelation relation: Int, from here: Place) {
    guard let dossier else { return }
    focus(on: .article)
    let ends = [dossier.relations[relation].source, dossier.relations[relation].target]
    if !isScoped, !ends.contains(where: { $0 == actor }) { show(actor: ends[0]) }
    show(evidence: relation, from: here)
  }

  /// Keeps the dossier of a document, and forgets the one that was shown longest ago.
  private mutating func keep(_ dossier: CorrectedDossier, of index: Int) {
    // What is said in this run may not have reached the library.
    if corrections.journals[index] == nil { corrections.journals[index] = dossier.journal }
    receiveBare(dossier.bare, for: index)
    touch(index)
    while let library, library.recent.count > OpenLibrary.mostDossiers,
      let oldest = library.recent.first(where: { $0 != current })
    {
      self.library?.recent.removeAll { $0 == oldest }
      dossiers[oldest] = nil
      corrections.bare[oldest] = nil
    }
  }

  /// Records that an article of the library is shown.
  mutating func touch(_ index: Int) {
    guard library?.numbers[index] != nil else { return }
    library?.recent.removeAll { $0 == index }
    library?.recent.append(index)
  }

  /// Opens the article a step further in the list of documents, or among the open articles.
  mutating func openNeighbour(_ step: Int) -> [Effect] {
    guard let library, let number = library.numbers[current] else {
      return openArticle(current + step)
    }
    var query = library.query
    // A filter that this article does not pass would have no neighbour for it.
    if library.window?.fault != nil { query.filter = "" }
    self.library?.opening = nil
    self.library?.awaitsNeighbour = true
    return [.library(.neighbour(of: number, step: step, query))]
  }
}

extension State {
  /// What is to be asked of the library after an event, so that what is on the screen is known.
  mutating func requests() -> [Effect] {
    guard library != nil else { return [] }
    let following = followedEvidence()
    return following
      + [wantedRows(), wantedFind(), wantedPairs(), wantedDigest()].compactMap {
        $0.map(Effect.library)
      }
  }

  /// The effects with requests to the library in place of analyses of its documents.
  func readingFromLibrary(_ effects: [Effect]) -> [Effect] {
    guard let library else { return effects }
    return effects.map { effect in
      guard case .analyse(let index) = effect, let number = library.numbers[index] else {
        return effect
      }
      return .library(.open(number, .stay))
    }
  }
}
