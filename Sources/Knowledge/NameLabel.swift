package import Model
package import Parses

/// The label of a name: the labels of OntoNotes, except those for numbers, dates and languages.
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

  /// The kind of actor that a name with this label usually denotes.
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

  /// Whether the label is one for places.
  package var isPlace: Bool { self == .country || self == .location || self == .facility }
}

extension NameLabel {
  /// Creates the label of a recognised name; nil for numbers, dates and languages.
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

  /// Creates the usual label for the names of a kind of actor.
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
