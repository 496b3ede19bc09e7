import Keys
import Model
import Presentation

extension State {
  /// Takes in the analysis of an article, and corrects it.
  mutating func receiveBare(_ dossier: Dossier, for index: Int) {
    corrections.bare[index] = dossier
    if corrections.task(index)?.isLong == true, !corrections.areNone(for: index) {
      receive(dossier, for: index)
      corrections.due.insert(index)
      return
    }
    receive(corrections.corrected(index) ?? dossier, for: index)
    if index == current { sayLost() }
  }

  /// Takes in the analysis of a long article as corrected, unless it is to be corrected anew by now.
  mutating func receive(_ outcome: CorrectionTask.Outcome, for index: Int) {
    guard corrections.tasks[index] == outcome.number, !corrections.due.contains(index),
      corrections.bare[index] != nil
    else { return }
    show(corrections.take(outcome, for: index), for: index)
    if index == current { sayLost() }
  }

  /// Says how many corrections of the current article have lost their places.
  private mutating func sayLost() {
    guard message == nil, let lost = corrections.lost[current] else { return }
    let key = keys.label(of: .notes, in: .article).map { "; \($0) lists them" } ?? ""
    message = "\(counted(lost.count, "correction")) found no place in this text\(key)."
  }

  /// Takes in what has been said about an article.
  mutating func receive(_ journal: Journal, for index: Int) {
    guard articles.indices.contains(index) else { return }
    let known = corrections.journals[index]
    let journal = corrections.whole(journal, for: index)
    corrections.journals[index] = journal
    // When an entry has been kept, its time is known as well; that changes nothing.
    if known?.entries.map(\.id) != journal.entries.map(\.id) { correctAnew(index) }
  }

  /// Takes in what has been said about every article.
  mutating func receive(rules: Journal) {
    let known = corrections.rules
    let rules = corrections.whole(rules, for: nil)
    corrections.rules = rules
    if known.entries.map(\.id) != rules.entries.map(\.id) { correctEverything() }
  }

  /// Corrects the current article and says so.
  mutating func correct(_ correction: Correction) -> [Effect] {
    guard let dossier, let article else {
      explainAbsence()
      return []
    }
    let entry = journal.entry(correction, in: dossier, of: article)
    corrections.trail.append(false)
    corrections.undoneTrail = []
    say(entry.words.asSentence, action: .undo, "takes it back")
    return keep(entry, isRule: false)
  }

  /// What has been said about the current article.
  var journal: Journal { corrections.journals[current] ?? Journal() }

  /// Takes back the last correction.
  mutating func undo() -> [Effect] {
    let isRule = corrections.trail.popLast() ?? false
    let book = isRule ? corrections.rules : journal
    guard dossier != nil, let (entry, undone) = book.undoing() else {
      message = "Nothing in this article has been corrected."
      return []
    }
    corrections.undoneTrail.append(isRule)
    say("Taken back: \(undone.words)", action: .redo, "makes it again")
    return keep(entry, isRule: isRule)
  }

  /// Makes again the correction taken back last.
  mutating func redo() -> [Effect] {
    let isRule = corrections.undoneTrail.popLast() ?? false
    let book = isRule ? corrections.rules : journal
    guard dossier != nil, let (entry, redone) = book.redoing() else {
      message = "No correction has been taken back since the last one."
      return []
    }
    corrections.trail.append(isRule)
    say(redone.words.asSentence, action: .undo, "takes it back")
    return keep(entry, isRule: isRule)
  }

  /// Makes the last correction of the article a rule for every article.
  mutating func makeRule() -> [Effect] {
    guard let last = journal.active.last else {
      message = "Nothing in this article has been corrected."
      return []
    }
    guard let rule = last.rule(after: corrections.rules.lines.count) else {
      message = "The last correction is about one place, and can be no rule: \(last.words)."
      return []
    }
    corrections.trail.append(true)
    corrections.undoneTrail = []
    say("In every article: \(rule.words)", action: .undo, "takes it back")
    return keep(rule, isRule: true)
  }

  private mutating func keep(_ entry: Journal.Entry, isRule: Bool) -> [Effect] {
    guard isRule else {
      var longer = journal
      longer.append(entry)
      corrections.journals[current] = longer
      corrections.unkept[current, default: []].append(entry)
      correctAnew(current)
      return [.record(current, entry)]
    }
    corrections.rules.append(entry)
    corrections.unkeptRules.append(entry)
    correctEverything()
    return [.recordRule(entry)]
  }

  private mutating func say(_ words: String, action: Action, _ effect: String) {
    let key = keys.label(of: action, in: .article).map { "; \($0) \(effect)" } ?? ""
    message = "\(words)\(key)."
  }
}

extension State {
  /// Corrects the shown article now, and the others when they are shown.
  private mutating func correctEverything() {
    corrections.outdated = Set(corrections.bare.keys).subtracting([current])
    correctAnew(current)
  }

  /// Corrects the current article if that is due.
  mutating func correctIfOutdated() {
    if corrections.outdated.remove(current) != nil { correctAnew(current) }
  }

  /// Corrects an article anew: at once, or in the background if it is long.
  private mutating func correctAnew(_ index: Int) {
    guard let task = corrections.task(index) else { return }
    if task.isLong {
      corrections.due.insert(index)
    } else {
      show(corrections.take(task.outcome, for: index), for: index)
    }
  }

  /// The articles that are to be corrected in the background.
  mutating func wantedCorrections() -> [Effect] {
    corrections.dueTasks().map { .correct($0.index, $0.task) }
  }

  /// Shows an article as corrected, keeping what is current in it.
  private mutating func show(_ dossier: Dossier, for index: Int) {
    guard dossiers.indices.contains(index) else { return }
    guard index == current else {
      dossiers[index] = dossier
      return
    }
    let (one, last) = (
      currentActor?.identity, lastActor.flatMap { self.dossier?.actor($0) }?.identity
    )
    let evidence = markedRelation?.identity
    let selection = relationList.selection
    dossiers[index] = dossier
    actor = one.flatMap(dossier.actor(withIdentity:))
    lastActor = last.flatMap(dossier.actor(withIdentity:))
    listAnew()
    if !relationList.groups.isEmpty {
      relationList.selection = max(0, min(selection, relationList.groups.count - 1))
    }
    marked = dossier.relations.firstIndex { $0.identity == evidence }
    if focus == .relations { marked = relationList.relation }
    if search?.query.facets.isEmpty == false { searchAnew() }
    // The list of an actor goes with it.
    let answers = Answers(of: self)
    overlays.removeAll { answers.listing(for: $0.question) == nil }
    renewOverlays()
    revealInLists()
  }
}

extension Dossier {
  /// The id of the actor that has an identity, or has taken it over.
  fileprivate func actor(withIdentity identity: Identity) -> Actor.ID? {
    (actors.first { $0.identity == identity }
      ?? actors.first { $0.formerIdentities.contains(identity) })?.id
  }
}

extension String {
  /// With a capital letter at its beginning.
  fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
