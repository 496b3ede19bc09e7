internal import Grammar
internal import Parses
internal import Model

/// Verbs in the senses that their objects give them, with the object nouns that are then no act of their own.
///
/// Read before the rules: whether a noun still states something depends on the verbs before it.
struct Idioms {
  /// What each idiom states, in the order of the clauses.
  private(set) var readings: [(sense: Sense, reading: FrameReader.Reading)] = []
  /// The nouns taken up.
  private(set) var nouns = Nouns()

  /// Nouns that belong to an idiom.
  struct Nouns {
    private var clauseOfNoun: [Int: Int] = [:]

    /// Whether a noun is among those of the clauses up to one, or of all clauses.
    func contain(_ noun: Int?, before clause: Int?) -> Bool {
      guard let noun, let taker = clauseOfNoun[noun] else { return false }
      return clause.map { taker <= $0 } ?? true
    }

    fileprivate mutating func take(_ nouns: [Int], for clause: Int) {
      for noun in nouns where clauseOfNoun[noun] == nil { clauseOfNoun[noun] = clause }
    }
  }

  init<Check: Checkpoint>(
    senses: Senses, frames: FrameReader, converses: ConverseVerbs, unless cancellation: Check
  ) throws(Check.Failure) {
    let clauses = senses.clauses.all
    for index in clauses.indices {
      try cancellation.check()
      let construction = clauses[index].construction
      guard construction == .verb || construction == .copula else { continue }
      var tellsEvent = false
      let idioms = construction == .verb ? senses.idioms(of: index) : []
      for sense in idioms where !(sense.entry.kind.isEvent && tellsEvent) {
        let reading = frames.reading(of: sense, beside: nouns)
        readings.append((sense, reading))
        guard !reading.ends.isEmpty else { continue }
        nouns.take(sense.objects, for: index)
        if sense.entry.kind.isEvent { tellsEvent = true }
      }
      guard !tellsEvent else { continue }
      for act in converses.acts(of: index) {
        for sense in senses.converses(of: act, in: index) {
          let reading = frames.reading(of: sense, as: act)
          guard !reading.ends.isEmpty else { continue }
          readings.append((sense, reading))
          nouns.take([act.noun], for: index)
          break
        }
      }
    }
  }
}
