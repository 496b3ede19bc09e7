package import Model

/// What a person has said about the open articles, and what it is said of.
package struct Corrections: Hashable, Sendable {
  /// The analysis of each article without corrections, by index.
  package var bare: [Int: Dossier] = [:]
  /// What has been said about each article, by index.
  package var journals: [Int: Journal] = [:]
  /// What has been said about every article.
  package var rules = Journal()
  /// What has been said and finds its place no more, by the index of the article.
  package internal(set) var lost: [Int: [Journal.Entry]] = [:]
  /// The articles that are to be corrected anew when they are shown.
  var outdated: Set<Int> = []
  /// What has been said in this run and is not yet known to be kept, by the index of the article, in order.
  var unkept: [Int: [Journal.Entry]] = [:]
  var unkeptRules: [Journal.Entry] = []
  /// The long articles that are to be corrected in the background, and the number of the last task for each.
  var due: Set<Int> = []
  var tasks: [Int: Int] = [:]
  /// Whether each correction of this run is a rule, in order.
  var trail: [Bool] = []
  /// Whether each correction taken back in this run is a rule, in order.
  var undoneTrail: [Bool] = []

  /// The analysis of an article as corrected; nil if it is not analysed.
  mutating func corrected(_ index: Int) -> Dossier? {
    guard let task = task(index) else { return nil }
    return take(task.outcome, for: index)
  }

  /// Takes in a corrected analysis.
  mutating func take(_ outcome: CorrectionTask.Outcome, for index: Int) -> Dossier {
    lost[index] = outcome.lost.isEmpty ? nil : outcome.lost
    return outcome.dossier
  }

  /// What makes the analysis of an article as corrected; nil if it is not analysed.
  func task(_ index: Int) -> CorrectionTask? {
    bare[index].map {
      CorrectionTask(
        number: tasks[index] ?? 0, bare: $0, journal: journals[index] ?? Journal(), rules: rules)
    }
  }

  /// Whether nothing has been said that may concern an article.
  func areNone(for index: Int) -> Bool { (journals[index]?.isEmpty ?? true) && rules.isEmpty }

  /// The tasks that are due, each with a number of its own.
  mutating func dueTasks() -> [(index: Int, task: CorrectionTask)] {
    defer { due = [] }
    return due.sorted().compactMap { index in
      tasks[index, default: 0] += 1
      return task(index).map { (index, $0) }
    }
  }

  /// A journal as it was read, with what has been said since and may not be in it yet.
  mutating func whole(_ journal: Journal, for index: Int?) -> Journal {
    let known = Set(journal.entries.map(\.id))
    var whole = journal
    let rest = (index.map { unkept[$0] ?? [] } ?? unkeptRules).filter { !known.contains($0.id) }
    if let index { unkept[index] = rest.isEmpty ? nil : rest } else { unkeptRules = rest }
    for entry in rest { whole.append(entry) }
    return whole
  }
}
