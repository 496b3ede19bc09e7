internal import Grammar
internal import Lexicon
import Model
import Parses

/// Predicate nouns of copular clauses: "Montalvo was a member".
struct CopulaSieve: Sieve {
  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    let syntax = discourse.syntax
    guard let noun = phrase.noun, phrase.role == .attribute, !phrase.isJoined,
      let verb = syntax.head(of: phrase.head), syntax.lemma(of: verb, is: .copula),
      isAsserted(verb, syntax), let subject = syntax.child(of: verb, .nsubj),
      subject < phrase.head, let referent = discourse.referent(at: subject),
      discourse.referents[referent].members.isEmpty
    else { return nil }
    let fits =
      discourse.referents[referent].kind.map { noun.mayName($0) }
      ?? (noun.isHuman == discourse.referents[referent].isHuman)
    guard fits, phrase.number == .singular else { return nil }
    return Resolution(referent: referent, reason: .apposition, confidence: 0.8)
  }

  private func isAsserted(_ verb: Int, _ syntax: Syntax) -> Bool {
    !syntax.children(of: verb).contains {
      syntax.dependencies[$0] == .neg
        || (syntax.dependencies[$0] == .aux
          && syntax.lemma(of: $0, is: .hypotheticalModal))
    }
  }
}
