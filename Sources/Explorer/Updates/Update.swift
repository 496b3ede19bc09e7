import Keys
import Model
import Presentation

/// Updates the state by an event, and returns the side effects to carry out.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
  let effects = state.readingFromLibrary(take(event, by: &state))
  return effects + state.requests() + state.wantedCorrections()
}

/// Changes the state by an event.
private func take(_ event: Event, by state: inout State) -> [Effect] {
  switch event {
  case .key(let key):
    return state.press(key)
  case .resize(let size):
    state.size = size
    state.renewOverlays()
    state.reveal()
  case .read(let index, let article):
    state.receive(article, for: index)
  case .analysed(let index, let dossier):
    state.receiveBare(dossier, for: index)
  case .corrected(let index, let outcome):
    state.receive(outcome, for: index)
  case .journal(let index, let journal):
    state.receive(journal, for: index)
  case .rules(let journal):
    state.receive(rules: journal)
  case .pause:
    state.showsCompletions = !state.pressed.isEmpty
  case .idle:
    state.goOnSearching()
  case .mouse(let mouse):
    return state.point(mouse)
  case .pasted(let text):
    state.paste(text)
  case .opened(let article, let unread):
    return state.open(article, unread: unread)
  case .found(let article, let unread):
    state.add(article, unread: unread)
  case .library(let news):
    return state.receive(news)
  case .notice(let message):
    state.message = message
  }
  return []
}

extension State {
  /// Handles a key in its context.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if prompt == nil { pendingHit = nil }
    if labels != nil { return typeLabel(key) }
    if key == .character(" "), pressed.isEmpty, prompt == nil,
      overlays.last?.question.isOfChoices == true
    {
      return pick()
    }
    if takesCount(from: key) { return [] }
    let sequence = pressed + [key]
    let meaning = actionCounted(by: sequence) ?? keys.meaning(of: sequence, in: context)
    (pressed, showsCompletions) = ([], false)
    switch meaning {
    case .action(let action, let character):
      return performCounted(action, with: character, by: key)
    case .command(let command):
      dropCount()
      return run(command)
    case .prefix:
      pressed = sequence
    case .nothing:
      dropCount()
      if prompt != nil {
        if case .character(let character) = key { type(String(character)) }
      } else if key != .escape {
        let help = keys.label(of: .help, in: context).map { "; \($0) shows the keys" } ?? ""
        message = "\(Binding.label(of: sequence)) does nothing here\(help)."
      }
    }
    return []
  }

  /// Performs an action of the key table.
  mutating func perform(_ action: Action, with character: Character? = nil) -> [Effect] {
    switch action {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .scrollDown: scroll(by: 1)
    case .scrollUp: scroll(by: -1)
    case .halfPageDown: moveByPage(halves: 1)
    case .halfPageUp: moveByPage(halves: -1)
    case .pageDown: moveByPage(halves: 2)
    case .pageUp: moveByPage(halves: -2)
    case .start: moveToEdge(isEnd: false)
    case .end: moveToEdge(isEnd: true)
    case .nextParagraph: read { $0.moveByParagraph(1) }
    case .previousParagraph: read { $0.moveByParagraph(-1) }
    case .nextSentence: moveBySentence(1)
    case .previousSentence: moveBySentence(-1)
    case .centre: inArticle { $0.place(caretAt: 0.5) }
    case .toTop: inArticle { $0.place(caretAt: 0) }
    case .toBottom: inArticle { $0.place(caretAt: 1) }

    case .nextPane: focus(on: Pane(rawValue: (focus.rawValue + 1) % 3) ?? .article)
    case .previousPane: focus(on: Pane(rawValue: (focus.rawValue + 2) % 3) ?? .article)
    case .article: focus(on: .article)
    case .paneLeft:
      focus(on: focus == .relations && panes.secondSeparator != nil ? .actors : .article)
    case .actors: focus(on: .actors)
    case .relations: focus(on: .relations)
    case .paneRight: focus(on: focus == .actors ? .relations : .actors)
    case .grow: resizePane(by: 1)
    case .shrink: resizePane(by: -1)
    case .maximise: maximise()
    case .follow: moveWithArticle(by: 1)
    case .followBack: moveWithArticle(by: -1)

    case .choose: chooseMention()
    case .nextOfActor: goToMention(ofActor: 1)
    case .previousOfActor: goToMention(ofActor: -1)
    case .nextMention: goToMention(ofAny: 1)
    case .previousMention: goToMention(ofAny: -1)
    case .label: labelMentions()
    case .nextEvidence: return goToStatement(1)
    case .previousEvidence: return goToStatement(-1)

    case .firstMention: goToFirstMention()
    case .evidence: return goToEvidence()
    case .otherEnd: followRelation()
    case .sort: sortList()
    case .reverse: reverseList()
    case .lastActor: swapActor()
    case .nextArticle: return openNeighbour(1)
    case .previousArticle: return openNeighbour(-1)
    case .back: return goBack()
    case .forward: return goForward()
    case .mark: setMark(character)
    case .toMark: return goToMark(character)
    case .lastPlace: return swapPlace()
    case .openFile: return openFile()
    case .openLink: return openLink()

    case .search: startTyping()
    case .sift: toggleExcerpts()
    case .expression: switchExpression()
    case .nextHit: goToHit(1)
    case .previousHit: goToHit(-1)
    case .accept: return acceptTyping()
    case .cancel: cancelTyping()
    case .erase: erase { $0 = String($0.dropLast()) }
    case .eraseWord: erase { $0 = $0.withoutLastWord }
    case .eraseAll: erase { $0 = "" }
    case .eraseNext: eraseNext()
    case .letterLeft: prompt?.move(by: -1)
    case .letterRight: prompt?.move(by: 1)
    case .lineStart: prompt?.move(by: -.max / 2)
    case .lineEnd: prompt?.move(by: .max / 2)
    case .older: moveWhileTyping(by: -1)
    case .newer: moveWhileTyping(by: 1)

    case .card, .mentions, .evidences, .says, .statements, .network, .paths, .timeline,
      .wholeTimeline, .matrix, .outline, .jumps, .articles, .documents, .find, .pairs, .options,
      .facets,
      .help,
      .palette, .notes:
      open(by: action)

    case .merge, .split, .rename, .retype, .alias, .reject, .link, .addMention, .addRelation, .note:
      return begin(action)
    case .makeRule: return makeRule()
    case .undo: return undo()
    case .redo: return redo()
    case .pick: return pick()
    case .cellLeft: moveInMatrix(by: -1)
    case .cellRight: moveInMatrix(by: 1)

    case .scope: changeScope()
    case .same: return decide(.same)
    case .different: return decide(.different)
    case .undecided: return decide(.undecided)
    case .undoDecision: return undoDecision()
    case .whereAmI: sayWhere()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .stop: return stopAnalysis()
    case .close: if !clearFilter() { close() }
    case .leave:
      guard overlays.isEmpty else {
        close()
        return []
      }
      return [.quit]
    case .quit: return [.quit]

    case .widen: changeNetwork { $0.depth += 1 }
    case .narrow: changeNetwork { $0.depth -= 1 }
    case .turn: changeNetwork { $0.direction = $0.direction.next }
    case .picture: changeNetwork { $0.hasPicture.toggle() }
    case .keepOptions: return keepOptions()

    case .copySentence: return copySentence()
    case .copyActor: return copyActor()
    case .copyEvidence: return copyEvidence()
    case .copyNetwork: return copyNetwork()
    case .mouse: return switchMouse()
    case .edit: return editArticle()
    }
    return []
  }

  /// Replaces the beginning of an article with the whole, keeping the reading position.
  mutating func receive(_ article: Article, for index: Int) {
    guard articles.indices.contains(index) else { return }
    let known = articles[index].text.utf8.count
    articles[index] = article.withValidBlocks
    unread[index] = 0
    if let entry = remembered[index], entry.caret >= known { takeUp(at: index) }
    recallMarks(of: index, from: known)
    let layout = Layout(of: articles[index], width: panes.lineWidth(measure: measure))
    if let top = viewports[index].top, let row = layout.row(at: top.range.lowerBound) {
      // A gap row is placed above the block that begins there.
      viewports[index].top = top.isGap ? layout.row(row, movedBy: -1) : row
    }
    if index == current { searchAnew() }
  }

  /// Takes in the dossier of an article, keeping the reading position.
  mutating func receive(_ dossier: Dossier, for index: Int) {
    guard dossiers.indices.contains(index) else { return }
    dossiers[index] = dossier
    guard index == current else { return }
    listAnew()
    // A search by facets needs the dossier.
    if search?.query.facets.isEmpty == false { searchAnew() }
  }

  /// Recomputes the lists, keeping the current actor if the article mentions it.
  mutating func listAnew() {
    paneDigits = nil
    guard !isScoped else {
      // The lists stay; the actor is the same one in this article, if it mentions it.
      actor = (listedActor ?? chosen).flatMap { dossier?.counterpart(of: $0) }
      marked = nil
      listActors()
      relationList.list(listed, of: listedActorID)
      return
    }
    listActors()
    guard let dossier else {
      relationList.list(nil, of: nil)
      marked = nil
      return
    }
    if let counterpart = chosen.flatMap(dossier.counterpart) { actor = counterpart }
    if currentActor == nil { actor = remembered[current]?.actor }
    if currentActor == nil {
      actor = actorList.entries.first.map { dossier.actors[$0].id } ?? dossier.actors.first?.id
      relationList.selection = 0
      putCaretOnCurrentActor()
    }
    listActors()
    relationList.list(dossier, of: actor)
    marked = nil
    revealInLists()
  }
}
