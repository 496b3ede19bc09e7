import Model
import Parses

/// A noun phrase or pronoun, with its features for agreement and binding.
struct Phrase: Hashable, Sendable {
  /// The kind of its head.
  enum Kind: Hashable, Sendable {
    /// A name of an actor.
    case name(actor: Int)
    /// A common noun.
    case nominal(NounClass)
    case pronoun(Pronoun)
    /// A word without a noun for one or both of two: "the latter".
    case pairAnaphor(PairAnaphor)
    /// Several phrases as one, as indices of the article's phrases: coordinated ("Egypt and France"), or subject and
    /// object of one clause ("Egypt met France").
    case several([Int], joined: Bool)
  }

  /// The kind of its determiner.
  enum Determiner: Hashable, Sendable {
    case definite, demonstrative, possessive, indefinite, quantified, none
  }

  /// Its grammatical role; conjuncts have the role of the first.
  enum Role: Int, Hashable, Sendable, CaseIterable {
    case subject, object, oblique, possessive, modifier, appositive, attribute, other

    /// Whether it is an argument of a verb.
    var isArgument: Bool { self == .subject || self == .object || self == .oblique }
  }

  /// Its tokens, without leading articles and a trailing 's.
  var tokens: Range<Int>
  /// Its head.
  var head: Int
  var kind: Kind
  var determiner = Determiner.none
  var number = Number.singular
  /// The genders of pronouns that agree with it.
  var gender: Gender
  var role = Role.other
  /// Whether it is a conjunct of a coordination.
  var isJoined = false
  /// The number of its sentence.
  var sentence: Int
  /// The number of its quotation; nil outside.
  var quotation: Int?

  /// The actor of a name; nil for other kinds.
  var actor: Int? {
    if case .name(let actor) = kind { actor } else { nil }
  }

  /// The pronoun; nil for other kinds.
  var pronoun: Pronoun? {
    if case .pronoun(let pronoun) = kind { pronoun } else { nil }
  }

  /// Which of two it stands for; nil for other kinds.
  var pairAnaphor: PairAnaphor? {
    if case .pairAnaphor(let anaphor) = kind { anaphor } else { nil }
  }

  /// The class of a common noun; nil for other kinds.
  var noun: NounClass? {
    if case .nominal(let noun) = kind { noun } else { nil }
  }
}
