/// A reason for or against two forms of an actor being one, with its weight.
///
/// The weights add up to the score of a pair, in hundredths. A name by itself reaches ``Likeness/same`` only if it is
/// whole; a surname needs the country and the company as well.
public enum IdentityGround: Int, Hashable, Sendable, CaseIterable {
  /// Both have the same name, of several words.
  case sameName
  /// Both have the same name, of one word.
  case sameWord
  /// An article calls one by the name of the other.
  case alias
  /// An article calls one by the name of the other, which is a part of its own.
  case partOfName
  /// An article calls one by the name of the other, which is its initials.
  case acronymAlias
  /// The names are romanisations of one name.
  case transliteration
  /// One name has a middle name more.
  case middleName
  /// The given name of one is an initial of that of the other.
  case initial
  /// One name is the initials of the other.
  case acronym
  /// One is called by the surname of the other alone.
  case surname
  /// They belong to the same country.
  case sameCountry
  /// They belong to different countries.
  case otherCountry
  /// They are persons of different countries, of which articles are less sure.
  case otherHome
  /// One of two organisations or groups belongs to a country, and it is not known of the other.
  case unknownCountry
  /// They are of different types.
  case otherKind
  /// They hold an office of, or belong to, the same organisation.
  case sameOffice
  /// They appear with several of the same actors.
  case muchCompany
  /// They appear with one of the same actors.
  case someCompany
  /// They appear with many actors, none of them the same.
  case noCompany
  /// An article has both of them, as two.
  case toldApart

  /// What it adds to the score of a pair.
  public var weight: Int {
    switch self {
    case .sameName: 400
    case .sameWord: 300
    case .alias: 250
    case .partOfName: 175
    case .acronymAlias: 325
    case .transliteration: 275
    case .middleName: 275
    case .initial: 200
    case .acronym: 150
    case .surname: 125
    case .sameCountry: 100
    case .otherCountry: -350
    case .otherHome: -175
    case .unknownCountry: -275
    case .otherKind: -150
    case .sameOffice: 125
    case .muchCompany: 150
    case .someCompany: 75
    case .noCompany: -50
    case .toldApart: -500
    }
  }
}
