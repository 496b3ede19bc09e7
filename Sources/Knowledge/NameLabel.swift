package import Model
package import Parses

/// What a name denotes: the labels of OntoNotes, except those for numbers, dates and languages.
package enum NameLabel: String, Hashable, Sendable, CaseIterable {
  case person = "PERSON"
  case people = "NORP"
  case facility = "FAC"
  case organisation = "ORG"
  case country = "GPE"
  case location = "LOC"
  case product = "PRODUCT"
  case event = "EVENT"
  case work = "WORK_OF_ART"
  case law = "LAW"

  /// The kind of actor that it usually denotes.
  package var kind: Actor.Kind {
    switch self {
    case .person: .person
    case .people: .group
    case .organisation: .organisation
    case .country, .location, .facility: .place
    case .event: .event
    case .law: .agreement
    case .product, .work: .product
    }
  }

  /// Whether it is a place of any kind.
  package var isPlace: Bool { self == .country || self == .location || self == .facility }
}

extension NameLabel {
  /// The label of a recognised name; nil for numbers, dates and languages.
  package init?(_ label: EntityLabel) {
    switch label {
    case .person: self = .person
    case .group: self = .people
    case .facility: self = .facility
    case .organisation: self = .organisation
    case .geopolitical: self = .country
    case .location: self = .location
    case .product: self = .product
    case .event: self = .event
    case .work: self = .work
    case .law: self = .law
    case .language, .date, .time, .percentage, .money, .quantity, .ordinal, .cardinal, .other:
      return nil
    }
  }

  /// The usual label for the names of a kind of actor.
  package init(usualFor kind: Actor.Kind) {
    switch kind {
    case .country: self = .country
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .location
    case .group: self = .people
    case .event: self = .event
    case .agreement: self = .law
    case .project: self = .organisation
    case .product: self = .product
    }
  }
}
