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
  var number: Number
  /// The members of a plural referent.
  var members: [Int] = []
  /// Its phrases so far, in order.
  var phrases: [Int] = []

  /// Whether it is a human being, as far as is known.
  var isHuman: Bool { kind == .person || (kind == nil && noun.isHuman) }
}
