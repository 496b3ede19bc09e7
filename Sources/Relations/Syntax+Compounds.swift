internal import Grammar
internal import Parses

/// Names within words joined by hyphens.
extension Syntax {
  /// Whether a name only says for or against whom something is: "pro-Israel", "anti-Russian", "non-Western".
  func isPrefixed(_ token: Int) -> Bool {
    token >= 2 && tokens[token - 1].form == "-"
      && prefixes.contains(tokens[token - 2].form.lowercased())
  }

  /// Whether a name before a modifier has part in what that says: "the Russia-Japan talks", not "US-backed rebels".
  func namesWhole(_ name: Int, of modifier: Int) -> Bool {
    !isPrefixed(name)
      && !(tokens[modifier].wordForm == .pastParticiple
        && dependence.contains(tokens[modifier].lemma))
  }
}

private let prefixes: Set<String> = ["pro", "anti", "non", "counter"]

/// Participles for what somebody owes to others and yet is not theirs.
private let dependence: Set<String> = [
  "back", "support", "sponsor", "fund", "finance", "train", "arm", "ally", "build", "make", "bear",
  "base", "educate", "occupy", "hold", "control", "align", "inspire", "link", "relate",
  "manufacture",
]
