internal import Grammar
internal import Parses
internal import Lexicon

/// Names within words joined by hyphens.
extension Syntax {
  /// Whether a name only says for or against whom something is: "pro-Israel", "anti-Russian", "non-Western".
  func isPrefixed(_ token: Int) -> Bool {
    token >= 2 && tokens[token - 1].form == "-"
      && lexicon.has(tokens[token - 2].form.lowercased(), .stancePrefix)
  }

  /// Whether a name before a modifier has part in what that says: "the Russia-Japan talks", not "US-backed rebels".
  func namesWhole(_ name: Int, of modifier: Int) -> Bool {
    !isPrefixed(name)
      && !(tokens[modifier].wordForm == .pastParticiple && lemma(of: modifier, is: .dependenceVerb))
  }
}
