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

  /// "May thanked Italy": a proper noun before a finite verb is no auxiliary but its subject.
  mutating func restoreNamedSubjects() {
    for index in tokens.indices.dropLast()
    where dependencies[index] == .aux && tokens[index].wordForm == .singularProperNoun {
      let verb = index + 1
      guard Int(heads[index]) == verb,
        tokens[verb].wordForm == .pastTense || tokens[verb].wordForm == .thirdPersonPresent,
        !(max(0, index - 8)..<index).contains(where: {
          Int(heads[$0]) == verb && dependencies[$0] == .nsubj
        })
      else { continue }
      dependencies[index] = .nsubj
    }
  }

  /// "Norway extended the ban": a name just before a finite verb without a subject is its subject, no adverbial.
  mutating func restoreSubjects(_ entities: [Entity]) {
    for entity in entities where isActor(entity) && entity.tokens.upperBound < tokens.count {
      let next = entity.tokens.upperBound
      guard let name = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        dependencies[name] == .npadvmod
      else { continue }
      let verb = Int(heads[name])
      guard tokens[verb].isVerbal,
        next == verb || Int(heads[next]) == verb && dependencies[next] == .aux,
        tokens[next].wordForm != .pastParticiple, tokens[next].wordForm != .presentParticiple,
        !(max(0, verb - 24)..<verb).contains(where: {
          Int(heads[$0]) == verb && (dependencies[$0] == .nsubj || dependencies[$0] == .nsubjpass)
        })
      else { continue }
      dependencies[name] = .nsubj
    }
  }

  func isActor(_ entity: Entity) -> Bool {
    entity.label == .geopolitical || entity.label == .organisation || entity.label == .person
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

  /// "The claim that Iran attacked Iraq": where a verb has an object of its own, "that" is no relative pronoun, and the
  /// clause is what the noun says.
  mutating func attachContentClauses() {
    var relativiser: [Int: Int] = [:]
    for index in tokens.indices where lemma(of: index, is: .complementiser) {
      switch dependencies[index] {
      case .dobj: relativiser[Int(heads[index])] = index
      case .mark where dependencies[Int(heads[index])] == .relcl:
        dependencies[Int(heads[index])] = .acl
      default: break
      }
    }
    for index in tokens.indices where dependencies[index] == .dobj {
      let verb = Int(heads[index])
      guard let that = relativiser[verb], that < verb, index > verb,
        dependencies[verb] == .relcl || dependencies[verb] == .acl
      else { continue }
      dependencies[that] = .mark
      dependencies[verb] = .acl
      relativiser[verb] = nil
    }
  }

  /// "France rather than Spain agreed": who did not is no second subject.
  mutating func detachSubstitutes() {
    for index in tokens.indices.dropFirst()
    where dependencies[index] == .cc && lemma(of: index, is: .substitutivePreposition)
      && lemma(of: index - 1, is: .substitutiveAdverb)
    {
      let chosen = Int(heads[index])
      guard
        let other = tokens.indices.suffix(from: index).dropFirst().prefix(6).first(where: {
          Int(heads[$0]) == Int(heads[chosen]) && dependencies[$0] == dependencies[chosen]
            || Int(heads[$0]) == chosen && dependencies[$0] == .conj
        })
      else { continue }
      dependencies[index] = .prep
      attach(other, to: index, as: .pobj)
    }
  }
}
