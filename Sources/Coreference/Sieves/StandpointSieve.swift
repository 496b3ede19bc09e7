internal import Grammar
internal import Lexicon
import Model
import Parses

/// Possessives of a standpoint: "for his part, X said" tells nothing but X's.
struct StandpointSieve: Sieve {
  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    let syntax = discourse.syntax
    guard let pronoun = phrase.pronoun, pronoun.form == .possessive, pronoun.person == 3,
      let noun = syntax.head(of: phrase.head), syntax.lemma(of: noun, is: .standpointNoun),
      let preposition = syntax.head(of: noun), syntax.dependencies[preposition] == .prep,
      syntax.lexicon.has(syntax.tokens[preposition].form.lowercased(), .titlePreposition)
    else { return nil }
    let subject = discourse.clauses.subject[discourse.clauses.clause[preposition]]
    guard let referent = discourse.referent(at: subject) else { return nil }
    let known = discourse.referents[referent]
    guard pronoun.series == .they || !known.gender.isDisjoint(with: pronoun.gender) else {
      return nil
    }
    return Resolution(referent: referent, reason: .pronoun, confidence: 0.9)
  }
}
