import Model
import Parses

/// "Himself": the subject of its own clause.
struct ReflexiveSieve: Sieve {
  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
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
    return Answer(referent: referent, reason: .pronoun, confidence: 0.9)
  }
}
