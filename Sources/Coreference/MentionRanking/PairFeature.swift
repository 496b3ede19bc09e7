internal import Learning

/// The features of an anaphor and a candidate antecedent, in the order in which ``PairFeatures`` writes them.
enum PairFeature {
  enum Distance: Int, CueValue { case same, one, two, four, seven, fifteen, thirty, more }
  enum Rank: Int, CueValue { case zero, one, two, three, five, eight, fifteen, more }

  /// How many numbers they are.
  static let count = schema.rows.count

  static let schema = FeatureSchema(
    categories.map { FeatureSchema.Feature($0.name, crossing: [$0.values]) }
      + numbers.map { FeatureSchema.Feature($0) })

  private static let categories: [(name: String, values: [String])] = [
    ("distance", Distance.names), ("rank", Rank.names), ("clause", CueValues.ClauseRelation.names),
    ("role", Phrase.Role.names), ("form", CueValues.Form.names), ("kind", CueValues.Kind.names),
    ("quotation", CueValues.Quotation.names), ("coordination", CueValues.Coordination.names),
    ("gender", CueValues.GenderEvidence.names), ("chain", CueValues.Chain.names),
  ]

  private static let numbers = [
    "same role", "previous subject", "present subject", "count", "first", "human", "named",
    "in title",
    "same number", "another gender", "same sort", "co-argument", "members", "members as counted",
    "same lemma", "same words", "shared modifiers", "noun in name", "noun heads name",
    "modifiers in name",
    "modifiers not in name", "side itself", "of that side", "of another side", "of no side",
    "office", "office of another", "leader", "kind listed", "kind excluded", "may name",
    "epithet allows", "epithet excludes", "family fits", "family excludes",
    "head similarity", "best similarity", "governor similarity",
    "share", "foremost", "odds",
  ]
}
