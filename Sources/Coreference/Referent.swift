import Model

/// Somebody or something that phrases of an article refer to, named or not.
///
/// Those never named stay in the discourse only, as rivals of the named: "the teacher ... she".
struct Referent: Sendable {
  /// The actor it is; nil for those never named and for several together.
  var actor: Int?
  /// What it is, where it is an actor.
  var kind: Actor.Kind?
  /// What its noun names, where it is none.
  var noun = NounClass.thing
  /// The lemma of that noun, in lower case.
  var lemma = ""
  /// The pronouns that may stand for it.
  var gender: Gender
  /// What its given name makes likely; empty where it says nothing.
  var leaning: Gender = []
  var number: Number
  /// The referents that it is made of, where it is several.
  var members: [Int] = []
  /// The phrases that were found to refer to it so far, in order.
  var phrases: [Int] = []

  /// Whether it is a human being, as far as is known.
  var isHuman: Bool { kind == .person || (kind == nil && noun.isHuman) }
}
