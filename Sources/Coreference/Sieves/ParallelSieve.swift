internal import Grammar
import Model
import Parses

/// Parallel possessives: "Turkey's trade with Iran ..., its trade with Iraq".
///
/// The pronoun takes the possessor of the last equal noun with the same preposition behind it, in this sentence or the
/// two before.
struct ParallelSieve: Sieve {
  private static let reach = 2
  /// How many phrases back it looks.
  private static let phrases = 40

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    let syntax = discourse.syntax
    guard let pronoun = phrase.pronoun, pronoun.form == .possessive, pronoun.person == 3,
      let noun = syntax.head(of: phrase.head), let preposition = preposition(of: noun, syntax)
    else { return nil }
    var current = index - 1
    while current >= 0, index - current < Self.phrases,
      phrase.sentence - discourse.phrases[current].sentence <= Self.reach
    {
      let owner = discourse.phrases[current]
      current -= 1
      guard owner.role == .possessive || owner.role == .modifier,
        let owned = syntax.head(of: owner.head), owned != noun,
        syntax.tokens[owned].lemma == syntax.tokens[noun].lemma,
        self.preposition(of: owned, syntax) == preposition,
        let referent = discourse.referent(at: owner.head)
      else { continue }
      let known = discourse.referents[referent]
      guard pronoun.series == .they || known.isHuman == pronoun.gender.isSubset(of: .human),
        pronoun.series == .they || !known.gender.isDisjoint(with: pronoun.gender),
        pronoun.series != .they || known.number == .plural
      else { return nil }
      return Resolution(referent: referent, reason: .pronoun, confidence: 0.85)
    }
    return nil
  }

  private func preposition(of noun: Int, _ syntax: Syntax) -> String? {
    syntax.child(of: noun, .prep).map { syntax.tokens[$0].lemma }
  }
}
