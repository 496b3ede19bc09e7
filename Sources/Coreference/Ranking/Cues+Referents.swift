import Model

/// What is known of a candidate's referent.
extension Cues {
  static func sort(of referent: Referent) -> CueValues.Sort {
    if referent.isHuman { return .human }
    switch referent.kind {
    case .country, .organisation, .group: return .actor
    case .none where [.organisation, .country, .group, .people].contains(referent.noun):
      return .actor
    case .none: return .thing
    default: return .named
    }
  }

  func gender(_ referent: Referent) -> CueValues.GenderEvidence {
    if referent.gender.isSubset(of: pronoun.gender) { return .known }
    if referent.likelyGender.isEmpty { return .unknown }
    return referent.likelyGender.isSubset(of: pronoun.gender) ? .likely : .unlikely
  }

  func isFirst(_ referent: Int) -> Bool {
    guard let actor = discourse.referents[referent].actor else { return false }
    return actor == discourse.firstActors[series.rawValue]
  }

  /// Whether it was a subject in the sentence before, and in this one before the pronoun.
  func subjecthood(_ referent: Referent) -> (previous: Bool, present: Bool) {
    var previous = false
    var present = false
    for index in referent.phrases.reversed() {
      let phrase = discourse.phrases[index]
      guard phrase.sentence >= pronoun.sentence - 1 else { break }
      guard phrase.role == .subject else { continue }
      if phrase.sentence == pronoun.sentence { present = true } else { previous = true }
    }
    return (previous, present)
  }

  func chain(_ referent: Int) -> CueValues.Chain {
    guard let known = pronoun.pronoun?.series, let last = discourse.lastPronouns[known] else {
      return .none
    }
    guard last.referent == referent else { return .another }
    return switch pronoun.sentence - last.sentence {
    case ...0: .same
    case 1: .previous
    default: .earlier
    }
  }

  /// Whether the pronoun stands for a person, and the name is that of something else and made of
  /// no person's names.
  func isNobodysName(_ referent: Referent) -> Bool {
    guard series == .heOrShe, let actor = referent.actor, referent.kind != .person else {
      return false
    }
    return discourse.hasNobodysName[actor]
  }

  static func kind(of referent: Referent) -> CueValues.Kind {
    switch referent.kind {
    case .country: .country
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .group: .group
    case .event: .event
    case .agreement: .agreement
    case .project: .project
    case .product: .product
    case .none: kind(ofUnnamed: referent.noun)
    }
  }

  static func kind(ofUnnamed noun: NounClass) -> CueValues.Kind {
    switch noun {
    case .man: .man
    case .woman: .woman
    case .person: .human
    case .people: .people
    case .country: .unnamedCountry
    case .place: .unnamedPlace
    case .organisation: .unnamedOrganisation
    case .group: .unnamedGroup
    case .event: .unnamedEvent
    case .agreement: .unnamedAgreement
    case .project: .unnamedProject
    case .product: .unnamedProduct
    case .thing: .thing
    }
  }
}
