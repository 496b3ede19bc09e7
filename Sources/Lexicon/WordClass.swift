/// A class of words that rules ask for: "is this lemma an office?".
///
/// The words of each class stand in `Sources/Lexicon/en/classes`, under a heading with the class's name in lower case
/// and hyphens: ``bodyHead`` under `[body-head]`. What the class is for is said there.
package enum WordClass: UInt16, Hashable, Sendable, CaseIterable {
  // Function words, by what they do.

  // Trees and clauses.

  // Dates, numbers and amounts.

  // Names and titles.
  /// Nouns for people, beyond those of titles.
  case personNoun
  /// Nouns for relatives.
  case kinNoun
  /// Nouns for those whom a text names beside whom they serve or belong to.
  case servantNoun
  /// Nouns for bodies.
  case bodyNoun
  /// Nouns that follow a body's name: those who speak for it, and what it has.
  case bodyPossession
  /// Nouns for places.
  case placeNoun
  /// Words of direction before a place.
  case direction
  /// Verbs of saying, and others that people do.
  case speechForm
  /// Words that only a person's name follows; both sexes.
  case title
  /// Words that only a woman's name follows.
  case femaleTitle
  /// Words that only a man's name follows.
  case maleTitle
  /// Words that stand between a title and its name or are part of a title.
  case titlePart
  /// Words behind a person's name that are no part of it.
  case nameSuffix
  /// Titles that name nobody by themselves and are written before a name as a matter of course.
  case courtesy
  /// Last words of bodies, in lower case: "Baku State University".
  case bodyHead
  /// Heads of a body before "of", "for" or "on": "Ministry of Finance".
  case bodyOfHead
  /// Bodies that need a name before them to be one, and a capital letter: "Kremlin Government".
  case governmentHead
  /// Last words of buildings and works: "Erbil Airport".
  case facilityHead
  /// Last words of places: "Laja River".
  case placeHead
  /// Lower-case words that newspapers write as part of a place's name.
  case lowerPlaceHead
  /// Last words of occasions: "Iran-Iraq War".
  case occasionHead
  /// Last words of agreements and laws: "Paris Agreement".
  case agreementHead
  /// Last words of undertakings: "Belt and Road Initiative".
  case projectHead
  /// Small words inside names.
  case nameConnector
  /// Small words inside people's names.
  case nameParticle
  /// Acronyms that are common nouns.
  case commonAcronym
  /// Words that name no one body when they stand alone, however capitalised.
  case bareWord

  /// Any word before a person's name.
  case anyTitle
  /// Nouns and titles for somebody who holds an office or has a trade.
  case role

  // Coreference.
  /// The copula.
  case copula
  /// Modals that do not assert what they govern.
  case hypotheticalModal
  /// The preposition of a genitive.
  case genitivePreposition
  /// The preposition of a companion or counterpart.
  case comitativePreposition
  /// Prepositions of the other party to a noun's relation.
  case counterpartPreposition
  /// Prepositions inside a title.
  case titlePreposition
  /// Prepositions between an office and whose it is.
  case affiliationPreposition
  /// Prepositions of place and origin behind a noun for people.
  case originPreposition
  /// The indefinite article.
  case indefiniteArticle
  /// Definite determiners.
  case definiteDeterminer
  /// Demonstrative determiners.
  case demonstrativeDeterminer
  /// Indefinite determiners.
  case indefiniteDeterminer
  /// Quantifiers for all of two.
  case dualQuantifier
  /// Endings of plural nouns.
  case pluralSuffix

  /// Nouns for men and boys.
  case maleNoun
  /// Nouns for women and girls.
  case femaleNoun
  /// Nouns for people of either sex.
  case humanNoun
  /// Nouns for many people at once.
  case collectiveHumanNoun
  /// Nouns whose antecedent may be a country.
  case countryNoun
  /// Nouns whose antecedent may be a place.
  case locationNoun
  /// Nouns whose antecedent may be an organisation.
  case organisationNoun
  /// Nouns whose antecedent may be a people, a faith or another group.
  case socialGroupNoun
  /// Nouns whose antecedent may be an event.
  case eventNoun
  /// Nouns whose antecedent may be an agreement or a law.
  case agreementNoun
  /// Nouns whose antecedent may be a project.
  case projectNoun
  /// Nouns whose antecedent may be a product or a work.
  case productNoun
  /// Endings of nouns for those who do something.
  case agentiveSuffix

  /// Nouns for towns and cities.
  case settlementNoun
  /// Nouns for stretches of land.
  case regionNoun
  /// Nouns for islands.
  case islandNoun
  /// Nouns for waters.
  case waterNoun
  /// Nouns for mountains.
  case heightNoun
  /// Nouns for buildings and grounds.
  case buildingNoun
  /// Nouns for agreements between parties.
  case treatyNoun
  /// Nouns for laws.
  case statuteNoun
  /// Nouns for ceasefires.
  case truceNoun
  /// Nouns for resolutions of a body.
  case resolutionNoun
  /// Nouns for constitutions.
  case constitutionNoun

  /// Words before a man's name.
  case masculineCourtesy
  /// Words before a woman's name.
  case feminineCourtesy
  /// Endings of men's surnames.
  case masculineSurnameSuffix
  /// Endings of women's surnames.
  case feminineSurnameSuffix
  /// Styles: the possessive of "His Majesty" has no antecedent.
  case honorificStyle
  /// Adjectives before such a style.
  case honorificRank

  /// Verbs of the weather.
  case weatherVerb
  /// Nouns that an expletive says the time with.
  case timeNoun
  /// Raising verbs and others with an extraposed subject clause.
  case raisingVerb
  /// Verbs whose passive has an extraposed subject clause.
  case reportivePassiveVerb
  /// Verbs with an extraposed object clause.
  case objectExtrapositionVerb
  /// Adjectives that need an animate subject.
  case animateAdjective

  /// Quotative verbs: their subject is the speaker of a quotation or reported clause.
  case quotativeVerb
  /// Partitive and relational nouns, which describe no actor.
  case partitiveNoun
  /// Contrastive modifiers, which exclude an antecedent.
  case contrastiveModifier
  /// General nouns, with any actor of their class as antecedent.
  case generalNoun
  /// Nouns for a whole body behind its name.
  case wholeBodyNoun
  /// Metonyms for a state.
  case stateMetonym
  /// Modifiers that block metonymy for a state.
  case substateModifier
  /// Verbs of mediation, whose subject is a third party.
  case mediationVerb
  /// Nouns that refer to a pair without a numeral.
  case bareGroupNoun
  /// Nouns for neighbouring states.
  case adjacencyNoun
  /// Contrastive modifiers of plurals, which exclude antecedents.
  case groupContrastiveModifier
  /// Modifiers that count or contrast the holders of an office.
  case enumerativeModifier

  /// Nouns for the holder of any headship.
  case generalHeadship
  /// Offices of leaders of a state, a government or a body.
  case headship
  /// Nouns that anybody may be called, whatever office they hold.
  case nonOfficeNoun
  /// Modifiers of an office that is held no more.
  case pastOfficeModifier
  /// Modifiers of an office below the one that its noun names.
  case subordinateOfficeModifier

  /// Nouns for unnamed actors, whatever their modifiers.
  case unnamedPeopleNoun
  /// Arms of a state.
  case stateArmNoun
  /// Lemmas of nouns that denote people in the plural only.
  case pluralPeopleNoun
  /// Nouns for people only after a modifier of opposition.
  case contextualPeopleNoun
  /// Modifiers of opposition.
  case oppositionModifier
  /// Nouns for people that are actors as modifiers of another noun too.
  case attributivePeopleNoun
  /// Forms for combatants that may be aircraft too.
  case combatantForm
  /// Modifiers by which such a form denotes aircraft.
  case aircraftModifier

  // Labels of names and confidence of open triples.
  /// Small words inside names of bodies and works.
  case innerNameWord
  /// Beginnings of surnames behind which another capital stands.
  case patronymicPrefix
  /// Prepositions of being inside.
  case inessivePreposition
  /// Prepositions of origin.
  case ablativePreposition
  /// Prepositions of direction and position before a place.
  case directionalPreposition
  /// The definite article.
  case definiteArticle
  /// The conjunction that adds one to another.
  case additiveConjunction
  /// Relative pronouns for people.
  case humanRelativePronoun
  /// Relative pronouns for things.
  case inanimateRelativePronoun
  /// Participles behind a place and a hyphen.
  case residenceParticiple
  /// Endings of singular nouns that look like plurals.
  case singularSuffix
  /// The plainest verbs of saying.
  case plainQuotativeVerb

  // Relations.
}

extension WordClass {
  /// The heading of its words in the tables.
  package var heading: String {
    var heading = ""
    for letter in "\(self)" {
      if letter.isUppercase { heading.append("-") }
      heading += letter.lowercased()
    }
    return heading
  }
}
