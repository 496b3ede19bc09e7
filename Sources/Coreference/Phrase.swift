import Model
import Parses

/// A noun phrase or pronoun that may refer to somebody, with what agreement needs to know of it.
struct Phrase: Hashable, Sendable {
  /// What stands at its head.
  enum Kind: Hashable, Sendable {
    /// A name of an actor.
    case name(actor: Int)
    /// A common noun.
    case nominal(NounClass)
    case pronoun(Pronoun)
    /// Phrases taken together, as indices of the article's phrases: "Egypt and France", or the two
    /// sides of one clause: "Egypt met France".
    case several([Int], joined: Bool)
  }

  /// How a nominal is introduced.
  enum Determiner: Hashable, Sendable {
    case definite, demonstrative, possessive, indefinite, quantified, none
  }

  /// The part that it plays in its clause; a member of a coordination plays that of the first.
  enum Role: Int, Hashable, Sendable, CaseIterable {
    case subject, object, oblique, possessive, modifier, appositive, attribute, other
  }

  /// Its tokens: leading articles and a trailing 's are left out.
  var tokens: Range<Int>
  /// The token that the grammar of the clause sees.
  var head: Int
  var kind: Kind
  var determiner = Determiner.none
  var number = Number.singular
  /// The pronouns that may stand for it.
  var gender: Gender
  var role = Role.other
  /// Whether it is one of several joined by "and" or commas.
  var isJoined = false
  /// Which sentence it stands in.
  var sentence: Int
  /// Which quotation it stands in; nil outside.
  var quotation: Int?

  /// The actor that it names; nil for other kinds.
  var actor: Int? {
    if case .name(let actor) = kind { actor } else { nil }
  }

  /// The pronoun that it is; nil for other kinds.
  var pronoun: Pronoun? {
    if case .pronoun(let pronoun) = kind { pronoun } else { nil }
  }

  /// What its common noun names; nil for other kinds.
  var noun: NounClass? {
    if case .nominal(let noun) = kind { noun } else { nil }
  }
}
