package import Model

extension Relation.Origin {
  /// The origin in words, such as "by the verb accuse"; nil for a rule without words for people.
  package var phrase: String? {
    switch rule {
    case .verb: by("the verb")
    case .idiom: by("the phrase")
    case .nominalisation: by("the noun")
    case .adjective: by("the adjective")
    case .apposition: "by apposition"
    case .implicitArgument: by("the word").map { "\($0), a side implied" }
    case .sharedSubject: by("the noun").map { "\($0), its subject implied" }
    case .comitative: "by acting together"
    case .commissive, .directive, .judgement: by("the word")
    case .component: "by a name within the name"
    case .learned: "as learned from examples"
    case .locative: by("the preposition")
    case .neighbour: "by the word for a neighbour"
    case .possessor: "by the possessive"
    case .subordinate: "by the office"
    default: nil
    }
  }

  private func by(_ category: String) -> String? {
    words.isEmpty ? nil : "by \(category) \(words)"
  }
}
