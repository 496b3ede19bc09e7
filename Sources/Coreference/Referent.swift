import Model

/// A discourse referent: what one or more phrases refer to, named or not.
///
/// Unnamed referents matter as competing antecedents: "the teacher ... she".
struct Referent: Sendable {
  /// The actor; nil for unnamed and plural referents.
  var actor: Int?
  /// The kind of the actor.
  var kind: Actor.Kind?
  /// The class of its noun, where it is not an actor.
  var noun = NounClass.thing
  /// The lemma of that noun, in lower case.
  var lemma = ""
  /// The genders of pronouns that agree with it.
  var gender: Gender
  /// The gender that its given name makes likely; empty where it is unknown.
  var likelyGender: Gender = []
  /// The gender and the sentence of the last pronoun, "he" or "she", that stood for it.
  var lastPronoun: (gender: Gender, sentence: Int)?
  var number: Number
  /// The members of a plural referent.
  var members: [Int] = []
  /// Its phrases so far, in order.
  var phrases: [Int] = []

  /// Whether it is a human being, as far as is known.
  var isHuman: Bool { kind == .person || (kind == nil && noun.isHuman) }

  /// Adds a phrase in its place: a first person is resolved when its speaker is.
  mutating func add(_ phrase: Int) {
    let place = phrases.lastIndex { $0 < phrase }.map { $0 + 1 } ?? 0
    phrases.insert(phrase, at: place)
  }

  /// Whether a pronoun of that gender is excluded by another that stood for it: "she" and "he" cannot corefer.
  ///
  /// A distant one counts only where the given name agrees with it.
  func excludes(_ pronoun: Gender, in sentence: Int) -> Bool {
    guard let last = lastPronoun, last.gender.isDisjoint(with: pronoun) else { return false }
    return sentence - last.sentence < 2 || !last.gender.isDisjoint(with: likelyGender)
  }
}
