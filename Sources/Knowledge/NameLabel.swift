package import Model

/// What a name names: the labels of OntoNotes that are no numbers, dates or languages.
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

  /// The kind of actor it usually names.
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
  /// How the name of an actor of that kind is labelled, as a rule.
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
