/// What a dimension of a cue may say: values with numbers from 0 and names.
protocol CueValue: CaseIterable, RawRepresentable where RawValue == Int {}

extension CueValue {
  /// The names, in the order of the numbers, as the file of weights has them.
  static var names: [String] { allCases.map { "\($0)" } }
}

/// What the values of cues are made of.
enum CueValues {
  enum Answer: Int, CueValue { case no, yes }
  /// The series of the pronoun.
  enum Series: Int, CueValue { case heOrShe, it, they }
  /// The series of the pronouns for things and groups.
  enum ThingSeries: Int, CueValue { case it, they }
  /// Whether the antecedent stands in the pronoun's sentence.
  enum Sentence: Int, CueValue { case same, other }
  /// Where the pronoun stands.
  enum Place: Int, CueValue { case subject, object, oblique, possessiveOfSubject, possessive }
  /// How many sentences back the antecedent is; "after" in the pronoun's own.
  enum Distance: Int, CueValue { case same, after, one, two, three, four, more }
  enum Rank: Int, CueValue { case zero, one, two, three, more }
  enum SubjectRank: Int, CueValue { case none, zero, one, more }
  /// Where the antecedent's clause stands, seen from the pronoun's.
  enum ClauseRelation: Int, CueValue { case same, directlyAbove, above, below, beside, away }
  enum Subjecthood: Int, CueValue { case subject, noSubject }
  enum Owner: Int, CueValue { case none, own, takenOver }
  enum Nearness: Int, CueValue { case none, coordination, relativeClause, apposition, within }
  enum Coordination: Int, CueValue { case none, first, further }
  /// What the adposition before the antecedent marks.
  enum Adposition: Int, CueValue {
    case none, agentive, comitative, genitive, allative, benefactive, ablative, essive, similative
    case inessive, superessive, adversative, posterior, other
  }
  enum Count: Int, CueValue { case zero, one, two, three, five, more }
  enum Chain: Int, CueValue { case none, same, previous, earlier, another }
  enum Form: Int, CueValue {
    case fullName, shortName, pronoun, possessivePronoun, definite, demonstrative, indefinite
    case possessive, bare, coordination, pair
  }
  enum GenderEvidence: Int, CueValue { case unknown, known, likely, unlikely }
  enum Kind: Int, CueValue {
    case country, person, organisation, place, group, event, agreement, project, product
    case man, woman, human, people
    case unnamedCountry, unnamedPlace, unnamedOrganisation, unnamedGroup, unnamedEvent
    case unnamedAgreement, unnamedProject, unnamedProduct, thing
    case nobodysName
  }
  /// Where the antecedent stands, seen from the pronoun's quotation.
  enum Quotation: Int, CueValue { case neither, same, outOfIt, intoIt, itsSpeaker, another }
  /// A human being, who or what can act, another thing with a name, or a thing without.
  enum Sort: Int, CueValue { case human, actor, named, thing }
  enum Presence: Int, CueValue { case yes }
  enum Depth: Int, CueValue { case zero, one, more }
}

extension CueValues.Adposition {
  /// The value of that name; nil where there is none.
  static func named(_ name: String) -> Self? { byName[name] }

  private static let byName = Dictionary(
    zip(names, allCases), uniquingKeysWith: { first, _ in first })
}

extension Phrase.Role: CueValue {}
