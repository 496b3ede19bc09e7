package import Grammar
internal import Lexicon
import Parses

extension Syntax {
  /// Whether a token's lemma in lower case has a class whose words are in lower case.
  func foldedLemma(of token: Int, is wordClass: WordClass) -> Bool {
    if lemma(of: token, is: wordClass) { return true }
    let lemma = tokens[token].lemma
    return lemma.mayHaveCapitals && lexicon.has(lemma.lowercased(), wordClass)
  }

  /// What the common noun at a token denotes.
  package func nounClass(of token: Int) -> NounClass {
    for (wordClass, noun) in NounClass.wordClasses where lemma(of: token, is: wordClass) {
      return noun
    }
    let lemma = tokens[token].lemma
    return NounClass(of: lemma.mayHaveCapitals ? lemma.lowercased() : lemma, in: lexicon)
  }

  /// Whether the noun at a token, as written but in lower case, names an arm of a state: "forces" are one, a "force"
  /// is not.
  package func isStateArm(_ token: Int) -> Bool {
    lexicon.has(tokens[token].form.lowercased(), .stateArmNoun)
  }
}

extension String {
  /// Whether lower case may differ from it: false for plain small letters alone.
  fileprivate var mayHaveCapitals: Bool { utf8.contains { $0 < 0x5B && $0 > 0x40 || $0 > 0x7F } }
}
