/// The type of a recognised name, date or number, in neutral terms, with the distinctions of OntoNotes.
public enum EntityLabel: UInt8, Hashable, Sendable, CaseIterable {
  /// A person, real or not.
  case person
  /// A nationality, religious or political group.
  case group
  /// A building, airport, road or bridge.
  case facility
  /// A company, agency, institution or other organisation.
  case organisation
  /// A country, city or state: a place with a government.
  case geopolitical
  /// A mountain, a sea or another place without a government.
  case location
  /// A vehicle, a weapon or another product.
  case product
  /// A war, a disaster, a tournament or another named event.
  case event
  /// A book, song or other work.
  case work
  /// A law or treaty.
  case law
  /// A language.
  case language
  /// A date or period.
  case date
  /// A time shorter than a day.
  case time
  /// A percentage.
  case percentage
  /// An amount of money.
  case money
  /// A measure, such as a weight or distance.
  case quantity
  /// An ordinal number.
  case ordinal
  /// Another number.
  case cardinal
  /// A label that the scheme does not map.
  case other
}
