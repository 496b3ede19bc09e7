import Keys
import Model
import Presentation

extension State {
  /// Opens a prompt for the search, or for the filter of the focused list.
  mutating func startTyping() {
    let purpose: Prompt.Purpose =
      !overlays.isEmpty ? .overlay : focus == .article ? .search : .filter
    var prompt = Prompt(purpose, from: place, before: filterText(of: purpose))
    // A search is mostly changed a little, not typed anew.
    if overlays.last?.question == .finding { prompt.text = prompt.before }
    self.prompt = prompt
    if purpose != .search { typed() }
  }

  private func filterText(of purpose: Prompt.Purpose) -> String {
    switch purpose {
    case .search: search?.query.text ?? ""
    case .path, .correction: ""
    case .overlay:
      switch overlays.last?.question {
      case .documents: library?.query.filter ?? ""
      case .finding: library?.search ?? ""
      default: overlays.last?.filter.text ?? ""
      }
    case .filter: focus == .actors ? actorList.filter.text : relationList.filter.text
    }
  }

  /// Inserts characters at the cursor.
  mutating func type(_ characters: some StringProtocol) {
    // A list that is typed into at once needs no key for that, but people press it.
    let opensSearch = keys.meaning(of: characters.map { .character($0) }, in: .overlay)
    if prompt?.text == "", prompt?.purpose == .overlay,
      overlays.last?.question.picksAtOnce == true, opensSearch == .action(.search, nil)
    {
      return
    }
    prompt?.head += characters
    prompt?.older = nil
    typed()
  }

  /// Inserts a text at the cursor, on one line; shows a message if there is no prompt.
  mutating func paste(_ text: String) {
    (message, pressed, showsCompletions) = (nil, [], false)
    guard prompt != nil else {
      message = keys.label(of: .search, in: context).map {
        "Nothing to paste into; \($0) opens a line to type in."
      }
      return
    }
    let words = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    type(
      words.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
  }

  /// Erases before the cursor.
  mutating func erase(_ change: (inout String) -> Void) {
    guard var prompt else { return }
    // Erasing in an empty prompt closes it, as in less and vim.
    guard !prompt.text.isEmpty else { return cancelTyping() }
    change(&prompt.head)
    self.prompt = prompt
    typed()
  }

  /// Erases the character under the cursor.
  mutating func eraseNext() {
    guard prompt?.tail.isEmpty == false else { return }
    prompt?.tail.removeFirst()
    typed()
  }

  /// Closes the prompt for an action elsewhere, accepting a search.
  mutating func leavePrompt() {
    guard let prompt else { return }
    guard prompt.purpose == .search else {
      self.prompt = nil
      return
    }
    if prompt.text.isEmpty { cancelTyping() } else { _ = acceptTyping() }
  }

  /// Applies the text typed so far.
  private mutating func typed() {
    guard let prompt else { return }
    switch prompt.purpose {
    case .path, .correction: break
    case .overlay where overlays.last?.question == .documents:
      changeDocuments { $0.filter = prompt.text }
    case .overlay where overlays.last?.question == .finding: find(prompt.text)
    case .overlay:
      let place = overlays.count - 1
      overlays[place].show(Filter(prompt.text), in: listed)
      guard overlays[place].question.isOfKeys else { break }
      // A command is found by its letters in order if no word matches.
      overlays[place].finish(in: listed)
      if overlays[place].shown.isEmpty {
        let fuzzy = prompt.text.split(separator: " ").map { "~\($0)" }.joined(separator: " ")
        overlays[place].show(Filter(fuzzy), in: listed)
      }
    case .filter:
      narrowList(by: prompt.text)
    case .search:
      viewport = prompt.origin.viewport
      search = begun(prompt.text, after: search)
      pendingHit = PendingHit(step: 1, offset: viewport.caret, isTyped: true)
      goToSought()
    }
  }

  /// Starts a search, or returns nil if the query is empty.
  private func begun(_ text: String, after shorter: Search? = nil) -> Search? {
    let query = Query(text)
    guard let article, !query.isEmpty else { return nil }
    return Search(beginning: query, in: article, of: dossier, after: shorter)
  }

  /// Continues the search and the filter of the topmost overlay.
  mutating func goOnSearching() {
    let dossier = dossier
    if let article, search?.isComplete == false {
      search?.advance(in: article, of: dossier)
      goToSought()
    }
    if !overlays.isEmpty { overlays[overlays.count - 1].advance(in: listed) }
  }

  /// Moves to the pending match once it is found.
  private mutating func goToSought() {
    guard let pendingHit, let search else { return }
    let isForward = pendingHit.step > 0
    let hit =
      isForward ? search.hit(from: pendingHit.offset) : search.hit(before: pendingHit.offset)
    guard let hit else {
      guard search.isComplete else { return }
      self.pendingHit = nil
      if !pendingHit.isTyped { message = absence(of: search.query.text) }
      return
    }
    self.pendingHit = nil
    let offset = search.hits[hit].lowerBound
    guard !pendingHit.isTyped else { return look(at: offset) }
    if (offset < pendingHit.offset) == isForward {
      message = isForward ? "Wrapped to the start." : "Wrapped to the end."
    }
    jump(to: offset, by: .search)
  }

  /// Switches the query between words and a regular expression.
  mutating func switchExpression() {
    guard var prompt, prompt.purpose == .search else { return }
    let mark = Query.expressionMark
    let isOne = prompt.text.hasPrefix(mark)
    prompt.text = isOne ? String(prompt.text.dropFirst(mark.count)) : mark + prompt.text
    self.prompt = prompt
    typed()
  }

  mutating func narrowList(by text: String) {
    switch focus {
    case .article: break
    case .actors:
      actorList.filter = Filter(text)
      listActors()
      if selectedActor == nil, let listed, let first = actorList.entries.first {
        show(actor: listed.actors[first].id)
      }
    case .relations:
      relationList.filter = Filter(text)
      relationList.selection = 0
      relationList.list(listed, of: listedActorID)
      marked = relationToMark
    }
    revealInLists()
  }

  /// Moves the caret without recording the place left.
  private mutating func look(at offset: Int) {
    viewport.caret = offset
    viewport.goal = nil
    showWholeArticleIfHidden()
    reveal()
  }

  mutating func acceptTyping() -> [Effect] {
    guard let prompt else { return [] }
    if case .palette? = overlays.last?.question, let number = Int(prompt.text), number > 0 {
      self.prompt = nil
      overlays = []
      goToLine(number)
      return []
    }
    if overlays.last?.question.picksAtOnce == true {
      overlays[overlays.count - 1].finish(in: listed)
    }
    // If there is nothing to pick, the prompt stays open.
    if let overlay = overlays.last, overlay.question.picksAtOnce, overlay.target == nil {
      return []
    }
    self.prompt = nil
    switch prompt.purpose {
    case .filter:
      if focus == .actors ? actorList.entries.isEmpty : relationList.groups.isEmpty {
        self.prompt = prompt
        cancelTyping()
        let fault = Filter(prompt.text).fault
        message =
          fault.map { "\(prompt.text): \($0)." }
          ?? "Nothing in the list matches \(prompt.text)."
      }
      return []
    case .path:
      return prompt.text.isEmpty ? [] : [.open(path: prompt.text, beside: article?.path)]
    case .correction(let draft): return take(prompt.text, for: draft)
    case .overlay: return overlays.last?.question.picksAtOnce == true ? pick() : []
    case .search:
      if prompt.text.isEmpty {
        // An empty search repeats the last one, as in less and vim.
        guard let last = searches.last else { return [] }
        search = begun(last)
        goToHit(1)
        return []
      }
      searches.removeAll { $0 == prompt.text }
      searches.append(prompt.text)
      if pendingHit != nil, search?.isComplete == false {
        pendingHit?.isTyped = false
        return []
      }
      guard let search, !search.hits.isEmpty else {
        message = absence(of: prompt.text)
        return []
      }
      let here = viewport
      viewport = prompt.origin.viewport
      let isInView = isInView(here.caret)
      viewport = here
      if !isInView { history.leave(prompt.origin, by: .search) }
      return []
    }
  }

  mutating func cancelTyping() {
    guard let prompt else { return }
    self.prompt = nil
    switch prompt.purpose {
    case .path, .correction: break
    case .overlay where overlays.last?.question == .documents:
      changeDocuments { $0.filter = prompt.before }
    case .overlay where overlays.last?.question == .finding:
      // What was found stays; without anything, the list has no use.
      if library?.answer?.documents.isEmpty != false { overlays.removeLast() }
    case .overlay:
      if overlays.last?.question.picksAtOnce == true {
        overlays.removeLast()
      } else {
        overlays[overlays.count - 1].show(Filter(prompt.before), in: listed)
      }
    case .filter:
      narrowList(by: prompt.before)
      if let id = isScoped ? prompt.origin.scopedActor : prompt.origin.actor { show(actor: id) }
    case .search:
      viewport = prompt.origin.viewport
      search = begun(prompt.before)
      pendingHit = nil
    }
  }

  /// Recalls an older or newer search, or moves in the list being filtered.
  mutating func moveWhileTyping(by step: Int) {
    guard var prompt, prompt.purpose != .path else { return }
    if case .correction = prompt.purpose { return }
    guard prompt.purpose == .search else {
      if prompt.purpose == .overlay {
        if overlays.last?.question == .documents { return moveInDocuments(by: step) }
        return inOverlay { $0.move(by: step) }
      }
      return move(by: step)
    }
    let place = (prompt.older ?? searches.count) + step
    guard Range(from: 0, count: searches.count + 1).contains(place) else { return }
    prompt.older = place
    prompt.text = place < searches.count ? searches[place] : ""
    self.prompt = prompt
    typed()
  }

  /// Returns the message that there is no match or that the query is malformed.
  private func absence(of text: String) -> String {
    if let fault = search?.fault { return "\(text): \(fault)." }
    return "\(text) is not in this article."
  }

  mutating func searchAnew() {
    if let search { self.search = begun(search.query.text) }
  }

  /// Moves to the next or previous match, wrapping at the ends of the article.
  mutating func goToHit(_ step: Int) {
    if search == nil, let last = searches.last { search = begun(last) }
    guard search != nil else {
      message = "No search yet; press \(keys.label(of: .search, in: context) ?? ":")."
      return
    }
    pendingHit = PendingHit(step: step, offset: viewport.caret + (step > 0 ? 1 : 0))
    goToSought()
  }
}
