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

  // Relations.
  /// The preposition of a genitive: "leaders of Iran".
  case genitivePreposition
  /// The preposition of who acts: "talks hosted by Oman".
  case agentivePreposition
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
  /// The preposition of what something is inside of.
  case inessivePreposition
  /// Prepositions of where something happens.
  case placePreposition
  /// Prepositions of where a place or body is, or what it belongs to.
  case situationPreposition
  /// Prepositions of the event in which somebody came to harm: "killed in a raid".
  case eventPreposition
  /// Prepositions of what an end is made of: "an end to the junta", "the destruction of Israel".
  case objectivePreposition
  /// The preposition of what is not done: "banned from visiting".
  case separativePreposition
  /// The preposition of what is left out: "without attacking".
  case privativePreposition
  /// The adverb before "of" for what is left out: "instead of helping".
  case substitutiveAdverb
  /// The preposition of what somebody is called: "regards Serbia as a friend".
  case rolePreposition
  /// The preposition of on whose word something is said.
  case attributivePreposition
  /// Prepositions between a light verb and its noun: "engage in talks".
  case lightVerbPreposition
  /// The definite article.
  case definiteArticle
  /// The conjunction before what is said to be so.
  case complementiser
  /// Conjunctions before what may or may not be so.
  case hypotheticalConjunction
  /// Conjunctions before what somebody is to do for an act to come or stop.
  case conditionalConjunction
  /// The conjunction that makes an announcement a threat.
  case exceptiveConjunction
  /// Adverbs before an infinitive that says what is to be done: "how to".
  case interrogativeAdverb
  /// Pronouns for nobody.
  case negativePronoun
  /// The determiner that denies: "no minister came".
  case negativeDeterminer
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
  /// The copula.
  case copula
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
  /// Verbs whose object or infinitive is meant for later.
  case planningVerb
  /// Verbs whose object or infinitive may or may not come.
  case hopingVerb
  /// Verbs that ask somebody for what stands below them.
  case askingVerb
  /// Verbs that say that what stands below them does not happen.
  case refusingVerb
  /// Verbs of trying whose infinitive is taken to happen.
  case implicativeVerb
  /// Verbs of saying, whose subject is the source of what stands below them.
  case sayingVerb
  /// Verbs of saying that mean going on where an infinitive or gerund follows.
  case continuationVerb
  /// Verbs of saying that leave it to their complement what is done by saying it.
  case declaringVerb
  /// Verbs of saying that what stands below them is not so.
  case denialVerb
  /// Verbs that take for granted what stands below them, whether denied or not.
  case factiveVerb
  /// Verbs for a beginning, end or lasting of what their subject names: "hostilities broke out between".
  case occurrenceVerb
  /// Verbs of mere motion.
  case motionVerb
  /// Words for a journey that is no visit where it leads home.
  case journeyWord
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
  /// Adjectives and participles with an infinitive that is meant for later.
  case readinessWord
  /// Adjectives that leave open what stands below them.
  case uncertaintyWord
  /// Nouns with an infinitive that is asked for.
  case directiveNoun
  /// Nouns with an infinitive that is only possible.
  case possibilityNoun
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
  /// Words in the names of bodies of states, in lower case.
  case stateBodyNoun
  /// Adjectives that call a land a neighbour, in lower case.
  case neighbourAdjective
  /// Words of elections, where nobody who is beaten was attacked.
  case ballotNoun
  /// Words of sport, where nobody who is beaten was attacked.
  case sportNoun
  /// Words in the names of sports' events and bodies.
  case sportName
  /// Last words of the names of wars.
  case warName
  /// Words in the names of places of learning.
  case schoolName
  /// Words in the names of organisations that report the news.
  case newsOutletName
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
