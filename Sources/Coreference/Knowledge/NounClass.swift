package import Model

/// What a common noun names, where that decides which pronouns and which names fit it.
package enum NounClass: String, Hashable, Sendable, CaseIterable {
  case man, woman, person
  /// Many persons in a singular or plural noun: "police", "family".
  case people
  case country, place, organisation, group, event, agreement, project, product
  /// Any other thing, deed or idea.
  case thing

  /// The class of a noun by its lemma in lower case; ``thing`` for those not listed.
  package init(of lemma: String) {
    if let known = Self.byNoun[lemma] {
      self = known
    } else if lemma.utf8.count > 6, Self.agentive.contains(where: lemma.hasSuffix) {
      self = .person
    } else {
      self = .thing
    }
  }

  /// Whether it names human beings, one by one.
  package var isHuman: Bool { self == .man || self == .woman || self == .person }

  /// The pronouns that may stand for one of it.
  var gender: Gender {
    switch self {
    case .man: .masculine
    case .woman: .feminine
    case .person: .human
    case .people: .neuter
    default: .neuter
    }
  }

  /// What an actor that such a noun stands for is; nil where the noun does not tell.
  package var kinds: Set<Actor.Kind> {
    switch self {
    case .man, .woman, .person: [.person]
    case .people: [.group, .organisation]
    case .country: [.country]
    case .place: [.place]
    case .organisation: [.organisation]
    case .group: [.group, .organisation]
    case .event: [.event]
    case .agreement: [.agreement]
    case .project: [.project]
    case .product: [.product]
    case .thing: []
    }
  }

  /// Endings of nouns for those who do something.
  private static let agentive = [
    "ologist", "ician", "woman", "person", "worker", "maker", "holder",
  ]

  private static let byNoun: [String: NounClass] = {
    var found: [String: NounClass] = [:]
    for line in nounClassTable.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, let known = NounClass(rawValue: String(first)) else {
        continue
      }
      for word in words.dropFirst() { found[String(word)] = known }
    }
    return found
  }()
}
