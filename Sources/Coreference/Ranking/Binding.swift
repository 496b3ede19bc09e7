internal import Grammar
internal import Lexicon
import Parses

/// Binding constraints: the antecedents that syntax excludes.
///
/// Principle B: a personal pronoun is free in its own clause. Principle C: a name is free wherever a pronoun c-commands
/// it. And no phrase refers to a phrase that contains it (i-within-i).
struct Binding {
  let discourse: Discourse
  private var syntax: Syntax { discourse.syntax }
  private var clauses: ClauseStructure { discourse.clauses }

  /// Whether a phrase may be the antecedent of a pronoun.
  func allows(_ pronoun: Phrase, _ other: Phrase) -> Bool {
    guard pronoun.sentence == other.sentence, let form = pronoun.pronoun?.form else { return true }
    // Conjuncts are disjoint ("X and he"), but for possessives.
    if form != .possessive, pronoun.isJoined, other.isJoined,
      first(of: pronoun.head) == first(of: other.head)
    {
      return false
    }
    if form == .possessive { return allowsPossessive(pronoun, other) }
    guard !other.tokens.contains(pronoun.head) else { return false }
    let clause = clauses.clause[pronoun.head]
    let otherClause = clauses.clause[other.head]
    if clause == otherClause, isArgument(pronoun), isArgument(other) { return false }
    // "X wants to see him": the clause inherits its subject.
    if isArgument(pronoun), pronoun.role != .subject, clauses.subject[clause] == other.head,
      [.xcomp, .conj].contains(syntax.dependencies[clause])
        || syntax.head(of: other.head) == clause
    {
      return false
    }
    // "He said that X ...": the pronoun c-commands the name.
    if pronoun.role == .subject, other.pronoun == nil,
      pronoun.head < other.head || isReported(otherClause, by: clause),
      clauses.isWithin(otherClause, clause, of: syntax),
      clauses.subject[clause] == pronoun.head
    {
      return false
    }
    return true
  }

  /// Whether a clause is in the reported speech of a quotative verb, before or behind it: "X is ready, he said".
  private func isReported(_ inner: Int, by verb: Int) -> Bool {
    guard syntax.lemma(of: verb, is: .quotativeVerb) else { return false }
    var current = inner
    while current != verb, clauses.depth[current] > clauses.depth[verb],
      let head = syntax.head(of: current)
    {
      if syntax.dependencies[current] == .ccomp, clauses.clause[head] == verb { return true }
      current = clauses.clause[head]
    }
    return false
  }

  /// Whether a phrase may be the antecedent of a possessive: "his brother X" excludes X.
  private func allowsPossessive(_ pronoun: Phrase, _ other: Phrase) -> Bool {
    guard let owned = syntax.head(of: pronoun.head) else { return true }
    if owned == other.head { return false }
    // "X, his friend", "his friend X": X is not the possessor.
    if syntax.nounClass(of: owned).isHuman,
      syntax.head(of: owned) == other.head || syntax.head(of: other.head) == owned,
      [.compound, .nmod, .appos].contains(syntax.dependencies[owned])
        || syntax.dependencies[other.head] == .appos
    {
      return false
    }
    // "X is his friend".
    if syntax.dependencies[owned] == .attr, other.role == .subject,
      clauses.subject[clauses.clause[owned]] == other.head,
      syntax.head(of: owned) == syntax.head(of: other.head)
    {
      return false
    }
    return true
  }

  /// Whether a phrase is an argument of its clause's verb, directly or by one preposition.
  private func isArgument(_ phrase: Phrase) -> Bool {
    switch phrase.role {
    case .subject, .object: return true
    case .oblique:
      let start = first(of: phrase.head)
      guard let preposition = syntax.head(of: start), let head = syntax.head(of: preposition)
      else { return false }
      return head == clauses.clause[phrase.head]
    default: return false
    }
  }

  /// The first conjunct of the coordination that a token belongs to.
  private func first(of token: Int) -> Int {
    var token = token
    while syntax.dependencies[token] == .conj, let head = syntax.head(of: token) { token = head }
    return token
  }
}
