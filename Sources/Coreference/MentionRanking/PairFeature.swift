internal import Learning

/// The features of an anaphor and a candidate antecedent, in the order in which ``PairFeatures`` writes them.
enum PairFeature {
  enum Distance: Int, CueValue { case same, one, two, four, seven, fifteen, thirty, more }
  enum Rank: Int, CueValue { case zero, one, two, three, five, eight, fifteen, more }

  /// How many numbers they are.
  static let count = schema.rows.count

  static let schema = FeatureSchema(
    Category.allCases.map { FeatureSchema.Feature("\($0)", crossing: [$0.values]) }
      + Number.allCases.map { FeatureSchema.Feature("\($0)") })

  /// The features with one value out of several.
  private enum Category: CaseIterable {
    case distance, rank, clause, role, form, kind, quotation, coordination, gender, chain

    var values: [String] {
      switch self {
      case .distance: Distance.names
      case .rank: Rank.names
      case .clause: CueValues.ClauseRelation.names
      case .role: Phrase.Role.names
      case .form: CueValues.Form.names
      case .kind: CueValues.Kind.names
      case .quotation: CueValues.Quotation.names
      case .coordination: CueValues.Coordination.names
      case .gender: CueValues.GenderEvidence.names
      case .chain: CueValues.Chain.names
      }
    }
  }

  /// The features that are numbers, 0 or 1 for what holds or not.
  private enum Number: CaseIterable {
    case sameRole, previousSubject, presentSubject, count, first, human, named, inTitle,
      sameNumber, anotherGender, sameSort, coArgument, members, membersAsCounted, sameLemma,
      sameWords, sharedModifiers, nounInName, nounHeadsName, modifiersInName,
      modifiersNotInName, sideItself, ofThatSide, ofAnotherSide, ofNoSide, office,
      officeOfAnother, leader, kindListed, kindExcluded, mayName, epithetAllows,
      epithetExcludes, familyFits, familyExcludes, headSimilarity, bestSimilarity,
      governorSimilarity, share, foremost, odds
  }
}
