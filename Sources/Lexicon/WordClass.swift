/// A class of words that rules ask for: "is this lemma an office?".
///
/// The words of each class stand in `Sources/Lexicon/en/classes`, under a heading with the class's name in lower case
/// and hyphens: ``bodyHead`` under `[body-head]`. What the class is for is said there.
@usableFromInline package enum WordClass: UInt16, Hashable, Sendable, CaseIterable {
  // Function words, by what they do.
  /// The form of "be" that joins a subject and its predicate noun, as a lemma.
  case copula
  /// The auxiliary of the perfect tenses, as a lemma.
  case perfectAuxiliary
  /// Particles that negate: "not".
  case negator
  /// Determiners that negate their noun.
  case negativeDeterminer
  /// Adverbs that negate their verb.
  case negativeAdverb
  /// Definite articles.
  case definiteArticle
  /// Articles, definite and indefinite.
  case article
  /// Coordinators that add one item to another.
  case additiveCoordinator
  /// The preposition of possession, part and apposition.
  case genitivePreposition
  /// The preposition before who acts in a passive or a nominalisation.
  case agentivePreposition
  /// The preposition before the role in which somebody acts.
  case essivePreposition
  /// Prepositions before two parties that stand in one relation to each other.
  case reciprocalPreposition
  /// Relative pronouns for people.
  case personalRelativiser
  /// Relative pronouns for things and bodies.
  case impersonalRelativiser
  /// What marks a possessor, written behind it.
  case possessiveMarker
  /// Endings of plural nouns.
  case pluralSuffix
  /// Endings of singular nouns that look like plurals.
  case singularSuffix

  // Trees and clauses.
  /// Prepositions before an example of the noun before them.
  case exemplifier
  /// Prepositions that are exemplifiers behind another word only.
  case compoundExemplifier
  /// The first word of a compound exemplifier.
  case compoundExemplifierOpener
  /// Nouns for what is done to somebody.
  case actionNoun
  /// Endings of nouns made from verbs.
  case nominalisationSuffix
  /// Verbs with an object who is charged with, or cleared of, a deed.
  case chargingVerb
  /// Verbs that always take an object: without one, a past form is a passive.
  case obligatoryTransitiveVerb
  /// Adverbs that make another verb of the one before them. Forms.
  case verbParticle
  /// Prepositions that open an argument of a noun, not a circumstance.
  case nominalArgumentPreposition
  /// Verbs with an indirect object before the direct one.
  case ditransitiveVerb
  /// Nouns for an undertaking, whose purpose an infinitive states.
  case undertakingNoun
  /// Prepositions between a noun and its repetition in an adverbial.
  case reduplicationLinker
  /// The first word of a modifier that sets an upper bound of a figure.
  case boundOpener
  /// The second word of such a modifier.
  case boundPreposition
  /// Verbs whose object has done what their preposition states.
  case blamingVerb
  /// Prepositions before the deed that somebody is blamed or praised for.
  case blamePreposition
  /// Verbs whose object is kept from what their preposition states.
  case preventionVerb
  /// Nouns for a request, whose infinitive the addressee carries out.
  case requestNoun
  /// Prepositions before the addressee of a request.
  case addresseePreposition
  /// Verbs whose object is the subject of their infinitive.
  case objectControlVerb
  /// Prepositions before the controller of an infinitive.
  case controllerPreposition
  /// Nouns, pronouns and numerals for some of what their genitive names.
  case partitive
  /// The partitive that with the essive preposition states membership.
  case membershipPartitive
  /// Nouns that say what the place in their genitive is.
  case placeDesignation

  // Factuality.
  /// Coordinators that deny what they join: "neither", "nor".
  case negativeCoordinator
  /// Coordinators below which a negation goes on: "or".
  case disjunctiveCoordinator
  /// Quantifiers for next to none.
  case scarcityQuantifier
  /// Adverbs that take a negation back: "not only".
  case limitingAdverb
  /// Adverbs of what did not quite happen.
  case approximativeAdverb
  /// Adverbs of what may be so.
  case uncertaintyAdverb
  /// Adverbs that call a report wrong.
  case falsityAdverb
  /// The adverb of too high a degree.
  case excessAdverb
  /// The adverb of what has not been done.
  case unfulfilledAdverb
  /// Conjunctions before what is yet to come.
  case prospectiveConjunction
  /// Adverbs between "as" and "as" that make such a conjunction.
  case prospectiveAdverb
  /// Adjectives that leave next to nothing of what they modify.
  case weaknessAdjective
  /// The modal of what is only supposed.
  case conditionalModal
  /// Prepositions with which a negated noun negates the clause.
  case negatedPreposition
  /// Prepositions that open the event that a word is about.
  case eventComplementPreposition
  /// Prepositions that open the gerund that a word is about.
  case gerundComplementPreposition

  // Works, simulations and contests.
  /// Nouns for works of fiction.
  case fictionNoun
  /// Adjectives for what is made up.
  case fictionAdjective
  /// Nouns for what is only acted out or supposed.
  case simulationNoun
  /// Verbs for what a work or simulation shows.
  case depictingVerb
  /// Prepositions before the work in which something is told.
  case framePreposition
  /// Prepositions before what a work tells of.
  case topicPreposition
  /// Words for arms, the armed and the harm that they do.
  case forceWord
  /// Names, or words of names, for bodies that bear arms.
  case armedName
  /// Verbs for taking a land.
  case conquestVerb
  /// Verbs of beating somebody that news use of sport and business unless something tells of arms.
  case defeatVerb
  /// Nouns for what cannot be struck by force.
  case intangibleNoun

  // Dates, numbers and amounts.
  /// Names of the days of the week, in full.
  case weekdayName
  /// Endings of ordinal numbers in figures.
  case ordinalSuffix
  /// Endings of a year in figures that make it a decade.
  case decadeSuffix
  /// The noun for a hundred years.
  case centuryNoun
  /// The ordinal that counts from the end.
  case finalOrdinal
  /// Parts of a year that may stand without the year they belong to.
  case yearlessPart
  /// Words of a date expression that do not change what it means.
  case dateFiller
  /// Parts of a day.
  case dayPart
  /// Words behind or beside an hour.
  case clockWord
  /// The noun behind such a word: "local time".
  case clockNoun
  /// Words before a year of accounts.
  case fiscalMarker
  /// Words that open an interval.
  case rangeOpener
  /// Words and marks between the beginning and the end of an interval.
  case rangeConnector
  /// Prepositions before a year in figures.
  case yearPreposition
  /// Adverbs and adjectives before a date expression that belong to it.
  case dateAdverb
  /// Prepositions after whose date something begins that has no stated end.
  case beginningPreposition
  /// Prepositions before whose date something ends that has no stated beginning.
  case endPreposition
  /// Prepositions before a length of time that is counted from now.
  case prospectivePreposition
  /// Words of an expression that says how often or how old, not when.
  case frequencyWord
  /// What was done by those whom the credits under an article name.
  case creditParticiple
  /// Words beside them.
  case creditModifier
  /// Words that stand beside a date in a line of its own.
  case dateLineWord
  /// Participles that call a date that of a revision.
  case revisionParticiple
  /// Headings of what stands beside an article on its page, and single lines of it.
  case foreignHeading
  /// The first words of such headings, before a name or a theme.
  case foreignHeadingOpening
  /// Words and signs for hundredths, behind their figure.
  case percentage
  /// Determiners of those known already, whose number is no news.
  case definiteDeterminer
  /// Nouns whose number is no quantity.
  case nonQuantityNoun
  /// Verbs that state a decrease.
  case decreaseVerb
  /// Verbs that lead from one figure to another.
  case changeVerb
  /// Prepositions before the figure that a change leads to or begins at.
  case levelPreposition
  /// Words before a figure that say how exactly it is meant.
  case figureQualifier
  /// Words that make a limit of the preposition behind them.
  case limitOpener
  /// Quantifiers that leave the number open.
  case vagueQuantifier
  /// Words and signs between two bounds.
  case boundsLinker

  // Names and titles.
  /// Nouns for groups of allies.
  case allianceNoun
  /// Adjectives and nouns of purpose before the noun for an alliance.
  case alliancePurpose
  /// Endings behind a hyphen that name the leader.
  case leadershipSuffix
  /// The same behind a hyphen that is a token of its own.
  case leadershipParticiple
  /// Coordinators inside names.
  case nameCoordinator
  /// Prepositions between the head of a body's name and its field.
  case fieldPreposition
  /// Prepositions between an office and its field.
  case portfolioPreposition
  /// Possessors that are part of a body's name.
  case collectivePossessor
  /// Surnames of rulers behind an article.
  case epithet
  /// Offices that the recogniser takes for bodies.
  case officeHead
  /// What a leader's name stands before: a government, a term, a campaign.
  case tenureNoun
  /// Offices whose field is no body by itself.
  case portfolioOffice
  /// The modifier that makes such an office that of the head of government.
  case premierModifier
  /// Second elements of an adjective whose first is a name.
  case compoundSecondElement
  /// Nouns for elections, with their year.
  case electionNoun
  /// Words before them that are part of the election's name.
  case electionModifier
  /// Last words that name an occasion beyond doubt.
  case certainOccasionHead
  /// Last words that name a building beyond doubt.
  case certainFacilityHead
  /// Last words that name an undertaking beyond doubt.
  case certainProjectHead
  /// Nouns beside a name that call it an undertaking.
  case namedProjectNoun
  /// Prefixes before a hyphen and a name.
  case derivationalPrefix
  /// Function words at the end of a span that are no part of the name.
  case nameEdgeWord
  /// Prepositions before a place where something is, or where it moves.
  case locativePreposition
  /// Prepositions before a seat of government that is meant as a building.
  case seatPreposition
  /// Titles of saints, which places bear too.
  case saintTitle
  /// Words behind a title that go on with an office, not with a name.
  case titleContinuation
  /// Words between the parts of a title.
  case titleConnector
  /// Words at the beginning of a title that are no part of it.
  case titleEdgeWord
  /// Titles that describe nobody.
  case uninformativeTitle
  /// Titles of a monarch, before the first name alone.
  case monarchTitle
  /// Particles before a father's name.
  case patronymicParticle
  /// Titles of those who are numbered.
  case numberedTitle
  /// Offices and bodies that a division of a state has and a state has not.
  case divisionOffice
  /// Offices that a state has and its divisions have not.
  case stateOffice
  /// Words behind a name that tell its bearer from an earlier one.
  case generationSuffix
  /// Beginnings of the abbreviation for a capital's district.
  case capitalDistrict
  /// Capitalised beginnings of surnames before another capital.
  case surnamePrefix
  /// Lower-case words inside names of bodies.
  case nameInternalWord
  /// Endings of adjectives and nouns for peoples, beliefs and those who hold them.
  case demonymSuffix
  /// Participles behind a place and a hyphen.
  case originParticiple
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
  /// Nouns for bodies that every state has, and for their buildings: "Senate".
  case commonNameHead
  /// Words that go with them in names: "Supreme Court", "Ministry of the Interior".
  case commonNamePart
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
  /// Modals that do not assert what they govern.
  case hypotheticalModal
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
  /// Determiners that identify their referent.
  case identifyingDeterminer
  /// Demonstrative determiners.
  case demonstrativeDeterminer
  /// Indefinite determiners.
  case indefiniteDeterminer
  /// Quantifiers for all of two.
  case dualQuantifier
  /// Determiners that take the members of a group one by one.
  case distributiveDeterminer

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

  /// Verbs whose subject acts on purpose, so that an "it" before them is an actor.
  case volitionalVerb
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
  /// Plural nouns for two that were just mentioned together, but not for any two.
  case pairedGroupNoun
  /// Nouns for whose view something is: "for his part".
  case standpointNoun
  /// Nouns for companies, which a nationality may tell apart.
  case companyNoun
  /// Metonyms for a state.
  case stateMetonym
  /// Nouns for those who govern.
  case governingNoun
  /// Nouns for the bodies that a government is made of.
  case portfolioNoun
  /// Families of bodies whose members need not say so in their names.
  case unspokenFamily
  /// Families of bodies whose members say in their names what they do.
  case spelledOutFamily
  /// Verbs for what is done by saying so in the first person.
  case performativeVerb
  /// Nouns for those who govern, in the plural alone.
  case pluralGoverningNoun
  /// Modifiers of the government of a whole state.
  case centralModifier
  /// Nouns for whoever holds some office.
  case generalOfficialNoun
  /// Nouns for whoever holds some office, without saying whose.
  case officeHolderNoun
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
  /// Nouns for those with a task elsewhere: "ambassador in", "minister for" do not tell whose they are.
  case entrustedNoun
  /// Nouns for who holds the same office elsewhere.
  case counterpartNoun
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
  /// Prepositions of being inside.
  case inessivePreposition
  /// Prepositions of origin.
  case ablativePreposition
  /// Prepositions of direction and position before a place.
  case directionalPreposition
  /// The plainest verbs of saying.
  case plainQuotativeVerb

  // Relations.
  /// The preposition of company or of an opponent: "talks with Iran".
  case comitative
  /// Prepositions of acting in company; those of several parts with underscores.
  case comitativePhrase
  /// Adverbs of acting in company.
  case jointAdverb
  /// The preposition of whom something strikes: "the fight against".
  case adversativePreposition
  /// Prepositions of whom a fight is with.
  case opponentPreposition
  /// The preposition of a cause or a span of time: "fight for freedom".
  case benefactivePreposition
  /// The preposition of what an attack strikes: "attacks on civilians".
  case superessivePreposition
  /// Prepositions of where something happens.
  case placePreposition
  /// Prepositions of where a place or body is, or what it belongs to.
  case situationPreposition
  /// Prepositions of the event in which somebody came to harm: "killed in a raid".
  case eventPreposition
  /// Prepositions of a circumstance in which the subject itself takes part: "after talks with".
  case circumstancePreposition
  /// Prepositions with a noun that turns its act round: "at the invitation of Norway, Sweden".
  case converseAdjunct
  /// Prepositions of what an end is made of: "an end to the junta", "the destruction of Israel".
  case objectivePreposition
  /// The preposition of what is left out: "without attacking".
  case privativePreposition
  /// The adverb before a preposition of what is left out: "instead of helping".
  case substitutiveAdverb
  /// Prepositions behind such an adverb.
  case substitutivePreposition
  /// The adverb before "of" for what somebody is kept from: "talked out of attacking".
  case separativeAdverb
  /// The preposition of on whose word something is said.
  case attributivePreposition
  /// Prepositions between a light verb and its noun: "engage in talks".
  case lightVerbPreposition
  /// The conjunction before what is said to be so.
  case complementiser
  /// Conjunctions, and participles used as such, before what may or may not be so.
  case hypotheticalConjunction
  /// Conjunctions before what somebody is to do for an act to come or stop.
  case conditionalConjunction
  /// The conjunction that makes an announcement a threat.
  case exceptiveConjunction
  /// Adverbs before an infinitive that says what is to be done: "how to".
  case interrogativeAdverb
  /// Pronouns for nobody.
  case negativePronoun
  /// Adverbs that deny.
  case denialAdverb
  /// The determiner of "each other".
  case reciprocalDeterminer
  /// Modal verbs, as lemmas, for what is to come.
  case futureModal
  /// Modal verbs, as lemmas, for what may be.
  case possibilityModal
  /// Modal verbs, as lemmas, for what must be.
  case obligationModal
  /// Verbs with an infinitive for what must be.
  case obligationVerb
  /// Words before examples: "bodies including the league".
  case examplePreposition
  /// Prefixes, with a hyphen, that say for or against whom something is: "pro-Israel".
  case stancePrefix
  /// Endings that a lemmatizer cuts with the letter before them: "staged", "stages", "staging".
  case verbalEnding
  /// Verbs that leave the sense to their object, or say of it that it is meant, asked or stopped: "hold talks",
  /// "reject talks".
  case carrierVerb
  /// Light verbs: verbs that only carry their object's sense: "hold talks", "voice support", "sign a treaty".
  case lightVerb
  /// Light verbs whose noun stands behind a preposition: "engage in talks".
  case prepositionalLightVerb
  /// Light verbs whose subject undergoes what their object says.
  case converseVerb
  /// Verbs with a preposition whose subject undergoes what the noun behind it says.
  case conversePhrase
  /// Verbs of bringing about what their object says.
  case causativeVerb
  /// Verbs in the passive whose agent may be an act.
  case impactVerb
  /// Nouns for whoever undergoes what stands behind their preposition.
  case undergoerNoun
  /// Prepositions before who does or says what a noun names.
  case agentOfNounPreposition
  /// Nouns for forces and weapons.
  case armedForceNoun
  /// Verbs whose object or infinitive is meant for later.
  case planningVerb
  /// Verbs whose object or infinitive may or may not come.
  case hopingVerb
  /// Words for being about to do something.
  case readinessWord
  /// Verbs that ask somebody for what stands below them.
  case askingVerb
  /// Verbs of saying, whose subject is the source of what stands below them.
  case sayingVerb
  /// Verbs of saying that mean going on where an infinitive or gerund follows.
  case continuationVerb
  /// Verbs of saying that leave it to their complement what is done by saying it.
  case declaringVerb
  /// Verbs for a beginning, end or lasting of what their subject names: "hostilities broke out between".
  case occurrenceVerb
  /// Verbs of mere motion.
  case motionVerb
  /// Words for a journey that is no visit where it leads home.
  case journeyWord
  /// Nouns for talks in which somebody only answers questions: "in an interview with".
  case interviewNoun
  /// Nouns for places within a land.
  case localityNoun
  /// Verbs whose object is whoever is told something.
  case tellingVerb
  /// Families of bodies that are told something for others to know.
  case hearsayFamily
  /// Verbs whose object is an example or a member of their subject.
  case inclusiveVerb
  /// Prepositions between a person and the body that the person belongs to.
  case membershipPreposition
  /// Adjectives for what two sides have with each other: "bilateral trade".
  case bilateralAdjective
  /// Nouns for a journey on which somebody is: "on a visit to".
  case journeyNoun
  /// Verbs that put their object into a state: "put its army on alert".
  case placingVerb
  /// Verbs that call nobody where they have a predicate noun or adjective: "called him brave".
  case namingVerb
  /// Verbs that answer no.
  case refusalVerb
  /// Verbs that answer what another has put forward.
  case answerVerb
  /// What is done to an opponent, also in sport and votes, and the words for it.
  case contestWord
  /// Verbs of winning, also an election.
  case winningVerb
  /// Participles for what somebody owes to others and yet is not theirs: "US-backed rebels".
  case dependenceVerb
  /// Verbs of making somebody leave a land: "was expelled from Chad".
  case expulsionVerb
  /// Verbs for what the authorities of a state do, in the passive with no agent: "was jailed in Chad".
  case authorityVerb
  /// Adjectives and participles by which somebody is said to mean to do something.
  case commitmentAdjective
  /// Verbs of saying and promising, in whose past what is to come stands with "would".
  case undertakingVerb
  /// Verbs by which somebody in power has an act done.
  case orderingVerb
  /// Words by which somebody binds themselves to an act of their own, good or bad.
  case vowingWord
  /// Nouns for an attack or a protest.
  case strikeNoun
  /// What a strike is made with, or says that it is an attack.
  case strikeModifier
  /// What tells a strike of those who stop work or eating.
  case stoppageModifier
  /// Words for keeping the peace by forces.
  case peacekeepingWord
  /// Nouns for what somebody says to others, whose adjective says who.
  case utteranceNoun
  /// Nouns for what is put forward and answered.
  case proposalNoun
  /// Nouns that only measure what stands behind their "of": "a round of talks".
  case containerNoun
  /// Nouns that leave their sense to the noun before them: "a mediation effort".
  case genericNoun
  /// Nouns for what two have with each other.
  case tieNoun
  /// Nouns for acts in which somebody comes to harm.
  case violentEventNoun
  /// Nouns for the end that a hostile wish is about: "an end to the junta".
  case endNoun
  /// Nouns for spans of time: "fought for years".
  case timeSpanNoun
  /// Nouns for so much of a land.
  case portionNoun
  /// Those who speak for themselves, whatever their country.
  case independentVoice
  /// Who acts for a state without being named.
  case stateOfficeNoun
  /// Nouns for what befalls a country without anybody's doing.
  case calamityNoun
  /// Nouns for states as such.
  case stateNoun
  /// Nouns for what two have together.
  case sharedNoun
  /// Nouns for words that somebody issues, which do what a participle behind them says: "filed a lawsuit accusing Chad".
  case documentNoun
  /// Nouns for whoever stands opposite somebody: "its Peruvian counterpart", "its Peruvian rival".
  case oppositeNoun
  /// Nouns for many who speak up where they live: "protesters in Peru".
  case crowdNoun
  /// Nouns for more or less of what stands behind their "in": "an increase in aid".
  case changeNoun
  /// Nouns for those who represent a state elsewhere.
  case envoyNoun
  /// Nouns that say how somebody acts: "the way Peru treats".
  case mannerNoun
  /// Nouns by which an act is said to be somebody's: "responsibility for", "a role in".
  case authorshipNoun
  /// Adjectives by which an act is said to be somebody's: "responsible for".
  case authorshipAdjective
  /// Words in the names of bodies of states, in lower case.
  case stateBodyNoun
  /// Adjectives that call a land a neighbour, in lower case.
  case neighbourAdjective
  /// Words of elections, where nobody who is beaten was attacked.
  case ballotNoun
  /// Words of sport, where nobody who is beaten was attacked.
  case sportNoun
  /// Words that count what is won in sport, behind a number.
  case scoreNoun
  /// Words in the names of sports' events and bodies.
  case sportName
  /// Last words of the names of wars.
  case warName
  /// Words in the names of places of learning.
  case schoolName
  /// Words in the names of organisations that report the news.
  case newsOutletName

  // What a speaker holds of somebody.
  /// Verbs that say what their object is: "called Iran a threat".
  case characterisingVerb
  /// Verbs that join a subject and its predicate as "be" does: "remains a threat".
  case linkingVerb
  /// Verbs for what nobody does to his credit: "undermines stability".
  case discreditableVerb
  /// Verbs for what somebody does to his credit, whatever their object.
  case creditableVerb
  /// Verbs that make their object somebody's doing: "spread lies".
  case perpetratingVerb
  /// Nouns for what all hold good: "peace".
  case valuedNoun
  /// Verbs for what harms their object.
  case damagingVerb
  /// Verbs for what furthers their object.
  case advancingVerb
  /// Verbs for doing something well or badly, as their object says.
  case performingVerb
  /// Nouns for what is done well or badly: "did a good job".
  case performanceNoun
  /// Nouns for what does credit to whoever shows it.
  case meritNoun
  /// Words for too little as the object of "do": "did nothing".
  case insufficiencyWord
  /// Words for what suffices, which somebody does not do.
  case sufficiencyWord
  /// Verbs for what nobody can do with those who are blamed: "cannot be trusted".
  case trustVerb
  /// Verbs for what somebody is worth.
  case deservingVerb
  /// Nouns for what is due for something good.
  case rewardNoun
  /// Nouns for what is due for something bad.
  case punishmentNoun
  /// Verbs by whose infinitive somebody is held to have done wrong: "is to blame".
  case culpabilityVerb
  /// Words that join somebody to a deed behind their preposition: "was involved in corruption".
  case implicationWord
  /// Prepositions before the deed of whoever is its author: "is behind the attack".
  case authorPreposition
  /// Nouns for what harms others, and for those who harm: "threat", "liar".
  case blameNoun
  /// Nouns for what helps others, and for those who help: "friend".
  case praiseNoun
  /// Adjectives that blame whoever they are said of.
  case blameAdjective
  /// Adjectives that praise whoever they are said of.
  case praiseAdjective
  /// Adjectives that praise people and what is done only.
  case attributivePraiseAdjective
  /// Adjectives that blame for what is done only.
  case attributiveBlameAdjective
  /// Adjectives that blame for what stands behind their preposition: "responsible for the attack".
  case culpabilityAdjective
  /// Nouns for what somebody does or says, which is judged with them: "Iran's decision is wrong".
  case conductNoun

  // What speakers share with others.
  /// Nouns for what two sides have with each other, which "our" makes that of both: "our partnership".
  case mutualNoun
  /// Adjectives by which something is that of two sides: "our shared border".
  case mutualAdjective
}

extension WordClass {
  /// Whether its entries are beginnings or endings of words.
  package var isAffix: Bool {
    switch self {
    case .possessiveMarker, .pluralSuffix, .singularSuffix, .nominalisationSuffix, .ordinalSuffix,
      .agentiveSuffix, .decadeSuffix, .feminineSurnameSuffix, .leadershipSuffix,
      .masculineSurnameSuffix, .capitalDistrict, .surnamePrefix, .demonymSuffix:
      true
    default: false
    }
  }

  /// The heading of its words in the tables.
  package var heading: String { Self.headings[Int(rawValue)] }

  /// The headings by raw value, made once.
  private static let headings: [String] = allCases.map(\.newHeading)

  /// The heading, made anew from the name of the case.
  var newHeading: String {
    var heading = ""
    for letter in "\(self)".utf8 {
      let isCapital = (0x41...0x5A).contains(letter)
      if isCapital { heading += "-" }
      heading.unicodeScalars.append(Unicode.Scalar(isCapital ? letter | 0x20 : letter))
    }
    return heading
  }
}
