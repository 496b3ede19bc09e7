import Model

/// A discourse referent: what one or more phrases refer to, named or not.
///
/// Unnamed referents matter as competing antecedents: "the teacher ... she".
struct Referent: Sendable {
  /// The actor; nil for unnamed and plural referents.
  var actor: Int? {
    get { actorNumber < 0 ? nil : Int(actorNumber) }
    set { actorNumber = newValue.map { Int32(clamping: $0) } ?? -1 }
  }
  /// The kind of the actor.
  var kind: Actor.Kind?
  /// The class of its noun, where it is not an actor.
  var noun = NounClass.thing
  /// The genders of pronouns that agree with it.
  var gender: Gender
  /// The gender that its given name makes likely; empty where it is unknown.
  var likelyGender: Gender = []
  /// The gender and the sentence of the last pronoun, "he" or "she", that stood for it.
  var lastPronoun: (gender: Gender, sentence: Int32)?
  var number: Number
  /// The members of a plural referent.
  var members: [Int] = []
  /// Its phrases so far, in order.
  var phrases = PhraseNumbers()
  // A long article has a referent for every other noun.
  private var actorNumber: Int32 = -1

  init(
    actor: Int? = nil, kind: Actor.Kind? = nil, noun: NounClass = .thing, gender: Gender,
    likelyGender: Gender = [], number: Number, members: [Int] = []
  ) {
    self.kind = kind
    self.noun = noun
    self.gender = gender
    self.likelyGender = likelyGender
    self.number = number
    self.members = members
    self.actor = actor
  }

  /// Whether it is a human being, as far as is known.
  var isHuman: Bool { kind == .person || (kind == nil && noun.isHuman) }

  /// Whether a pronoun of that gender is excluded by another that stood for it: "she" and "he" cannot corefer.
  ///
  /// A distant one counts only where the given name agrees with it.
  func excludes(_ pronoun: Gender, in sentence: Int) -> Bool {
    guard let last = lastPronoun, last.gender.isDisjoint(with: pronoun) else { return false }
    return sentence - Int(last.sentence) < 2 || !last.gender.isDisjoint(with: likelyGender)
  }
}
