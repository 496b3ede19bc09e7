internal import Grammar
internal import Model
internal import Parses

/// Nouns whose sense a verb or another noun carries: who acts stands there.
extension Coder {
  /// Whoever is helped "in the fight against" somebody.
  func sideInFight(of clause: Clause) -> [Int]? {
    guard clause.obliques.contains(where: { $0.preposition == "against" }),
      let preposition = syntax.head(of: clause.head), syntax.dependencies[preposition] == .prep,
      syntax.tokens[preposition].lemma == "in", let above = syntax.head(of: preposition)
    else { return nil }
    guard let index = clauses.clauseOfToken[above] else { return [above] }
    let governor = clauses.all[index]
    return governor.construction == .verb ? governor.objects : [above]
  }

  /// The verb that calls its object what a noun says: "regards Serbia as a friend".
  func viewer(of clause: Clause) -> Int? {
    guard let head = syntax.head(of: clause.head) else { return nil }
    let verb: Int? =
      switch syntax.dependencies[clause.head] {
      case .oprd: head
      case .pobj where syntax.tokens[head].lemma == "as": syntax.head(of: head)
      default: nil
      }
    guard let index = verb.flatMap({ clauses.clauseOfToken[$0] }) else { return nil }
    return clauses.all[index].objects.isEmpty ? nil : index
  }

  /// The verb that only carries a noun's sense: "hold" in "hold a round of talks".
  func carrier(of clause: Clause) -> Int? {
    var token = clause.head
    // Up from "talks" to "round", and from a further item of a list to the first.
    for _ in 0..<4 {
      guard let head = syntax.head(of: token) else { return nil }
      switch syntax.dependencies[token] {
      case .conj: token = head
      case .pobj where syntax.tokens[head].lemma == "of":
        guard let container = syntax.head(of: head),
          containerNouns.contains(syntax.tokens[container].lemma)
        else { return nil }
        token = container
      case .pobj:
        // "engage in talks", "enter into an agreement"
        guard let verb = syntax.head(of: head), let index = clauses.clauseOfToken[verb],
          ["in", "into", "on", "for", "at"].contains(syntax.tokens[head].lemma),
          carryingVerbs.contains(syntax.tokens[verb].lemma)
        else { return nil }
        return index
      case .nsubj:
        // "hostilities broke out between"
        guard let index = clauses.clauseOfToken[head], clauses.all[index].construction == .verb,
          VerbClasses.occurring.contains(syntax.tokens[head].lemma), complements[index].isEmpty
        else { return nil }
        return index
      case .dobj, .nsubjpass, .attr:
        guard let index = clauses.clauseOfToken[head] else { return nil }
        return isCarrier(clauses.all[index]) ? index : nil
      default: return nil
      }
    }
    return nil
  }

  /// Whose the ties are that a verb does something to, or the support that it voices, where their owner is named:
  /// "restored Iran's ties with", "reiterated France's support for".
  func owners(ofObjectsIn index: Int, as kind: RelationKind) -> [Participant] {
    let clause = clauses.all[index]
    guard clause.construction == .verb, kind.isEvent || kind == .dispute else { return [] }
    let isVoiced = kind == .support || kind == .accuse
    return clause.objects.filter {
      let lemma = syntax.tokens[$0].lemma
      return tieNouns.contains(lemma)
        || isVoiced && (book.nouns[lemma]?.contains { $0.kind == kind } ?? false)
    }
    .flatMap { syntax.children(of: $0) }
    .filter {
      syntax.dependencies[$0] == .poss
        && (!isVoiced || syntax.tokens[$0].wordForm != .possessivePronoun)
    }
    .flatMap { meant(by: syntax.conjuncts(of: $0)) }
  }

  private func isCarrier(_ clause: Clause) -> Bool {
    guard clause.construction == .verb else { return false }
    let lemma = syntax.tokens[clause.head].lemma
    return VerbClasses.light.contains(lemma) || VerbClasses.planning.contains(lemma)
      || VerbClasses.hoping.contains(lemma) || VerbClasses.refusing.contains(lemma)
      || VerbClasses.asking.contains(lemma)
  }
}

/// Nouns that only measure what stands behind their "of".
private let containerNouns: Set<String> = [
  "round", "series", "number", "set", "kind", "type", "sort", "form", "wave", "spate", "string",
  "lot", "list", "level", "day", "hour", "series", "package", "range", "volley", "couple", "dozen",
  "expression", "statement", "message", "letter", "words", "act",
]

/// Nouns for what two have with each other.
private let tieNouns: Set<String> = [
  "tie", "relation", "relationship", "link", "dispute", "conflict",
]

/// Verbs that carry the sense of the noun behind their preposition.
private let carryingVerbs: Set<String> = [
  "engage", "enter", "participate", "be", "join", "take", "go", "embark", "arrive", "agree", "mire",
  "embroil", "lock", "entangle", "bog",
]
