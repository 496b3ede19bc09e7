internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

/// Gathers what an article says about each of its names.
struct LabelEvidence {
  private let chart: NameChart
  private let reading: TokenizedArticle
  private let syntax: Syntax
  private let spans: [NameChart.Span]
  /// The last words, first words and all words of names with several words, and whose they are.
  private var lastOfPerson: Set<String> = []
  private var firstOfPerson: Set<String> = []
  private var insideOrganisation: Set<String> = []
  private var insidePlace: Set<String> = []
  private var bound: Set<String> = []

  init<Check: Checkpoint>(
    _ chart: NameChart, syntax: Syntax, unless cancellation: Check
  ) throws(Check.Failure) {
    self.chart = chart
    self.syntax = syntax
    reading = chart.reading
    spans = chart.spans
    for span in spans {
      try cancellation.check()
      if span.confidence > 0.94, span.known == nil {
        bound.insert(chart.reading.words(of: span.tokens))
      }
      guard span.tokens.count > 1 else { continue }
      let words = span.tokens.filter { chart.reading.shapes[$0].contains(.word) }.map {
        chart.reading.tokens[$0].form
      }
      switch span.label {
      case .person:
        if let last = words.last { lastOfPerson.insert(last) }
        if let first = words.first { firstOfPerson.insert(first) }
      case .organisation: insideOrganisation.formUnion(words)
      case .country, .location: insidePlace.formUnion(words)
      default: break
      }
    }
  }

  /// The names whose label is open, each with its places: indices of the chart's spans.
  func openNames() -> [(words: String, places: [NameChart.Span])] {
    var order: [String: Int] = [:]
    var names: [(words: String, places: [NameChart.Span])] = []
    for span in spans where isOpen(span) {
      let words = reading.words(of: span.tokens)
      if let index = order[words] {
        names[index].places.append(span)
      } else {
        order[words] = names.count
        names.append((words, [span]))
      }
    }
    return names
  }

  private func isOpen(_ span: NameChart.Span) -> Bool {
    guard let known = span.known else { return true }
    return known.isAmbiguous
  }

  /// The features of one name.
  func features(of words: String, at places: [NameChart.Span]) -> LabelFeatures {
    var features = LabelFeatures()
    guard let first = places.first else { return features }
    addName(first.tokens, words, to: &features)
    let share = 1 / Float(places.count)
    for place in places {
      addSaid(place.label, share, to: &features)
      addWords(around: place.tokens, share, to: &features)
      addGrammar(of: place.tokens, share, to: &features)
    }
    return features
  }

  private func addSaid(_ label: NameLabel, _ share: Float, to features: inout LabelFeatures) {
    switch label {
    case .person: features[.saidPerson] += share
    case .country, .location: features[.saidPlace] += share
    case .facility: features[.saidFacility] += share
    case .organisation: features[.saidOrganisation] += share
    case .people: features[.saidPeople] += share
    default: features[.saidOther] += share
    }
  }

  /// What holds of the name itself.
  private func addName(_ tokens: Range<Int>, _ words: String, to features: inout LabelFeatures) {
    let wordTokens = tokens.filter { reading.shapes[$0].contains(.word) }
    let first = wordTokens.first ?? tokens.lowerBound
    let last = wordTokens.last ?? tokens.lowerBound
    let shape = reading.shapes[first]
    let firstForm = reading.tokens[first].form
    let lastForm = reading.tokens[last].form
    let isOneWord = wordTokens.count == 1
    features.add(
      .shortCapitals, 1, if: isOneWord && shape.contains(.allCapitals) && firstForm.utf8.count < 7)
    features.add(.innerCapital, 1, if: wordTokens.contains { hasInnerCapital($0) })
    features.add(.hasDigit, 1, if: tokens.contains { reading.shapes[$0].contains(.hasDigit) })
    features.add(
      .hasConnector, 1,
      if: tokens.dropFirst().contains {
        reading.lexicon.has(reading.tokens[$0].form, .nameInternalWord)
      })
    features.add(
      .foreignParticle, 1,
      if: tokens.contains { reading.lexicon.has(reading.lower[$0], .nameParticle) })
    features.add(.hasAmpersand, 1, if: tokens.contains { reading.tokens[$0].form == "&" })

    let isGiven = chart.knowledge.people.isGiven(firstForm)
    features.add(.givenFirst, 1, if: isGiven && !isOneWord)
    features.add(.familyLast, 1, if: chart.knowledge.people.isFamily(lastForm))
    features.add(
      .allPersonal, 1,
      if: wordTokens.allSatisfy {
        chart.knowledge.people.isGiven(reading.tokens[$0].form)
          || chart.knowledge.people.isFamily(reading.tokens[$0].form)
          || reading.lexicon.has(reading.lower[$0], .nameParticle)
      })
    features.add(.place, 1, if: chart.knowledge.places.contains(words))
    let known = wordTokens.compactMap { chart.gazetteer.name(reading.tokens[$0].form) }
    features.add(
      .stateInside, 1,
      if: !isOneWord
        && known.contains {
          chart.gazetteer.entries[$0.entry].kind == .country && $0.role != .demonym
        })
    features.add(
      .demonymFirst, 1, if: !isOneWord && known.first.map { $0.role == .demonym } ?? false)
    let lastWord = reading.lower[last]
    let firstWord = reading.lower[first]
    features.add(
      .bodyHead, 1,
      if: reading.lexicon.has(lastWord, .bodyHead) || reading.lexicon.has(firstWord, .bodyOfHead))
    features.add(.facilityHead, 1, if: reading.lexicon.has(lastWord, .facilityHead))
    features.add(.placeHead, 1, if: reading.lexicon.has(lastWord, .placeHead))
    features.add(.placeOpener, 1, if: !isOneWord && reading.lexicon.has(firstWord, .placeHead))
    features.add(.agreementHead, 1, if: reading.lexicon.has(lastWord, .agreementHead))
    features.add(.projectHead, 1, if: reading.lexicon.has(lastWord, .projectHead))
    features.add(.occasionHead, 1, if: reading.lexicon.has(lastWord, .occasionHead))
    if let name = chart.gazetteer.name(words) {
      switch chart.gazetteer.entries[name.entry].label {
      case _ where name.role == .demonym: features[.listedPeople] = 1
      case .country, .location, .facility: features[.listedPlace] = 1
      case .organisation: features[.listedOrganisation] = 1
      default: features[.listedOther] = 1
      }
    }
    features.add(.endsPerson, 1, if: isOneWord && lastOfPerson.contains(firstForm))
    features.add(.opensPerson, 1, if: isOneWord && firstOfPerson.contains(firstForm))
    features.add(.insideOrganisation, 1, if: isOneWord && insideOrganisation.contains(firstForm))
    features.add(.insidePlace, 1, if: isOneWord && insidePlace.contains(firstForm))
    features.add(.boundInitials, 1, if: bound.contains(words))
  }

  /// Whether a noun is a plural by its ending.
  private func isPlural(_ form: String) -> Bool {
    reading.lexicon.hasSuffix(form, .pluralSuffix)
      && !reading.lexicon.hasSuffix(form, .singularSuffix)
  }

  private func hasInnerCapital(_ index: Int) -> Bool {
    let form = reading.tokens[index].form
    guard !reading.shapes[index].contains(.allCapitals), form.utf8.count > 3 else { return false }
    return form.utf8.dropFirst(2).contains { $0 >= 0x41 && $0 <= 0x5A }
      && !reading.lexicon.hasPrefix(form, .surnamePrefix)
      && !form.utf8.contains(0x2D) && !form.utf8.contains(0x27)
  }

  /// What the words before and behind say.
  private func addWords(around tokens: Range<Int>, _ share: Float, to features: inout LabelFeatures)
  {
    let before = tokens.lowerBound - 1
    if before >= 0, reading.areTogether(tokens.lowerBound, before) {
      let word = reading.lower[before]
      features.add(.afterIn, share, if: reading.lexicon.has(word, .inessivePreposition))
      features.add(.afterFrom, share, if: reading.lexicon.has(word, .ablativePreposition))
      features.add(.afterTo, share, if: reading.lexicon.has(word, .directionalPreposition))
      features.add(.afterThe, share, if: reading.lexicon.has(word, .definiteArticle))
      features.add(
        .afterCourtesy, share,
        if: reading.lexicon.has(word, .courtesy) && reading.isNameLike(before))
      features.add(.afterTitle, share, if: reading.lexicon.has(word, .anyTitle))
      features.add(.afterPersonNoun, share, if: reading.lexicon.has(word, .personNoun))
      features.add(.afterBodyNoun, share, if: reading.lexicon.has(word, .bodyNoun))
      features.add(
        .afterPlaceNoun, share,
        if: reading.lexicon.has(word, .placeNoun)
          || before > 0 && reading.lexicon.has(word, .genitivePreposition)
            && reading.lexicon.has(reading.lower[before - 1], .placeNoun)
      )
      features.add(.afterDirection, share, if: reading.lexicon.has(word, .direction))
      if word == "," || reading.lexicon.has(word, .additiveCoordinator) {
        addNeighbour(chart[before - 1]?.label, word, share, to: &features)
      }
    }
    addWords(behind: tokens, share, to: &features)
  }

  private func addWords(behind tokens: Range<Int>, _ share: Float, to features: inout LabelFeatures)
  {
    let next = tokens.upperBound
    guard reading.shapes.indices.contains(next), reading.areTogether(tokens.lowerBound, next) else {
      return
    }
    let word = reading.lower[next]
    features.add(.beforeSaid, share, if: reading.lexicon.has(word, .speechForm))
    features.add(
      .leads, share,
      if: tokens.count == 1 && reading.lexicon.has(word, .tenureNoun)
        && chart.isLeader(tokens.lowerBound))
    let comma = word == "," && reading.shapes.indices.contains(next + 1)
    let relative = comma ? reading.lower[next + 1] : word
    features.add(.beforeWho, share, if: reading.lexicon.has(relative, .personalRelativiser))
    features.add(.beforeWhich, share, if: reading.lexicon.has(relative, .impersonalRelativiser))
    features.add(.beforePlaceNoun, share, if: reading.lexicon.has(word, .placeNoun))
    features.add(
      .beforeBodyNoun, share,
      if: reading.lexicon.has(word, .bodyPossession) || reading.lexicon.has(word, .bodyNoun))
    features.add(
      .beforeBased, share,
      if: word == "-" && reading.shapes.indices.contains(next + 1)
        && reading.lexicon.has(reading.lower[next + 1], .originParticiple))
    if comma {
      features.add(
        .beforeYears, share,
        if: reading.shapes[next + 1].contains(.hasDigit)
          && reading.tokens[next + 1].form.utf8.count == 2)
    }
    if word == "," || reading.lexicon.has(word, .additiveCoordinator) {
      addNeighbour(chart[next + 1]?.label, word, share, to: &features)
    }
  }

  private func addNeighbour(
    _ label: NameLabel?, _ word: String, _ share: Float, to features: inout LabelFeatures
  ) {
    switch label {
    case .person: features[.joinedPerson] += share
    case .country, .location:
      features[.joinedPlace] += share
      features.add(.beforeCommaPlace, share, if: word == ",")
    case .organisation: features[.joinedOrganisation] += share
    default: break
    }
  }

  /// What the name does in its sentence, and what the sentence says it is.
  private func addGrammar(of tokens: Range<Int>, _ share: Float, to features: inout LabelFeatures) {
    let head = reading.head(of: tokens)
    switch syntax.dependencies[head] {
    case .nsubj: features[.subject] += share
    case .compound, .nmod, .amod: features[.compound] += share
    default: break
    }
    guard let gloss = gloss(of: head) else { return }
    let form = reading.lower[gloss]
    let isPlural =
      reading.lexicon.hasSuffix(form, .pluralSuffix)
      && !reading.lexicon.hasSuffix(form, .singularSuffix)
    let word = isPlural ? reading.tokens[gloss].lemma : form
    features.add(
      .glossPerson, share,
      if: reading.lexicon.has(word, .personNoun) || reading.lexicon.has(word, .anyTitle))
    features.add(.glossBody, share, if: reading.lexicon.has(word, .bodyNoun))
    features.add(.glossPlace, share, if: reading.lexicon.has(word, .placeNoun))
  }

  /// The noun that says what a name is: its apposition, what it stands in apposition to, or "is a ...".
  private func gloss(of head: Int) -> Int? {
    if let noun = syntax.classNoun(of: head) { return noun }
    if let noun = syntax.child(of: head, .appos), reading.tokens[noun].pos == .noun { return noun }
    guard let above = syntax.head(of: head) else { return nil }
    if syntax.dependencies[head] == .appos, reading.tokens[above].pos == .noun { return above }
    if syntax.dependencies[head] == .nsubj, syntax.lemma(of: above, is: .copula) {
      return syntax.child(of: above, .attr)
    }
    return nil
  }
}
