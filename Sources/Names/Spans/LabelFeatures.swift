import Parses

/// What an article says about one name, wherever it writes it: the evidence for its label.
///
/// A feature is the share of the name's places where it holds, or 1 for what holds of the name itself.
struct LabelFeatures: Sendable {
  /// The features, named as the table of weights names them.
  enum Feature: Int, CaseIterable, Sendable {
    // The recogniser's word.
    case saidPerson, saidPlace, saidFacility, saidOrganisation, saidPeople, saidOther
    // The name itself.
    case oneWord, twoWords, threeWords, moreWords, allCapitals, shortCapitals, innerCapital,
      hasDigit
    case hasConnector, hasHyphen, hasApostrophe, hasAmpersand
    case givenFirst, givenOnly, familyLast, givenAndFamily, allPersonal, place, placeAndPersonal,
      placeInside
    case stateInside, demonymFirst, bodyHead, facilityHead, placeHead, placeOpener, agreementHead,
      projectHead
    case occasionHead, listedPlace, listedOrganisation, listedPeople, listedOther
    case plural, suffixIan, foreignParticle
    // The article's other names.
    case endsPerson, opensPerson, insideOrganisation, insidePlace, boundInitials
    case severalTimes
    // The words around.
    case afterCourtesy, afterTitle, afterIn, afterAt, afterFrom, afterTo, afterOf, afterBy,
      afterWith, afterFor
    case afterThe, afterPersonNoun, afterBodyNoun, afterPlaceNoun, afterDirection
    case beforeSaid, beforeWho, beforeWhich, beforePossessive, beforePlaceNoun, beforeBodyNoun,
      beforePersonNoun
    case beforeVerb, beforeCommaPlace, beforeBased, beforeYears
    case joinedPerson, joinedPlace, joinedOrganisation
    case subject, passiveSubject, object, prepositional, compound, apposition, possessor
    case glossPerson, glossBody, glossPlace, opensSentence, inHeadline

    /// The features by their names.
    static let named = Dictionary(
      allCases.map { ("\($0)", $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of each feature.
  private(set) var values = [Float](repeating: 0, count: Feature.allCases.count)

  subscript(feature: Feature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// Adds a share to a feature where something holds.
  mutating func add(_ feature: Feature, _ share: Float, if holds: Bool) {
    if holds { values[feature.rawValue] += share }
  }
}
