internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model
import Parses

/// The titles, offices and descriptions that an article gives its actors.
///
/// Read in one pass from the words before a name ("Iraqi Foreign Minister X"), from appositions ("X, the foreign
/// minister of Iraq") and from copular clauses.
struct Offices: Sendable {
  /// One description of one actor.
  struct Office: Hashable, Sendable {
    var actor: Int
    /// The modifiers of the noun, in lower case: "foreign", "prime".
    var modifiers: Set<String>
    /// The country or organisation that the office belongs to.
    var side: Int?
    /// Whether it has a possessor without a name: "its commissioner".
    var isOwned = false

    /// Whether a modifier says that it is a former office.
    func isPast(_ lexicon: LexicalTables) -> Bool {
      modifiers.contains { lexicon.has($0, .pastOfficeModifier) }
    }
  }

  /// The most descriptions by one noun: each phrase of that noun is compared with all of them.
  private static let mostOfNoun = 256

  /// The descriptions by the lemma of their noun, in lower case, without duplicates.
  private(set) var byNoun: [String: [Office]] = [:]
  /// The country or organisation that each actor belongs to.
  private(set) var affiliations: [Int: Int] = [:]
  /// The actors of whom a description is known.
  private(set) var holders: Set<Int> = []
  /// The actors listed as leaders of a state.
  private(set) var leaders: Set<Int> = []

  init(_ cast: Cast, _ syntax: Syntax, _ homes: KnownHomes) {
    var actorOfToken: [Int: Int] = [:]
    for mention in cast.mentions where mention.kind == .name {
      for token in mention.tokens where actorOfToken[token] == nil {
        actorOfToken[token] = mention.actor
      }
    }
    for mention in cast.mentions where mention.kind == .name {
      let kind = cast.actors[mention.actor].kind
      if kind == .person || describes(kind, before: mention, syntax) {
        readTitle(before: mention, cast, syntax, actorOfToken)
      }
      if kind == .person, let noun = Self.longTitle(before: mention, syntax),
        actorOfToken[noun] == nil
      {
        read(noun: noun, of: mention.actor, cast, syntax, actorOfToken)
      }
      if let noun = Self.attribute(of: mention.head, syntax), actorOfToken[noun] == nil {
        read(noun: noun, of: mention.actor, cast, syntax, actorOfToken)
      }
      for child in syntax.children(of: mention.head)
      where syntax.dependencies[child] == .appos && actorOfToken[child] == nil {
        read(noun: child, of: mention.actor, cast, syntax, actorOfToken)
      }
      if syntax.dependencies[mention.head] == .appos, let head = syntax.head(of: mention.head),
        actorOfToken[head] == nil
      {
        read(noun: head, of: mention.actor, cast, syntax, actorOfToken)
      }
    }
    readKnownLeaders(cast, homes)
  }

  /// Affiliates listed leaders with their state, where the article names it.
  private mutating func readKnownLeaders(_ cast: Cast, _ homes: KnownHomes) {
    var states: [String: Int] = [:]
    for (index, actor) in cast.actors.enumerated() where actor.kind == .country {
      if let code = actor.code { states[code] = index }
    }
    for (index, actor) in cast.actors.enumerated() where actor.kind == .person {
      guard let code = homes.code(ofLeader: actor.name) else { continue }
      leaders.insert(index)
      if affiliations[index] == nil, let state = states[code] { affiliations[index] = state }
    }
  }

  /// Whether the noun just before a name tells what its bearer is: "opposition party X".
  private func describes(_ kind: Actor.Kind, before mention: Cast.Mention, _ syntax: Syntax) -> Bool
  {
    let noun = mention.tokens.lowerBound - 1
    return kind == .organisation && noun >= 0 && syntax.tokens[noun].pos == .noun
      && syntax.nounClass(of: noun).kinds.contains(kind)
  }

  /// The head of a title with a prepositional phrase: "commissioner for Human Rights X".
  private static func longTitle(before mention: Cast.Mention, _ syntax: Syntax) -> Int? {
    let last = mention.tokens.lowerBound - 1
    guard last > 1, syntax.tokens[last].pos == .properNoun || syntax.tokens[last].pos == .noun
    else { return nil }
    // "Minister of Planning and Cooperation X"
    var object = last
    while syntax.dependencies[object] == .conj, let first = syntax.head(of: object),
      first < object
    { object = first }
    guard syntax.dependencies[object] == .pobj, let preposition = syntax.head(of: object),
      syntax.lexicon.has(syntax.tokens[preposition].form, .titlePreposition),
      let noun = syntax.head(of: preposition), noun < preposition,
      syntax.nounClass(of: noun).isHuman
    else { return nil }
    return noun
  }

  /// The predicate noun of a copular clause: "X is the president of Y".
  private static func attribute(of subject: Int, _ syntax: Syntax) -> Int? {
    guard syntax.dependencies[subject] == .nsubj, let verb = syntax.head(of: subject),
      syntax.lemma(of: verb, is: .copula), syntax.child(of: verb, .neg) == nil
    else { return nil }
    return syntax.child(of: verb, .attr).flatMap {
      syntax.tokens[$0].wordForm == .singularNoun ? $0 : nil
    }
  }

  private mutating func readTitle(
    before mention: Cast.Mention, _ cast: Cast, _ syntax: Syntax, _ actorOfToken: [Int: Int]
  ) {
    let start = syntax.extent(of: mention.head).lowerBound
    guard start < mention.tokens.lowerBound else { return }
    let noun = mention.tokens.lowerBound - 1
    guard actorOfToken[noun] == nil,
      [.noun, .properNoun].contains(syntax.tokens[noun].pos)
    else { return }
    // A title ends at punctuation and is short.
    var from = noun
    while from > start, noun - from < 7,
      syntax.tokens[from - 1].pos != .punctuation, syntax.tokens[from - 1].pos != .verb,
      syntax.tokens[from - 1].pos != .adposition
    {
      from -= 1
    }
    from = titleStart(from, syntax, actorOfToken)
    // "President X of Y"
    let of = syntax.children(of: mention.head).first {
      $0 > mention.head
        && syntax.lexicon.has(syntax.tokens[$0].form, .genitivePreposition)
    }
    let state = of.flatMap { syntax.child(of: $0, .pobj) }.map { [$0] } ?? []
    add(
      noun: noun, words: Array(from..<noun) + state, of: mention.actor, cast, syntax, actorOfToken)
  }

  /// Where a title begins behind the name that it is cut off from: "envoy to the Sahel Ambassador X" is not the Sahel's.
  private func titleStart(_ from: Int, _ syntax: Syntax, _ actorOfToken: [Int: Int]) -> Int {
    let name = syntax.tokens[from].pos == .determiner ? from + 1 : from
    guard let place = actorOfToken[name] else { return from }
    var first = name
    while first > 0, actorOfToken[first - 1] == place { first -= 1 }
    if first > 0, syntax.tokens[first - 1].pos == .determiner { first -= 1 }
    guard first > 0, syntax.tokens[first - 1].pos == .adposition,
      !syntax.lexicon.has(syntax.tokens[first - 1].form, .affiliationPreposition)
    else { return from }
    var next = name
    while actorOfToken[next] == place { next += 1 }
    return next
  }

  private mutating func read(
    noun: Int, of actor: Int, _ cast: Cast, _ syntax: Syntax, _ actorOfToken: [Int: Int]
  ) {
    var words: [Int] = []
    for child in syntax.children(of: noun) {
      switch syntax.dependencies[child] {
      case .amod, .compound, .nmod, .poss: words.append(contentsOf: syntax.extent(of: child))
      case .prep where isAffiliation(child, of: noun, in: syntax):
        if let object = syntax.child(of: child, .pobj), actorOfToken[object] != nil {
          words.append(object)
        }
      default: break
      }
    }
    add(noun: noun, words: words, of: actor, cast, syntax, actorOfToken)
  }

  /// Whether a preposition behind an office tells whose it is; an envoy in a country, a minister for a region are another's.
  func isAffiliation(_ preposition: Int, of office: Int, in syntax: Syntax) -> Bool {
    let form = syntax.tokens[preposition].form
    return syntax.foldedLemma(of: office, is: .entrustedNoun)
      ? syntax.lexicon.has(form, .genitivePreposition)
      : syntax.lexicon.has(form, .affiliationPreposition)
  }

  private mutating func add(
    noun: Int, words: [Int], of actor: Int, _ cast: Cast, _ syntax: Syntax,
    _ actorOfToken: [Int: Int]
  ) {
    var modifiers: Set<String> = []
    var side: Int?
    for word in words {
      if let other = actorOfToken[word] {
        if [.country, .organisation, .place, .group].contains(cast.actors[other].kind),
          other != actor, side == nil
        {
          side = other
        }
      } else if [.adjective, .noun, .properNoun].contains(syntax.tokens[word].pos) {
        modifiers.insert(syntax.tokens[word].form.lowercased())
      }
    }
    let (lemma, more) = syntax.lexicon.officeExpansion(
      of: syntax.tokens[noun].lemma.lowercased())
    modifiers.formUnion(more)
    let isOwned = words.contains { syntax.dependencies[$0] == .poss && actorOfToken[$0] == nil }
    holders.insert(actor)
    let office = Office(actor: actor, modifiers: modifiers, side: side, isOwned: isOwned)
    let known = byNoun[lemma, default: []]
    if known.count < Self.mostOfNoun, !known.contains(office) { byNoun[lemma] = known + [office] }
    if let side, affiliations[actor] == nil { affiliations[actor] = side }
  }
}

extension LexicalTables {
  /// The canonical noun of an abbreviated or variant office, with its modifiers; the noun itself where there is none.
  func officeExpansion(of lemma: String) -> (noun: String, modifiers: Set<String>) {
    let parts = value(of: lemma, in: .officeExpansions)?.split(separator: " ").map(String.init)
    guard let noun = parts?.first else { return (lemma, []) }
    return (noun, Set(parts?.dropFirst() ?? []))
  }
}
