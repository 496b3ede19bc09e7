import Model
import Parses

/// Reflexives: the subject of their own clause.
struct ReflexiveSieve: Sieve {
  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.form == .reflexive, pronoun.person == 3 else {
      return nil
    }
    let subject = discourse.clauses.subject[discourse.clauses.clause[phrase.head]]
    guard let referent = discourse.referent(at: subject) else { return nil }
    let known = discourse.referents[referent]
    guard pronoun.series == .they || known.isHuman == pronoun.gender.isSubset(of: .human),
      pronoun.series == .they || !known.gender.isDisjoint(with: pronoun.gender)
    else { return nil }
    return Resolution(referent: referent, reason: .pronoun, confidence: 0.9)
  }
}
