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
    Category.allCases.map { FeatureSchema.Feature("\($0)", crossing: [$0.values]) }
      + Number.allCases.map { FeatureSchema.Feature("\($0)") })

  /// The features with one value out of several.
  private enum Category: CaseIterable {
    case form, series, pronoun, determiner, role, kind, adposition, place, depth, coordination

    var values: [String] {
      switch self {
      case .form: Form.names
      case .series: Series.names
      case .pronoun: PronounForm.names
      case .determiner: Determiner.names
      case .role: Phrase.Role.names
      case .kind: CueValues.Kind.names
      case .adposition: CueValues.Adposition.names
      case .place: Place.names
      case .depth: Depth.names
      case .coordination: CueValues.Coordination.names
      }
    }
  }

  /// The features that are numbers, 0 or 1 for what holds or not.
  private enum Number: CaseIterable {
    case plural, masculine, feminine, neuter, quoted, restricted, ofUnnamedBody, namedSide,
      namedRegion, counted, dual, modifiers, contrastive, passive, ofSaying, acting,
      generalNoun, headship, properNoun, length, unnamedPeople
  }
}
