package import Grammar
internal import Lexicon
package import Names
package import Model
package import Parses

/// Unnamed actors.
extension Cast {
  /// The cast with an actor for each unnamed noun phrase for people.
  ///
  /// They follow the named actors; their mentions are in ``unnamed``. Phrases with one noun and country share an actor;
  /// an indefinite singular ("a soldier") is a new one each time.
  package func addingUnnamed<Check: Checkpoint>(
    _ syntax: Syntax, antecedents: [Int: Int] = [:], unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> Cast {
    var cast = self
    cast.unnamed.antecedents = antecedents
    var slugs = Slugs(taking: actors.map(\.id))
    var known: [String: Int] = [:]
    let named = Set(mentions.map(\.head))
    var countries: [Int: Int] = [:]
    for mention in mentions where mention.kind == .name { countries[mention.head] = mention.actor }
    for token in syntax.tokens.indices where !named.contains(token) {
      try cancellation.check()
      guard let phrase = UnnamedPhrase(token, syntax) else { continue }
      let home = phrase.modifiers.lazy.compactMap { countries[$0] }.first
      // An arm of a named state is resolved to the state.
      guard home == nil || phrase.arePeople else { continue }
      let key = phrase.lemma + (home.map { " \($0)" } ?? "")
      let isOne = !phrase.isPlural && !phrase.isDefinite
      let actor: Int
      if let earlier = known[key], !isOne {
        actor = earlier
      } else {
        actor = cast.actors.count
        let name = phrase.tokens.map { syntax.tokens[$0].form }.joined(separator: " ")
        cast.actors.append(
          Actor(id: slugs.next(for: name), name: name, kind: phrase.isHuman ? .person : .group))
        cast.unnamed.homes[actor] =
          home ?? phrase.places(syntax).lazy.compactMap { countries[$0] }.first
      }
      known[key] = actor
      // "the rebels" are the last mentioned.
      known[phrase.lemma] = actor
      cast.unnamed.mentions.append(
        Mention(
          tokens: phrase.tokens, head: token, kind: .nominal, actor: actor, reason: .category,
          confidence: 0.7))
    }
    cast.unnamed.actors = actors.count..<cast.actors.count
    return cast
  }

  /// The cast with only those unnamed actors that take part in a relation; their mentions and pronouns become ordinary
  /// mentions.
  package func keepingUnnamed(of relations: [Relation]) -> Cast {
    var taking: Set<Actor.ID> = []
    for relation in relations where relation.kind != .cooccur {
      taking.insert(relation.source)
      taking.insert(relation.target)
    }
    var cast = self
    var places: [Int: Int] = [:]
    cast.actors.removeSubrange(unnamed.actors)
    cast.unnamed = Unnamed()
    for actor in unnamed.actors where taking.contains(actors[actor].id) {
      places[actor] = cast.actors.count
      cast.unnamed.homes[cast.actors.count] = unnamed.homes[actor]
      cast.actors.append(actors[actor])
    }
    cast.unnamed.actors = unnamed.actors.lowerBound..<cast.actors.count
    var meant: [Int: Int] = [:]
    for var mention in unnamed.mentions {
      guard let place = places[mention.actor] else { continue }
      mention.actor = place
      meant[mention.head] = place
      cast.mentions.append(mention)
    }
    for (pronoun, noun) in unnamed.antecedents {
      guard let place = meant[noun] else { continue }
      cast.mentions.append(
        Mention(
          tokens: pronoun..<pronoun + 1, head: pronoun, kind: .pronoun, actor: place,
          reason: .pronoun, confidence: 0.5))
    }
    cast.mentions.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    return cast
  }
}

/// An unnamed noun phrase for people.
private struct UnnamedPhrase {
  let head: Int
  let lemma: String
  let tokens: Range<Int>
  /// The adjectives, nouns and possessors before the noun.
  let modifiers: [Int]
  let arePeople: Bool
  let isPlural: Bool
  let isDefinite: Bool
  let isHuman: Bool

  /// The phrase of a noun; nil where it is no such phrase, or modifies or describes another.
  init?(_ token: Int, _ syntax: Syntax) {
    let word = syntax.tokens[token]
    guard word.pos == .noun else { return nil }
    let lemma = word.lemma.lowercased()
    guard syntax.mayDenotePeople(token) else { return nil }
    switch syntax.dependencies[token] {
    case .compound where syntax.foldedLemma(of: token, is: .attributivePeopleNoun): break
    case .compound, .amod, .nmod, .attr, .appos, .npadvmod, .oprd: return nil
    default: break
    }
    var modifiers: [Int] = []
    var start = token
    var isDefinite = false
    for child in syntax.children(of: token) where child < token {
      switch syntax.dependencies[child] {
      case .amod, .compound, .nmod:
        // "the November 2018 gunmen" are gunmen.
        guard !syntax.extent(of: child).contains(where: { syntax.tokens[$0].wordForm == .cardinal })
        else { continue }
        modifiers += syntax.conjuncts(of: child)
        start = min(start, syntax.extent(of: child).lowerBound)
      case .poss: modifiers += syntax.conjuncts(of: child)
      case .det:
        isDefinite = !syntax.lemma(of: child, is: .indefiniteArticle)
      default: break
      }
    }
    arePeople = syntax.denotesPeople(token, after: modifiers)
    guard arePeople || syntax.isStateArm(token) else { return nil }
    head = token
    self.lemma = lemma
    self.modifiers = modifiers
    self.isDefinite = isDefinite
    tokens = max(start, token - 4)..<token + 1
    isPlural = word.wordForm.isPluralNoun
    isHuman = !isPlural && syntax.nounClass(of: token).isHuman
  }

  /// The objects of its prepositions of place and origin.
  func places(_ syntax: Syntax) -> [Int] {
    syntax.children(of: head).filter {
      syntax.dependencies[$0] == .prep
        && syntax.lemma(of: $0, is: .originPreposition)
    }.flatMap { syntax.children(of: $0) }.filter { syntax.dependencies[$0] == .pobj }
  }
}
