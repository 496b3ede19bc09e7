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
  var tokens: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      (start, end) = (Int32(clamping: newValue.lowerBound), Int32(clamping: newValue.upperBound))
    }
  }
  /// Its head.
  var head: Int { Int(headToken) }
  var kind: Kind
  var determiner = Determiner.none
  var number = Number.singular
  /// The genders of pronouns that agree with it.
  var gender: Gender
  var role = Role.other
  /// Whether it is a conjunct of a coordination.
  var isJoined = false
  /// The number of its sentence.
  var sentence: Int { Int(sentenceNumber) }
  /// The number of its quotation; nil outside.
  var quotation: Int? { quotationNumber < 0 ? nil : Int(quotationNumber) }

  // In 32 bits: a long article has a phrase for every third token.
  private var (start, end): (Int32, Int32)
  private let headToken: Int32
  private let sentenceNumber: Int32
  private let quotationNumber: Int32

  init(
    tokens: Range<Int>, head: Int, kind: Kind, determiner: Determiner = .none,
    number: Number = .singular, gender: Gender, role: Role = .other, isJoined: Bool = false,
    sentence: Int, quotation: Int?
  ) {
    (start, end) = (Int32(clamping: tokens.lowerBound), Int32(clamping: tokens.upperBound))
    headToken = Int32(clamping: head)
    self.kind = kind
    self.determiner = determiner
    self.number = number
    self.gender = gender
    self.role = role
    self.isJoined = isJoined
    sentenceNumber = Int32(clamping: sentence)
    quotationNumber = quotation.map { Int32(clamping: $0) } ?? -1
  }

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
