internal import Grammar
import Knowledge
internal import Names
import Model
import Parses

/// The state of coreference resolution: the phrases of an article and the referents found so far.
struct Discourse {
  /// A resolved phrase: its referent, with reason and confidence.
  struct Link: Sendable {
    var phrase: Int
    var referent: Int
    var reason: Mention.Reason
    var confidence: Double
  }

  let syntax: Syntax
  let clauses: ClauseStructure
  let quotations: Quotations
  let cast: Cast
  let knowledge: Knowledge
  let phrases: [Phrase]
  let phraseOfHead: IndexColumn
  /// The first person and the first other actor of the cast, by the series of the pronoun; -1 where there is none.
  let firstActors: [Int]
  /// Whether each actor of the cast is no person and has no word in its name that people are called by.
  let hasNobodysName: [Bool]

  /// The actors of the cast in order, then unnamed referents in order of mention.
  private(set) var referents: [Referent]
  /// The referent of each phrase; -1 where it is unresolved.
  private(set) var referentOfPhrase: IndexColumn
  /// The resolved phrases that are not names.
  private(set) var links: [Link] = []
  /// The referent and the sentence of the last pronoun of each series.
  private(set) var lastPronouns: [Pronoun.Series: (referent: Int, sentence: Int)] = [:]
  /// The last unnamed referent of each noun.
  private var unnamedByLemma: [String: Int] = [:]
  private var unions: [[Int]: Int] = [:]

  init<Check: Checkpoint>(
    _ cast: Cast, _ syntax: Syntax, _ knowledge: Knowledge, unless cancellation: Check
  ) throws(Check.Failure) {
    let clauses = try ClauseStructure(syntax, unless: cancellation)
    let people = cast.mentions.filter { cast.actors[$0.actor].kind == .person }.map(\.head)
    let quotations = Quotations(syntax, clauses, people: Set(people))
    let genders = ActorGenders(from: cast, syntax, knowledge.people)
    let phrases = try Phrases(
      of: cast, genders: genders.known, syntax: syntax, clauses: clauses, quotations: quotations,
      unless: cancellation)
    self.cast = cast
    self.knowledge = knowledge
    self.syntax = syntax
    self.clauses = clauses
    self.quotations = quotations
    self.phrases = phrases.found
    phraseOfHead = phrases.phraseOfHead
    referentOfPhrase = IndexColumn(repeating: -1, count: phrases.found.count)
    referents = cast.actors.indices.map {
      Referent(
        actor: $0, kind: cast.actors[$0].kind, gender: genders.known[$0],
        likelyGender: genders.likely[$0], number: .singular)
    }
    let person = cast.actors.firstIndex { $0.kind == .person } ?? -1
    let thing = cast.actors.firstIndex { $0.kind != .person } ?? -1
    firstActors = [person, thing, thing]
    hasNobodysName = cast.actors.map { actor in
      actor.kind != .person
        && !actor.name.split(separator: " ").contains {
          knowledge.people.isGiven(String($0)) || knowledge.people.isFamily(String($0))
        }
    }
  }

  /// The referent of the phrase headed by a token; nil where there is none.
  func referent(at token: Int) -> Int? {
    guard token >= 0, phraseOfHead[token] >= 0 else { return nil }
    let phrase = phraseOfHead[token]
    if let actor = phrases[phrase].actor { return actor }
    let found = referentOfPhrase[phrase]
    return found < 0 ? nil : found
  }

  /// Adds a phrase to a referent.
  mutating func attach(_ phrase: Int, to referent: Int) {
    referentOfPhrase[phrase] = referent
    referents[referent].phrases.add(phrase)
    if phrases[phrase].actor != nil { referents[referent].number = phrases[phrase].number }
    if let pronoun = phrases[phrase].pronoun, pronoun.person == 3 {
      lastPronouns[pronoun.series] = (referent, phrases[phrase].sentence)
      if referents[referent].isHuman, pronoun.number == .singular {
        if referents[referent].likelyGender.isEmpty {
          referents[referent].likelyGender = pronoun.gender
        }
        referents[referent].lastPronoun = (
          pronoun.gender, Int32(clamping: phrases[phrase].sentence)
        )
      }
    }
  }

  /// Adds a phrase to a referent and records the link.
  mutating func link(
    _ phrase: Int, to referent: Int, because reason: Mention.Reason, confidence: Double
  ) {
    attach(phrase, to: referent)
    links.append(
      Link(phrase: phrase, referent: referent, reason: reason, confidence: confidence))
  }

  /// Makes a new referent of a phrase.
  mutating func introduce(_ phrase: Int) {
    let new = phrases[phrase]
    var referent = Referent(gender: new.gender, number: new.number)
    if let noun = new.noun {
      referent.noun = noun
    } else if let pronoun = new.pronoun, pronoun.gender.isSubset(of: .human) {
      referent.noun = .person
    }
    referents.append(referent)
    if new.noun != nil {
      unnamedByLemma[syntax.tokens[new.head].lemma.lowercased()] = referents.count - 1
    }
    attach(phrase, to: referents.count - 1)
    if new.pronoun != nil {
      links.append(
        Link(phrase: phrase, referent: referents.count - 1, reason: .pronoun, confidence: 0.3))
    }
  }

  /// The plural referent that consists of some others; the same for the same members.
  mutating func union(of members: [Int]) -> Int {
    let key = members.sorted()
    if let known = unions[key] { return known }
    let isHuman = members.allSatisfy { referents[$0].isHuman }
    let canAct = members.allSatisfy {
      [.country, .organisation, .group].contains(referents[$0].kind)
    }
    referents.append(
      Referent(
        noun: isHuman ? .person : canAct ? .organisation : .thing, gender: .any, number: .plural,
        members: members))
    unions[key] = referents.count - 1
    return referents.count - 1
  }

  /// The actors that a referent consists of; empty where one of them has no name.
  func actors(of referent: Int) -> [Int] {
    if let actor = referents[referent].actor { return [actor] }
    let members = referents[referent].members.map { actors(of: $0) }
    guard members.allSatisfy({ !$0.isEmpty }) else { return [] }
    var seen: Set<Int> = []
    return members.joined().filter { seen.insert($0).inserted }
  }

  /// Identifies an unnamed referent with an actor.
  mutating func identify(_ referent: Int, as actor: Int) {
    guard referents[referent].actor == nil, referents[referent].members.isEmpty else { return }
    referents[referent].actor = actor
  }

  /// The unnamed referent that a definite phrase repeats by the same noun.
  func unnamed(like index: Int) -> Int? {
    let phrase = phrases[index]
    guard phrase.noun != nil, phrase.determiner != .indefinite, phrase.determiner != .quantified,
      let known = unnamedByLemma[syntax.tokens[phrase.head].lemma.lowercased()],
      referents[known].number == phrase.number
    else { return nil }
    return known
  }
}

extension Discourse {
  /// The actors that the same verb has beside a phrase as subject or object.
  func arguments(beside phrase: Phrase) -> Set<Int> {
    guard let verb = syntax.head(of: phrase.head) else { return [] }
    return Set(
      syntax.children(of: verb).filter { $0 != phrase.head }.compactMap { actor(named: $0) })
  }
}
