internal import Learning

/// What speaks for or against a phrase as the one that a pronoun stands for.
///
/// Each cue has one of several values; each value has a row in the file of weights. The cues are those of
/// the literature on anaphora: agreement, syntactic role and parallelism, recency, repetition, and
/// the constraints on what may bind what (Lappin and Leass 1994; Grosz, Joshi and Weinstein 1995).
enum Cue: Int, CaseIterable, Sendable {
  /// How many sentences the antecedent is away.
  case distance
  /// The role of the antecedent.
  case role
  /// Whether both play the same role.
  case parallel
  /// How many rivals stand between.
  case recency
  /// How many rivals that are subjects stand between, where the antecedent is one.
  case subjectRecency
  /// How their clauses stand to each other.
  case clause
  /// The subject of a verb of saying whose words hold the pronoun.
  case speaker
  /// The subject of the clause in which the pronoun is a possessive.
  case owner
  /// What joins them closely: a coordination, a relative clause, an apposition.
  case nearness
  /// Whether the antecedent stands in parentheses.
  case parenthesis
  /// Whether the antecedent is one of several in a row.
  case joined
  /// The preposition before the antecedent.
  case preposition
  /// How often it was mentioned before.
  case count
  /// The first of its kind in the article.
  case first
  /// Whether it was the subject of the sentence before.
  case previousSubject
  /// Whether it is a subject in the same sentence, before the pronoun.
  case presentSubject
  /// Whom the last such pronoun stood for.
  case chain
  /// How the antecedent refers.
  case form
  /// Whether the gender is known or likely to agree.
  case gender
  /// What it is.
  case kind
  /// Where they stand to quotations.
  case quotation
  /// What the antecedent is, by the pronoun's own place.
  case thing
  /// Whether the pronoun stands before the subject that it means: "upon his arrival, X".
  case cataphor
  /// How deep the antecedent's clause stands.
  case depth
  /// No antecedent at all, by the pronoun's own place.
  case none

  /// The cues as the features of a model.
  static let schema = FeatureSchema(
    allCases.map { FeatureSchema.Feature("\($0)", crossing: $0.dimensions) })

  /// The number of a value's row, by its part in each dimension.
  func row(_ first: Int, _ second: Int = 0, _ third: Int = 0) -> Int {
    let layout = Self.layouts[rawValue]
    return layout.base + first * layout.strides.0 + second * layout.strides.1
      + third * layout.strides.2
  }

  /// Where each cue's rows begin, and how far apart the values of each dimension are.
  private static let layouts: [(base: Int, strides: (Int, Int, Int))] = allCases.map { cue in
    let counts = cue.dimensions.map(\.count)
    func stride(_ dimension: Int) -> Int { counts.dropFirst(dimension + 1).reduce(1, *) }
    return (schema.bases[cue.rawValue], (stride(0), stride(1), stride(2)))
  }

  /// The names of the values of each dimension.
  private var dimensions: [[String]] {
    typealias V = CueValues
    return switch self {
    case .distance: [V.Series.names, V.Distance.names]
    case .role: [V.Sentence.names, Phrase.Role.names]
    case .parallel: [V.Sentence.names, V.Place.names, V.Answer.names]
    case .recency: [V.Series.names, V.Rank.names]
    case .subjectRecency: [V.Sentence.names, V.SubjectRank.names]
    case .clause: [V.ClauseRelation.names, V.Subjecthood.names]
    case .speaker, .parenthesis, .first: [V.Answer.names]
    case .owner: [V.Owner.names]
    case .nearness: [V.Nearness.names]
    case .joined: [V.Series.names, V.Coordination.names]
    case .preposition: [V.Adposition.names]
    case .count: [V.Series.names, V.Count.names]
    case .previousSubject, .presentSubject: [V.Place.names, V.Answer.names]
    case .chain: [V.Series.names, V.Chain.names]
    case .form: [V.Series.names, V.Form.names]
    case .gender: [V.GenderEvidence.names]
    case .kind: [V.Series.names, V.Kind.names]
    case .quotation: [V.Quotation.names]
    case .thing: [V.ThingSeries.names, V.Place.names, V.Sort.names]
    case .cataphor: [V.Presence.names]
    case .depth: [V.Sentence.names, V.Depth.names]
    case .none: [V.Series.names, V.Place.names]
    }
  }
}
