package import Learning
import Parses

/// What an article says about one name, wherever it writes it: the evidence for its label.
///
/// A feature is the share of the name's places where it holds, or 1 for what holds of the name itself.
package struct LabelFeatures: Sendable {
  /// The features, named as in the file of weights.
  enum Feature: Int, CaseIterable, Sendable {
    // The recogniser's word.
    case saidPerson, saidPlace, saidFacility, saidOrganisation, saidPeople, saidOther
    // The name itself.
    case shortCapitals, innerCapital, hasDigit, hasConnector, hasAmpersand, givenFirst
    case familyLast, allPersonal, place, stateInside, demonymFirst, bodyHead, facilityHead
    case placeHead, placeOpener, agreementHead, projectHead, occasionHead, listedPlace
    case listedOrganisation, listedPeople, listedOther, foreignParticle
    // The article's other names.
    case endsPerson, opensPerson, insideOrganisation, insidePlace, boundInitials
    // The words around.
    case afterCourtesy, afterTitle, afterIn, afterFrom, afterTo, afterThe, afterPersonNoun
    case afterBodyNoun, afterPlaceNoun, afterDirection, beforeSaid, beforeWho, beforeWhich
    case beforePlaceNoun, beforeBodyNoun, beforeCommaPlace, beforeBased, beforeYears
    case leads
    // The names beside it.
    case joinedPerson, joinedPlace, joinedOrganisation
    // The sentence.
    case subject, compound, glossPerson, glossBody, glossPlace
  }

  /// The features and the sorts of label, as the file of weights has them.
  package static let schema = FeatureSchema(
    Feature.allCases.map { FeatureSchema.Feature("\($0)") },
    outcomes: LabelSort.allCases.map { "\($0)" })

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
