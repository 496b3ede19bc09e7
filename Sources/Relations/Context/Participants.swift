internal import Coreference
internal import Grammar
internal import Lexicon
internal import Names
internal import Model
internal import Parses

/// Who is meant by the phrases of an article, so far as they are actors.
struct Participants {
  /// An actor as an argument.
  struct Participant: Hashable {
    /// The actor: an index of ``Cast/actors``.
    var actor: Int
    /// The tokens of the mention.
    var tokens: Range<Int>
    /// How sure it is that the phrase means the actor, 0 to 1.
    var directness: Double
    /// How near the phrase is to naming the actor itself: 1 where it does.
    var closeness = 1.0
    /// The head of the phrase that stands for the actor.
    var phrase: Int?
  }

  let syntax: Syntax
  let cast: Cast
  /// The mentions by their heads, and where those of each token begin.
  private let mentionsByHead: [Int32]
  private let firstMention: [Int32]
  private let unnamedOfToken: [Int: Int]
  /// The only country named in a sentence; -1 where there are several.
  private let countryOfSentence: [Int: Int]
  /// The prepositions behind which somebody is named to whom a phrase has to do, in the order in which they are asked.
  private let relatingPrepositions: [String]
  /// The prepositions behind which the owner of a phrase is named, in the order in which they are asked.
  private let owningPrepositions: [String]

  init(_ cast: Cast, syntax: Syntax) {
    self.syntax = syntax
    self.cast = cast
    relatingPrepositions = syntax.lexicon.ranked(in: .relatingPrepositions)
    owningPrepositions = syntax.lexicon.ranked(in: .owningPrepositions)
    var starts = [Int32](repeating: 0, count: syntax.tokens.count + 1)
    var countries: [Int: Int] = [:]
    for mention in cast.mentions {
      starts[mention.head + 1] += 1
      if cast.actors[mention.actor].kind == .country {
        let sentence = syntax.sentence(of: mention.head)
        countries[sentence] =
          countries[sentence].map { $0 == mention.actor ? $0 : -1 } ?? mention.actor
      }
    }
    for index in syntax.tokens.indices { starts[index + 1] += starts[index] }
    var next = starts
    var mentions = [Int32](repeating: 0, count: cast.mentions.count)
    for (index, mention) in cast.mentions.enumerated() {
      mentions[Int(next[mention.head])] = Int32(index)
      next[mention.head] += 1
    }
    mentionsByHead = mentions
    firstMention = starts
    countryOfSentence = countries
    unnamedOfToken = Dictionary(
      zip(cast.unnamed.mentions.map(\.head), cast.unnamed.mentions.indices),
      uniquingKeysWith: { first, _ in first })
  }

  /// The actors whose mention a token heads.
  func named(by token: Int) -> [Participant] {
    mentionsByHead[Int(firstMention[token])..<Int(firstMention[token + 1])].map {
      let mention = cast.mentions[Int($0)]
      return Participant(
        actor: mention.actor, tokens: mention.tokens, directness: mention.confidence)
    }
  }

  /// Whether an actor has no name.
  func isUnnamed(_ participant: Participant) -> Bool {
    cast.unnamed.actors.contains(participant.actor)
  }

  /// Whether a pronoun of those who talk means it: "I", "our", "you".
  func isInterlocutor(_ participant: Participant) -> Bool {
    participant.tokens.contains { token in
      // "US" is none.
      syntax.tokens[token].pos == .pronoun
        && syntax.lexicon.value(of: syntax.tokens[token].form.lowercased(), in: .pronouns)
          .map { !$0.hasPrefix("3") } ?? false
    }
  }

  /// What an actor is.
  func kind(of participant: Participant) -> Actor.Kind { cast.actors[participant.actor].kind }

  /// Whoever a noun for people stands for that no name explains.
  func unnamed(by token: Int) -> Participant? {
    guard let index = unnamedOfToken[token] else { return nil }
    let mention = cast.unnamed.mentions[index]
    return Participant(
      actor: mention.actor, tokens: mention.tokens, directness: mention.confidence, closeness: 0.9,
      phrase: token)
  }

  /// The actors meant by the phrase around a token: those it names, or else those it belongs to, or
  /// people without a name.
  ///
  /// "Iranian protesters" and "leaders of Iran" stand for Iran, "the Iranian proposal" for who made it,
  /// "protesters" of nowhere and those "in Iran" for themselves.
  func meant(by token: Int, depth: Int = 0) -> [Participant] {
    let direct = named(by: token)
    guard direct.isEmpty, depth < 4 else { return direct }
    if let antecedent = cast.unnamed.antecedents[token] {
      // Found in the words of the pronoun, which are those of the clause.
      return meant(by: antecedent, depth: depth + 1).map {
        Participant(
          actor: $0.actor, tokens: token..<token + 1, directness: $0.directness * 0.8,
          closeness: $0.closeness * 0.9, phrase: antecedent)
      }
    }
    guard let own = unnamed(by: token) else {
      // "States that border Iran" are other states.
      let related =
        syntax.lemma(of: token, is: .stateNoun)
        ? belonging(to: token, depth: depth) : related(to: token, depth: depth)
      guard related.isEmpty else { return related.map { standing($0, for: token) } }
      return state(servedBy: token).map { [standing($0, for: token)] } ?? []
    }
    var owners = belonging(to: token, depth: depth)
    if owners.isEmpty, syntax.lemma(of: token, is: .crowdNoun) {
      // "Protesters in Peru" are Peru's people.
      owners = behind(.inessivePreposition, of: token, depth: depth)
    }
    owners.removeAll(where: isUnnamed)
    return owners.isEmpty ? [own] : owners.map { standing($0, for: token) }
  }

  /// The actors meant by several phrases.
  func meant(by tokens: [Int]) -> [Participant] { tokens.flatMap { meant(by: $0) } }

  /// "The prime minister": the only country that the sentence has to do with.
  ///
  /// Valid for a definite office that nothing narrows.
  private func state(servedBy token: Int) -> Participant? {
    guard syntax.lemma(of: token, is: .stateOfficeNoun),
      syntax.child(of: token, .det).map({ syntax.lemma(of: $0, is: .definiteArticle) }) ?? false,
      let country = countryOfSentence[syntax.sentence(of: token)], country >= 0
    else { return nil }
    return Participant(
      actor: country, tokens: token..<token + 1, directness: 0.5, closeness: 0.8)
  }

  private func standing(_ participant: Participant, for phrase: Int) -> Participant {
    var participant = participant
    participant.phrase = phrase
    return participant
  }

  /// The actors named somewhere in the phrase around a token.
  private func related(to token: Int, depth: Int) -> [Participant] {
    let owners = belonging(to: token, depth: depth)
    guard owners.isEmpty else { return owners }
    // "The earthquake in Afghanistan" is nothing that Afghanistan does or is.
    guard !syntax.lemma(of: token, is: .calamityNoun) else { return [] }
    let issuers = issuers(of: token, depth: depth)
    guard issuers.isEmpty else { return issuers }
    for preposition in relatingPrepositions {
      let found = behind(preposition, of: token, depth: depth)
      if !found.isEmpty { return found }
    }
    // "troops loyal to Iran", "refugees fleeing Iran", "villages near Iran".
    for child in syntax.children(of: token) {
      switch syntax.dependencies[child] {
      case .acl where isAgainst(child): break
      case .prep, .agent, .amod, .acl, .pcomp, .pobj, .dobj:
        let found = indirectly([child], 0.7, depth)
        if !found.isEmpty { return found }
      default: break
      }
    }
    return []
  }

  /// "An appeal lodged by Iran against Iraq" is Iran's.
  private func issuers(of noun: Int, depth: Int) -> [Participant] {
    guard
      syntax.lemma(of: noun, is: .documentNoun) || syntax.lemma(of: noun, is: .proposalNoun)
    else { return [] }
    let agents = syntax.children(of: noun).filter { syntax.dependencies[$0] == .acl }
      .flatMap { syntax.children(of: $0) }.filter { syntax.dependencies[$0] == .agent }
      .flatMap { syntax.children(of: $0) }.filter { syntax.dependencies[$0] == .pobj }
    return indirectly(agents.flatMap { syntax.conjuncts(of: $0) }, 0.85, depth)
  }

  /// "Groups that act against Syria" are not Syria's.
  private func isAgainst(_ verb: Int) -> Bool {
    syntax.children(of: verb).contains {
      syntax.dependencies[$0] == .prep && syntax.lemma(of: $0, is: .adversativePreposition)
    }
  }

  private func behind(_ preposition: String, of token: Int, depth: Int) -> [Participant] {
    behind(of: token, depth: depth) { syntax.tokens[$0].lemma == preposition }
  }

  private func behind(_ preposition: WordClass, of token: Int, depth: Int) -> [Participant] {
    behind(of: token, depth: depth) { syntax.lemma(of: $0, is: preposition) }
  }

  private func behind(
    of token: Int, depth: Int, where isMeant: (Int) -> Bool
  ) -> [Participant] {
    let children = syntax.children(of: token).filter { syntax.dependencies[$0] == .prep }
    for child in children + (following(token).map { [$0] } ?? []) where isMeant(child) {
      let objects = syntax.children(of: child).filter { syntax.dependencies[$0] == .pobj }
      let found = indirectly(objects.flatMap { syntax.conjuncts(of: $0) }, 0.8, depth)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The preposition just behind a noun for what two share that the parser hangs on the verb: "massed troops on the border with
  /// Chad".
  private func following(_ noun: Int) -> Int? {
    let next = syntax.extent(of: noun).upperBound
    guard syntax.lemma(of: noun, is: .sharedNoun), next < syntax.tokens.count,
      syntax.dependencies[next] == .prep, let head = syntax.head(of: next), head < noun
    else { return nil }
    return next
  }

  private func indirectly(_ dependents: [Int], _ factor: Double, _ depth: Int) -> [Participant] {
    dependents.flatMap { meant(by: $0, depth: depth + 1) }.map {
      Participant(
        actor: $0.actor, tokens: $0.tokens, directness: $0.directness * factor,
        closeness: $0.closeness * factor)
    }
  }

  /// The actors that the phrase around a token names beside its noun: "a Turkish raid", "a raid by Turkey".
  func owners(of token: Int) -> [Participant] { belonging(to: token, depth: 0) }

  /// The actors that the phrase around a token explains or belongs to.
  private func belonging(to token: Int, depth: Int) -> [Participant] {
    let children = syntax.children(of: token)
    for child in children where syntax.dependencies[child] == .appos {
      let named = syntax.conjuncts(of: child).flatMap { self.named(by: $0) }
      if !named.isEmpty { return named }
    }
    let examples = children.filter {
      syntax.dependencies[$0] == .prep && syntax.lemma(of: $0, is: .examplePreposition)
    }.flatMap { syntax.children(of: $0) }.filter { syntax.dependencies[$0] == .pobj }
    let fromExamples = indirectly(examples.flatMap { syntax.conjuncts(of: $0) }, 0.9, depth)
    if !fromExamples.isEmpty { return fromExamples }
    let before = children.filter {
      [.compound, .nummod, .nmod, .amod].contains(syntax.dependencies[$0])
    }
    let identified = before.flatMap { named(by: $0) }
      .filter { [.product, .project, .agreement, .event, .group].contains(kind(of: $0)) }
    if !identified.isEmpty { return identified }
    if syntax.lemma(of: token, is: .sharedNoun),
      children.contains(where: { syntax.tokens[$0].wordForm == .possessivePronoun })
    {
      // "its border with Iran" is Iran's as well.
      let others = behind(.comitative, of: token, depth: depth)
      if !others.isEmpty { return others }
    }
    let owners = children.filter {
      syntax.dependencies[$0] == .poss && !isAnswering($0, of: token)
    }
    let fromOwners = indirectly(owners.flatMap { syntax.conjuncts(of: $0) }, 0.9, depth)
    if !fromOwners.isEmpty { return fromOwners }
    let modifiers = children.filter {
      switch syntax.dependencies[$0] {
      case .amod, .compound, .nmod: true
      default: false
      }
    }
    let fromModifiers = modifiers.flatMap { syntax.conjuncts(of: $0) }
      .flatMap { modifier in
        // "the Russia-Japan talks"
        syntax.children(of: modifier).filter { syntax.namesWhole($0, of: modifier) }
          .flatMap { named(by: $0) }
          + (syntax.isPrefixed(modifier) ? [] : named(by: modifier))
      }
      .filter { kind(of: $0) != .event && kind(of: $0) != .product }
      .filter { !describes($0, token) }
    if !fromModifiers.isEmpty {
      return fromModifiers.map {
        Participant(
          actor: $0.actor, tokens: $0.tokens, directness: $0.directness * 0.9, closeness: 0.9)
      }
    }
    // "government policies", "rebel positions"
    let arms = modifiers.compactMap { unnamed(by: $0) }
    if !arms.isEmpty { return arms }
    for preposition in owningPrepositions {
      let found = behind(preposition, of: token, depth: depth)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// "His Peruvian counterpart", "its ally in Peru": whose counterpart it is says not where it serves.
  private func isAnswering(_ owner: Int, of noun: Int) -> Bool {
    syntax.lemma(of: noun, is: .oppositeNoun)
      && syntax.children(of: noun).contains {
        switch syntax.dependencies[$0] {
        case .amod, .compound, .nmod: !named(by: $0).isEmpty
        case .prep: $0 > noun
        default: false
        }
      }
  }

  /// "The Gulf state": the place says where one of its states lies, and does not act itself.
  func describes(_ participant: Participant, _ noun: Int) -> Bool {
    kind(of: participant) == .place && syntax.nounClass(of: noun) == .country
      && !syntax.lemma(of: noun, is: .stateMetonym)
      && syntax.tokens[noun].wordForm == .singularNoun && syntax.child(of: noun, .det) != nil
  }
}
