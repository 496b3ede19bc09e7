internal import Learning

/// The features of a mention by itself, in the order in which ``MentionFeatures`` writes them.
enum MentionFeature {
  enum Form: Int, CueValue { case name, nominal, pronoun, pairAnaphor, group }
  enum Series: Int, CueValue { case he, she, it, they }
  enum PronounForm: Int, CueValue { case personal, possessive, reflexive }
  enum Determiner: Int, CueValue {
    case definite, demonstrative, possessive, indefinite, quantified, none
  }
  enum Place: Int, CueValue { case title, lead, body }
  enum Depth: Int, CueValue { case zero, one, more }

  /// How many numbers they are.
  static let count = schema.rows.count

  static let schema = FeatureSchema(
    categories.map { FeatureSchema.Feature($0.name, crossing: [$0.values]) }
      + numbers.map { FeatureSchema.Feature($0) })

  private static let categories: [(name: String, values: [String])] = [
    ("form", Form.names), ("series", Series.names), ("pronoun", PronounForm.names),
    ("determiner", Determiner.names), ("role", Phrase.Role.names),
    ("kind", CueValues.Kind.names), ("adposition", CueValues.Adposition.names),
    ("place", Place.names), ("depth", Depth.names), ("coordination", CueValues.Coordination.names),
  ]

  private static let numbers = [
    "plural", "masculine", "feminine", "neuter", "quoted", "restricted", "of unnamed body",
    "named side", "named region", "counted", "dual", "modifiers", "contrastive", "passive",
    "of saying", "acting", "general noun", "headship", "proper noun", "length", "unnamed people",
  ]
}
