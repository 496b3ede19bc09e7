internal import Grammar
import Knowledge
internal import Names
import Model
import Parses

/// An article read from left to right: its phrases, and whom they were found to refer to so far.
struct Discourse {
  /// Why a phrase was taken to refer to its referent.
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
  let phraseOfHead: [Int]
  /// The first actor that is a person, the first that is none, and the latter again for plurals;
  /// -1 where there is none.
  let firstActors: [Int]

  /// The actors of the cast, in order, then the others as they come.
  private(set) var referents: [Referent]
  /// Whom each phrase refers to; -1 where nobody is known yet.
  private(set) var referentOfPhrase: [Int]
  /// The answers for phrases that are no names.
  private(set) var links: [Link] = []
  /// Whom the last pronoun of each gender and number stood for, and in which sentence.
  private(set) var lastPronouns: [Pronoun.Series: (referent: Int, sentence: Int)] = [:]
  /// The last unnamed referent of each noun.
  private var unnamedByLemma: [String: Int] = [:]
  private var together: [[Int]: Int] = [:]

  init(_ cast: Cast, _ syntax: Syntax, _ knowledge: Knowledge) {
    let clauses = ClauseStructure(syntax)
    let quotations = Quotations(syntax, clauses)
    let genders = ActorGenders(from: cast, syntax, knowledge.people)
    let phrases = Phrases(
      of: cast, genders: genders.told, syntax: syntax, clauses: clauses, quotations: quotations)
    self.cast = cast
    self.knowledge = knowledge
    self.syntax = syntax
    self.clauses = clauses
    self.quotations = quotations
    self.phrases = phrases.found
    phraseOfHead = phrases.phraseOfHead
    referentOfPhrase = Array(repeating: -1, count: phrases.found.count)
    referents = cast.actors.indices.map {
      Referent(
        actor: $0, kind: cast.actors[$0].kind, gender: genders.told[$0],
        leaning: genders.leaning[$0], number: .singular)
    }
    let person = cast.actors.firstIndex { $0.kind == .person } ?? -1
    let thing = cast.actors.firstIndex { $0.kind != .person } ?? -1
    firstActors = [person, thing, thing]
  }

  /// Whom the phrase whose head is a token refers to; nil where there is none.
  func referent(at token: Int) -> Int? {
    guard token >= 0, phraseOfHead[token] >= 0 else { return nil }
    let phrase = phraseOfHead[token]
    if let actor = phrases[phrase].actor { return actor }
    let found = referentOfPhrase[phrase]
    return found < 0 ? nil : found
  }

  /// Lets a phrase refer to somebody known.
  mutating func attach(_ phrase: Int, to referent: Int) {
    referentOfPhrase[phrase] = referent
    referents[referent].phrases.append(phrase)
    if phrases[phrase].actor != nil { referents[referent].number = phrases[phrase].number }
    if let pronoun = phrases[phrase].pronoun, pronoun.person == 3 {
      lastPronouns[pronoun.series] = (referent, phrases[phrase].sentence)
      if referents[referent].isHuman, pronoun.number == .singular,
        referents[referent].leaning.isEmpty
      {
        referents[referent].leaning = pronoun.gender
      }
    }
  }

  /// Lets a phrase refer to somebody known, for a reason.
  mutating func link(
    _ phrase: Int, to referent: Int, because reason: Mention.Reason, confidence: Double
  ) {
    attach(phrase, to: referent)
    links.append(
      Link(phrase: phrase, referent: referent, reason: reason, confidence: confidence))
  }

  /// Lets a phrase refer to somebody new.
  mutating func introduce(_ phrase: Int) {
    let new = phrases[phrase]
    var referent = Referent(gender: new.gender, number: new.number)
    if let noun = new.noun {
      referent.noun = noun
      referent.lemma = syntax.tokens[new.head].lemma.lowercased()
    } else if let pronoun = new.pronoun, pronoun.gender.isSubset(of: .human) {
      referent.noun = .person
    }
    referents.append(referent)
    if new.noun != nil { unnamedByLemma[referent.lemma] = referents.count - 1 }
    attach(phrase, to: referents.count - 1)
    if new.pronoun != nil {
      links.append(
        Link(phrase: phrase, referent: referents.count - 1, reason: .pronoun, confidence: 0.3))
    }
  }

  /// The referent that is those several together; the same for the same members.
  mutating func several(_ members: [Int]) -> Int {
    let key = members.sorted()
    if let known = together[key] { return known }
    let isHuman = members.allSatisfy { referents[$0].isHuman }
    let canAct = members.allSatisfy {
      [.country, .organisation, .group].contains(referents[$0].kind)
    }
    referents.append(
      Referent(
        noun: isHuman ? .person : canAct ? .organisation : .thing, gender: .any, number: .plural,
        members: members))
    together[key] = referents.count - 1
    return referents.count - 1
  }

  /// The actors that a referent is or is made of; empty where one of them is never named.
  func actors(of referent: Int) -> [Int] {
    if let actor = referents[referent].actor { return [actor] }
    let members = referents[referent].members.map { actors(of: $0) }
    guard members.allSatisfy({ !$0.isEmpty }) else { return [] }
    var seen: Set<Int> = []
    return members.joined().filter { seen.insert($0).inserted }
  }

  /// Finds that somebody who had no name is an actor.
  mutating func identify(_ referent: Int, as actor: Int) {
    guard referents[referent].actor == nil, referents[referent].members.isEmpty else { return }
    referents[referent].actor = actor
  }

  /// The unnamed referent that a definite phrase with the same noun takes up again.
  func unnamed(like index: Int) -> Int? {
    let phrase = phrases[index]
    guard phrase.noun != nil, phrase.determiner != .indefinite, phrase.determiner != .quantified,
      let known = unnamedByLemma[syntax.tokens[phrase.head].lemma.lowercased()],
      referents[known].number == phrase.number
    else { return nil }
    return known
  }
}
