internal import Lexicon
internal import Parses

/// Repairs of subjects and of the clauses that modify them.
extension RepairedTrees {
  /// "CAIRO – The minister said": the place of a dateline is no subject.
  mutating func detachDatelines(_ entities: [Entity]) {
    for entity in entities
    where entity.label == .geopolitical || entity.label == .location
      || entity.label == .organisation
    {
      let dash = entity.tokens.upperBound
      guard dash + 1 < tokens.count, ["–", "—", "-", "--"].contains(tokens[dash].form),
        beginsParagraph(entity.tokens.lowerBound),
        entity.tokens.allSatisfy({ isCapitalised(tokens[$0].form) }),
        let place = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        [.nsubj, .nsubjpass].contains(dependencies[place]), Int(heads[place]) > dash
      else { continue }
      let verb = Int(heads[place])
      // What follows the dash is the subject, if the place has taken it as its explanation.
      if let subject = (dash + 1..<verb).first(where: {
        Int(heads[$0]) == place && dependencies[$0] == .appos
      }) {
        attach(subject, to: verb, as: dependencies[place])
      }
      dependencies[place] = .npadvmod
    }
  }

  func beginsParagraph(_ token: Int) -> Bool {
    token == 0
      || tokens[token - 1].pos == .space && tokens[token - 1].form.contains { $0.isNewline }
  }

  private func isCapitalised(_ form: String) -> Bool {
    !form.isEmpty && form.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
  }

  /// "It was France, not Spain, who agreed": the relative clause of a cleft modifies the focus, not what is denied.
  mutating func reattachCleftClauses() {
    for index in tokens.indices where dependencies[index] == .relcl {
      let denied = Int(heads[index])
      var first = denied
      while first > 0, Int(heads[first - 1]) == denied, dependencies[first - 1] == .compound {
        first -= 1
      }
      guard dependencies[denied] == .appos || dependencies[denied] == .conj, first > 0,
        lemma(of: first - 1, is: .negator)
      else { continue }
      heads[index] = heads[denied]
      dependencies[denied] = .dep
    }
  }
}
