internal import Lexicon
internal import Parses

/// Where in time a clause lies, as its tense, its modals and the clause above it tell.
extension Clauses {
  /// Whether a clause is in the past, the future or the present.
  package enum TimeFrame: Hashable, Sendable {
    case past, present, future
  }

  /// Where the nearest verb above a token puts what it tells.
  package func timeFrame(at token: Int) -> TimeFrame {
    verb(above: token).map { timeFrame(of: $0) } ?? .past
  }

  /// Where a clause puts what it tells.
  package func timeFrame(of index: Int) -> TimeFrame { timeFrame(of: index, depth: 0) }

  private func timeFrame(of index: Int, depth: Int) -> TimeFrame {
    let clause = all[index]
    guard depth < 6 else { return .past }
    guard clause.construction == .verb || clause.construction == .copula else {
      return clause.governor.map { timeFrame(of: $0, depth: depth + 1) } ?? .past
    }
    let forms = clause.words.map { syntax.tokens[$0].wordForm }
    if forms.contains(.modal) {
      let isWill = clause.modals.contains { syntax.lexicon.has($0, .futureModal) }
      // "May have met".
      let isPerfect = clause.words.contains {
        syntax.lemma(of: $0, is: .perfectAuxiliary) && $0 != clause.head
      }
      return isPerfect && !isWill ? .past : .future
    }
    if forms.contains(.infinitiveMarker) { return infinitive(clause, depth) }
    if forms.contains(.pastTense) { return .past }
    let head = syntax.tokens[clause.head].wordForm
    if forms.contains(.presentTense) || forms.contains(.thirdPersonPresent) {
      return present(clause, head)
    }
    switch head {
    case .pastParticiple where isAppointed(clause.head): return .future
    case .baseForm:
      // "Demanded that Iran leave on Saturday", an order.
      guard let governor = clause.governor else { return .future }
      return syntax.lemma(of: all[governor].head, is: .askingVerb)
        ? .future : timeFrame(of: governor, depth: depth + 1)
    default: break
    }
    return clause.governor.map { timeFrame(of: $0, depth: depth + 1) } ?? .past
  }

  /// "Has met" is past, "is visiting" and "is due" are to come, "meets" may be either.
  private func present(_ clause: Clause, _ head: WordForm) -> TimeFrame {
    let isPerfect = clause.words.contains {
      $0 != clause.head && syntax.lemma(of: $0, is: .perfectAuxiliary)
    }
    if isPerfect { return .past }
    if head == .presentParticiple { return .future }
    if clause.isPassive || clause.construction == .copula {
      return ([clause.head] + clause.attributes).contains(where: isAppointed) ? .future : .present
    }
    return .present
  }

  /// "To meet" below "plans", "is", "a plan" and in a headline is to come, below "managed" as its verb.
  private func infinitive(_ clause: Clause, _ depth: Int) -> TimeFrame {
    guard let governor = clause.governor, clause.link != .relative else { return .future }
    let above = all[governor]
    switch above.construction {
    case .nominal, .apposition, .copula: return .future
    case .adjective:
      return isAppointed(above.head) ? .future : timeFrame(of: governor, depth: depth + 1)
    case .verb:
      let isWanted =
        isAppointed(above.head) || syntax.lemma(of: above.head, is: .askingVerb)
        || syntax.lemma(of: above.head, is: .hopingVerb)
      return clause.link == .complement && isWanted
        ? .future : timeFrame(of: governor, depth: depth + 1)
    }
  }

  /// Whether a word says that something is planned.
  private func isAppointed(_ token: Int) -> Bool {
    syntax.lemma(of: token, is: .planningVerb) || syntax.lemma(of: token, is: .readinessWord)
      || syntax.lexicon.has(syntax.tokens[token].form, .readinessWord)
  }
}

extension Clauses {
  /// Whether a clause tells what happened, one thing after the other: "met", "was arrested", not "has met", "had met".
  package func isSimplePast(_ index: Int) -> Bool {
    let clause = all[index]
    guard clause.construction == .verb || clause.construction == .copula else { return false }
    let past = clause.words.filter { syntax.tokens[$0].wordForm == .pastTense }
    let isModal = clause.words.contains { syntax.tokens[$0].wordForm == .modal }
    return !past.isEmpty && !isModal
      && !past.contains { $0 != clause.head && syntax.lemma(of: $0, is: .perfectAuxiliary) }
  }
}
