import Model

extension State {
  /// Where the person is.
  package var place: Place {
    Place(
      article: current, reading: reading, actor: actor, relation: relationList.selection,
      focus: focus)
  }

  /// Goes to an offset; remembers the place left if it goes out of view.
  mutating func jump(to offset: Int, by jump: History.Jump, from here: Place? = nil) {
    let here = here ?? place
    if here.article != current || here.actor != actor || !isInView(offset) {
      history.leave(here, by: jump)
    }
    reading.caret = offset
    reading.goal = nil
    leaveSieveIfHidden()
    reveal()
  }

  /// Comes back to a place as it was.
  mutating func come(to place: Place) -> [Effect] {
    guard articles.indices.contains(place.article) else { return [] }
    let isOther = place.article != current
    if isOther { sieve = nil }
    current = place.article
    reading = place.reading
    focus = place.focus
    leaveSieveIfHidden()
    // A place of the last time has no screen of its own, and one of another size need not show it.
    if !isInView(reading.caret) { self.place(caretAt: 0.33) }
    if isOther { listAnew() }
    if let id = place.actor { show(actor: id) }
    relationList.selection = max(0, min(place.relation, relationList.groups.count - 1))
    marked = focus == .relations ? relationList.relation : nil
    if search != nil { searchAnew() }
    revealInLists()
    return dossier == nil && !isStopped ? [.analyse(current)] : []
  }

  mutating func goBack() -> [Effect] {
    guard let place = history.back(from: place) else {
      message = "This is where you began."
      return []
    }
    return come(to: place)
  }

  mutating func goForward() -> [Effect] {
    guard let place = history.forward(from: place) else {
      message = "Nothing further to go forward to."
      return []
    }
    return come(to: place)
  }

  mutating func setMark(_ letter: Character?) {
    guard let letter else { return }
    marks[letter] = place
    message = "Marked as \(letter); '\(letter) comes back here."
  }

  mutating func goToMark(_ letter: Character?) -> [Effect] {
    guard let letter, let mark = marks[letter] else {
      message = letter.map { "No place is marked as \($0)." }
      return []
    }
    history.leave(place, by: .mark)
    history.pause()
    return come(to: mark)
  }

  /// To the place that the last jump left, so that the same key leads here again.
  mutating func swapPlace() -> [Effect] {
    guard let last = history.past.last else {
      message = "No jump to go back over."
      return []
    }
    history.leave(place, by: .mark)
    history.pause()
    return come(to: last)
  }

  mutating func openArticle(_ index: Int) -> [Effect] {
    guard articles.indices.contains(index) else {
      message = index < 0 ? "This is the first article." : "This is the last article."
      return []
    }
    guard index != current else { return [] }
    history.leave(place, by: .article)
    sieve = nil
    current = index
    listAnew()
    if search != nil { searchAnew() }
    reveal()
    return dossier == nil && !isStopped ? [.analyse(index)] : []
  }

  mutating func swapActor() {
    guard let other = lastActor, dossier?.actor(other) != nil else {
      message = "No actor before this one."
      return
    }
    change(actor: other)
  }

  /// Makes an actor the current one for good: going back leads to the one before.
  mutating func change(actor id: Actor.ID) {
    guard id != actor, dossier?.actor(id) != nil else { return }
    history.leave(place, by: .actor)
    history.pause()
    lastActor = actor
    show(actor: id)
  }
}

extension State {
  /// The mention under the caret: an index of the dossier's mentions.
  ///
  /// Of several with one span it is the current actor's, if that is among them.
  package var mentionAtCaret: Int? {
    guard let dossier else { return nil }
    let caret = reading.caret
    let end = dossier.mentions.partitioningIndex { $0.range.lowerBound > caret }
    let near = dossier.mentions[max(0, end - 16)..<end].indices.filter {
      dossier.mentions[$0].range.contains(caret)
    }
    return near.first { dossier.mentions[$0].actor == actor } ?? near.last
  }

  /// Makes the actor under the caret the current one; where several are meant, the next of them.
  mutating func chooseMention() {
    guard let dossier, let mention = mentionAtCaret else {
      message = "No mention here; l or ]m goes to the next."
      return
    }
    let range = dossier.mentions[mention].range
    let first = dossier.mentions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let meant = dossier.mentions[first...].prefix { $0.range.lowerBound == range.lowerBound }
      .filter { $0.range == range }.map(\.actor)
    let next = meant.firstIndex { $0 == actor }.map { meant[($0 + 1) % meant.count] }
    change(actor: next ?? dossier.mentions[mention].actor)
  }

  /// To the next mention of any actor, or the one before.
  mutating func goToMention(ofAny step: Int) {
    guard let dossier else { return sayNothingIsKnown() }
    let mentions = dossier.mentions
    let caret = reading.caret
    let index =
      step > 0
      ? mentions.partitioningIndex { $0.range.lowerBound > caret }
      : mentions.partitioningIndex { $0.range.lowerBound >= caret } - 1
    guard mentions.indices.contains(index) else {
      message = step > 0 ? "No mention after this." : "No mention before this."
      return
    }
    jump(to: mentions[index].range.lowerBound, by: .mention)
  }

  /// To the next mention of the current actor, or the one before, round the article's end.
  mutating func goToMention(ofActor step: Int) {
    guard let dossier, let actor else { return sayNothingIsKnown() }
    let indices = dossier.mentionIndices(of: actor)
    guard !indices.isEmpty else { return sayNothingIsKnown() }
    let caret = reading.caret
    var place =
      step > 0
      ? indices.partitioningIndex { dossier.mentions[$0].range.lowerBound > caret }
      : indices.partitioningIndex { dossier.mentions[$0].range.lowerBound >= caret } - 1
    if place < 0 || place >= indices.count {
      message = step > 0 ? "From the start again." : "From the end again."
      place = step > 0 ? 0 : indices.count - 1
    }
    jump(to: dossier.mentions[indices[place]].range.lowerBound, by: .mention)
  }

  /// The current actor's first mention by its full name, or by any, or at all.
  package var firstMention: Int? {
    guard let dossier, let actor else { return nil }
    let indices = dossier.mentionIndices(of: actor)
    return indices.first { dossier.mentions[$0].reason == .fullName }
      ?? indices.first { dossier.mentions[$0].kind == .name } ?? indices.first
  }

  mutating func goToFirstMention() {
    let here = place
    if focus == .article, let dossier, let mention = mentionAtCaret {
      lastActor = dossier.mentions[mention].actor == actor ? lastActor : actor
      show(actor: dossier.mentions[mention].actor)
    }
    guard let dossier, let mention = firstMention else { return sayNothingIsKnown() }
    focus(on: .article)
    jump(to: dossier.mentions[mention].range.lowerBound, by: .mention, from: here)
  }

  /// To the passage that states the relation selected.
  mutating func goToEvidence() {
    guard let relation = relationList.relation else {
      return sayNothingIsKnown("No relation is stated.")
    }
    let here = place
    focus(on: .article)
    show(evidence: relation, from: here)
  }

  /// Brings a relation's evidence into view and marks it.
  mutating func show(evidence relation: Int, from here: Place) {
    guard let dossier, dossier.relations.indices.contains(relation) else { return }
    jump(to: dossier.relations[relation].evidence.range.lowerBound, by: .relation, from: here)
    marked = relation
  }

  /// To the next passage that states the current relation, or the one before.
  mutating func goToStatement(_ step: Int) {
    guard relationList.groups.indices.contains(relationList.selection) else {
      return sayNothingIsKnown("No relation is stated.")
    }
    let statements = relationList.groups[relationList.selection].statements
    let isShown = marked != nil && marked == relationList.relation
    let next = isShown ? relationList.statement + step : relationList.statement
    relationList.statement = (next + statements.count) % statements.count
    if statements.count == 1, isShown { message = "This is the only passage." }
    if let relation = relationList.relation { show(evidence: relation, from: place) }
  }

  /// Makes the actor at the other end of the relation the current one.
  mutating func followRelation() {
    guard relationList.groups.indices.contains(relationList.selection) else {
      return sayNothingIsKnown("No relation is stated.")
    }
    change(actor: relationList.groups[relationList.selection].other)
  }
}

extension State {
  /// Puts letters on the mentions in view.
  mutating func labelMentions() {
    guard let dossier else { return sayNothingIsKnown() }
    let rows = visibleRows
    guard let start = rows.first?.range.lowerBound, let end = rows.last?.range.upperBound else {
      return
    }
    let first = dossier.mentions.partitioningIndex { $0.range.lowerBound >= start }
    let after = dossier.mentions.partitioningIndex { $0.range.lowerBound >= end }
    var offsets: [Int] = []
    for mention in dossier.mentions[first..<max(first, after)]
    where offsets.last != mention.range.lowerBound
      && rows.contains(where: { $0.shows(mention.range.lowerBound) })
    {
      offsets.append(mention.range.lowerBound)
    }
    guard !offsets.isEmpty else {
      message = "No mention in view."
      return
    }
    labels = Labels(for: offsets)
  }

  mutating func typeLabel(_ key: Key) -> [Effect] {
    guard case .character(let letter) = key, var labels else {
      labels = nil
      return []
    }
    labels.typed.append(letter)
    if let offset = labels.offsets[labels.typed] {
      self.labels = nil
      focus(on: .article)
      jump(to: offset, by: .mention)
    } else {
      let leadsOn = labels.offsets.keys.contains { $0.hasPrefix(labels.typed) }
      self.labels = leadsOn ? labels : nil
      if !leadsOn { message = "No mention has the letters \(labels.typed)." }
    }
    return []
  }
}
