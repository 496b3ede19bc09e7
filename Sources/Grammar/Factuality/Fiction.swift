internal import Lexicon
package import Parses

/// The clauses that tell of a work of fiction, a simulation or a scenario: nothing in them takes place in the world.
///
/// Such a frame is opened by a phrase ("in the film", "under the scenario") or a subject ("the novel imagines that"). It
/// holds for what hangs on the clause, and for sentences in the present tense in the rest of the paragraph, as plots are
/// told.
package struct Fiction: Sendable {
  private let clauses: Clauses
  private var isFramed: [Bool] = []
  /// The sentences that an earlier one of their paragraph has opened a frame for.
  private var continued: Set<Int> = []

  private var syntax: Syntax { clauses.syntax }

  package init<Check: Checkpoint>(
    _ clauses: Clauses, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    self.clauses = clauses
    continued = continuedSentences()
    isFramed.reserveCapacity(clauses.all.count)
    for clause in clauses.all {
      try cancellation.check()
      isFramed.append(isInFrame(clause))
    }
  }

  /// Whether a clause tells of such a world: an index of ``Clauses/all``.
  package func contains(_ clause: Int) -> Bool { clause < isFramed.count && isFramed[clause] }

  private func isInFrame(_ clause: Clause) -> Bool {
    if clause.obliques.contains(where: { isFrame($0) }) { return true }
    if clause.construction == .nominal {
      if isToldOf(clause.head) { return true }
    } else if clause.subjects.contains(where: isOwned) {
      return true
    }
    guard let governor = clause.governor else { return isPlot(clause) }
    guard clause.link != .relative || contains(governor) && isPresent(clause) else { return false }
    if contains(governor) { return true }
    let above = clauses.all[governor]
    switch clause.link {
    case .complement, .circumstance: return depicts(above)
    case .argument: return clause.construction != .nominal && depicts(above)
    case .conjunct, .relative, .modifier, .none: return false
    }
  }

  /// "In the film", "in Verne's novel", "in a simulated war".
  private func isFrame(_ oblique: Clause.Oblique) -> Bool {
    syntax.lexicon.has(oblique.preposition, .framePreposition)
      && oblique.objects.contains { isTold($0) }
  }

  /// A certain work, one that is named, or what an adjective says is made up.
  private func isTold(_ noun: Int) -> Bool {
    let isWork = isWork(noun)
    return syntax.children(of: noun).contains { child in
      switch syntax.dependencies[child] {
      case .det, .poss: isWork
      case .compound, .nmod, .appos: self.isWork(child) && syntax.tokens[noun].pos == .properNoun
      case .amod: syntax.lemma(of: child, is: .fictionAdjective)
      default: false
      }
    }
  }

  private func isWork(_ noun: Int) -> Bool {
    guard syntax.tokens[noun].pos == .noun,
      syntax.lemma(of: noun, is: .fictionNoun) || syntax.lemma(of: noun, is: .simulationNoun)
    else { return false }
    // "A series of attacks" is none.
    return !syntax.lemma(of: noun, is: .containerNoun)
      || !syntax.children(of: noun).contains {
        syntax.lemma(of: $0, is: .genitivePreposition)
      }
  }

  /// "The novel imagines", "the exercise simulated", "the plot is".
  private func depicts(_ clause: Clause) -> Bool {
    guard (clause.subjects + clause.obliques.flatMap(\.objects)).contains(where: isWork) else {
      return false
    }
    return clause.construction == .copula || syntax.lemma(of: clause.head, is: .depictingVerb)
  }

  /// "The novel's Iran".
  private func isOwned(_ subject: Int) -> Bool {
    syntax.child(of: subject, .poss).map { isWork($0) } ?? false
  }

  /// "A film about the invasion", "the film depicts an invasion".
  private func isToldOf(_ noun: Int) -> Bool {
    var token = noun
    for _ in 0..<6 {
      guard let head = syntax.head(of: token) else { return false }
      switch syntax.dependencies[token] {
      case .pobj, .conj: break
      case .prep:
        if isWork(head), syntax.lemma(of: token, is: .topicPreposition) { return true }
        if let clause = clauses.clause(of: head), depicts(clause) { return true }
      case .dobj:
        return clauses.clause(of: head).map { depicts($0) } ?? false
      case .compound, .nmod: return isWork(head)
      default: return false
      }
      token = head
    }
    return false
  }

  /// A sentence of a plot: in the present tense, behind one that names the work.
  private func isPlot(_ clause: Clause) -> Bool {
    continued.contains(syntax.sentence(of: clause.head)) && isPresent(clause)
      && !syntax.lemma(of: clause.head, is: .sayingVerb)
  }

  private func isPresent(_ clause: Clause) -> Bool {
    guard clause.modals.isEmpty else { return false }
    let form = syntax.tokens[clause.words.first ?? clause.head].wordForm
    return form == .presentTense || form == .thirdPersonPresent
  }

  private func continuedSentences() -> Set<Int> {
    var found: Set<Int> = []
    var isOpen = false
    for (number, sentence) in syntax.parse.sentences.enumerated() {
      if isOpen { found.insert(number) }
      for token in sentence {
        if syntax.tokens[token].pos == .space,
          syntax.tokens[token].form.utf8.contains(UInt8(ascii: "\n"))
        {
          isOpen = false
        } else if syntax.lemma(of: token, is: .fictionNoun), syntax.child(of: token, .det) != nil {
          isOpen = true
        }
      }
    }
    return found
  }
}
