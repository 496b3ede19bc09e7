internal import Grammar
internal import Lexicon
import Model
import Parses

/// "Montalvo was a member": a noun that a form of "be" says of its subject.
struct CopulaSieve: Sieve {
  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
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
    return Answer(referent: referent, reason: .apposition, confidence: 0.8)
  }

  private func isAsserted(_ verb: Int, _ syntax: Syntax) -> Bool {
    !syntax.children(of: verb).contains {
      syntax.dependencies[$0] == .neg
        || (syntax.dependencies[$0] == .aux
          && syntax.lemma(of: $0, is: .hypotheticalModal))
    }
  }
}
