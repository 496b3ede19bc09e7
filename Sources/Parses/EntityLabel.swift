/// What a recognised name, date or number is, in neutral terms; the distinctions are those of OntoNotes.
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
  /// A vehicle, weapon or other thing that is made.
  case product
  /// A war, disaster, tournament or other event that has a name.
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
