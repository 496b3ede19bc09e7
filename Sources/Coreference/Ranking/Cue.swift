/// What speaks for or against a phrase as the one that a pronoun stands for.
///
/// Each cue has one of several values; each value has a weight in ``Weights``. The cues are those of
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

  /// What it may say, in words, in order.
  var values: [String] { Self.allValues[rawValue] }

  /// The number of its first value among the values of all cues.
  var base: Int { Self.bases[rawValue] }

  /// How many values all cues have together.
  static let valueCount = allValues.reduce(0) { $0 + $1.count }

  /// The number of a cue's value, by their names; nil where there is no such.
  static func index(of cue: String, _ value: String) -> Int? {
    guard let found = byName[cue], let place = found.values.firstIndex(of: value) else {
      return nil
    }
    return found.base + place
  }

  static let series = ["he or she", "it", "they"]
  static let antecedentRoles = [
    "subject", "object", "oblique", "possessive", "modifier", "appositive", "attribute", "other",
  ]
  static let pronounRoles = [
    "subject", "object", "oblique", "possessive of subject", "possessive",
  ]
  static let prepositions = [
    "", "by", "with", "of", "to", "for", "from", "as", "like", "in", "on", "against", "after",
    "other",
  ]
  static let kinds = [
    "country", "person", "organisation", "place", "group", "event", "agreement", "project",
    "product", "man", "woman", "human", "people", "unnamed country", "unnamed place",
    "unnamed organisation", "unnamed group", "unnamed event", "unnamed agreement",
    "unnamed project", "unnamed product", "thing", "nobody's name",
  ]

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  private static let bases: [Int] = {
    var next = 0
    return allValues.map { values in
      defer { next += values.count }
      return next
    }
  }()

  private static let allValues: [[String]] = allCases.map { cue in
    switch cue {
    case .distance:
      crossed(series, ["same", "after", "next after", "1", "2", "3", "4", "more"])
    case .role: crossed(["same", "other"], antecedentRoles)
    case .parallel: crossed(["same", "other"], crossed(pronounRoles, ["no", "yes"]))
    case .recency: crossed(series, ["0", "1", "2", "3", "more"])
    case .subjectRecency: crossed(["same", "other"], ["no", "0", "1", "more"])
    case .clause:
      crossed(
        ["same", "directly above", "above", "below", "beside", "away"], ["subject", "no subject"])
    case .speaker: ["no", "yes"]
    case .owner: ["no", "own", "taken over"]
    case .nearness: ["none", "coordination", "relative clause", "apposition", "within"]
    case .parenthesis: ["no", "yes"]
    case .joined: crossed(series, ["no", "first", "further"])
    case .preposition: prepositions
    case .count: crossed(series, ["0", "1", "2", "3", "5", "more"])
    case .first: ["no", "yes"]
    case .previousSubject: crossed(pronounRoles, ["no", "yes"])
    case .presentSubject: crossed(pronounRoles, ["no", "yes"])
    case .chain: crossed(series, ["none", "same", "previous", "earlier", "another"])
    case .form:
      crossed(
        series,
        [
          "full name", "short name", "pronoun", "possessive pronoun", "definite", "demonstrative",
          "indefinite", "possessive", "bare", "coordination", "pair",
        ])
    case .gender: ["unknown", "known", "likely", "unlikely"]
    case .kind: crossed(series, kinds)
    case .quotation: ["neither", "same", "out of it", "into it", "its speaker", "another"]
    case .thing:
      crossed(["it", "they"], crossed(pronounRoles, ["human", "actor", "named", "thing"]))
    case .cataphor: ["yes"]
    case .depth: crossed(["same", "other"], ["0", "1", "more"])
    case .none: crossed(series, pronounRoles)
    }
  }

  private static func crossed(_ left: [String], _ right: [String]) -> [String] {
    left.flatMap { first in right.map { "\(first), \($0)" } }
  }
}
