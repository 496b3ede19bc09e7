package import Lexicon
package import Model

/// The class of a common noun by what it denotes, as far as that decides which pronouns and names fit it.
package enum NounClass: Hashable, Sendable, CaseIterable {
  case man, woman, person
  /// Many persons in a singular or plural noun: "police", "family".
  case people
  case country, place, organisation, group, event, agreement, project, product
  /// Any other thing, deed or idea.
  case thing

  /// The class of a noun by its lemma in lower case; ``thing`` for those not listed.
  package init(of lemma: String, in lexicon: LexicalTables) {
    let known = lexicon.classSet(of: lemma)
    if let listed = Self.wordClasses.first(where: { lexicon.contains($0.words, in: known) }) {
      self = listed.noun
    } else if lemma.utf8.count > 6, lexicon.hasSuffix(lemma, .agentiveSuffix) {
      self = .person
    } else {
      self = .thing
    }
  }

  /// The class of words of each but ``thing``; a noun has one of them at most.
  package static let wordClasses: [(words: WordClass, noun: NounClass)] = [
    (.humanNoun, .person), (.organisationNoun, .organisation), (.locationNoun, .place),
    (.countryNoun, .country), (.eventNoun, .event), (.maleNoun, .man), (.femaleNoun, .woman),
    (.collectiveHumanNoun, .people), (.agreementNoun, .agreement), (.projectNoun, .project),
    (.productNoun, .product), (.socialGroupNoun, .group),
  ]

  /// Whether it names human beings, one by one.
  package var isHuman: Bool { self == .man || self == .woman || self == .person }

  /// The genders of pronouns that agree with it.
  var gender: Gender {
    switch self {
    case .man: .masculine
    case .woman: .feminine
    case .person: .human
    case .people: .neuter
    default: .neuter
    }
  }

  /// The kinds of actor that it may denote; empty where it does not tell.
  package var kinds: [Actor.Kind] {
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
}
