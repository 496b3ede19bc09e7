internal import Grammar
internal import Lexicon
import Parses

/// What syntax forbids: a pronoun and a phrase too close to be the same.
///
/// The principles of binding: a plain pronoun is free in its own clause, a name is free everywhere
/// below a pronoun that commands it; and no phrase refers to what it is a part of.
struct Binding {
  let discourse: Discourse
  private var syntax: Syntax { discourse.syntax }
  private var clauses: ClauseStructure { discourse.clauses }

  /// Whether a pronoun may stand for what a phrase refers to, as far as their places tell.
  func allows(_ pronoun: Phrase, _ other: Phrase) -> Bool {
    guard pronoun.sentence == other.sentence, let form = pronoun.pronoun?.form else { return true }
    // Both in one coordination: "she and her" aside, "X and he" are two.
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
    // "X wants to see him": the object of a clause whose subject is taken over.
    if isArgument(pronoun), pronoun.role != .subject, clauses.subject[clause] == other.head,
      [.xcomp, .conj].contains(syntax.dependencies[clause])
        || syntax.head(of: other.head) == clause
    {
      return false
    }
    // "He said that X ...": the pronoun commands the name.
    if pronoun.role == .subject, other.pronoun == nil,
      pronoun.head < other.head || isReported(otherClause, by: clause),
      clauses.isWithin(otherClause, clause, of: syntax),
      clauses.subject[clause] == pronoun.head
    {
      return false
    }
    return true
  }

  /// Whether a clause stands in the words that another's verb brings, before it or behind: "X is ready, he said".
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

  /// "His brother X" is not "him", and "the friend of his friend" neither.
  private func allowsPossessive(_ pronoun: Phrase, _ other: Phrase) -> Bool {
    guard let owned = syntax.head(of: pronoun.head) else { return true }
    if owned == other.head { return false }
    // "X, his friend", "his friend X": another than he.
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

  /// Whether a phrase hangs on its clause's verb, directly or by one preposition.
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

  /// The first of the coordination that a token belongs to.
  private func first(of token: Int) -> Int {
    var token = token
    while syntax.dependencies[token] == .conj, let head = syntax.head(of: token) { token = head }
    return token
  }
}
