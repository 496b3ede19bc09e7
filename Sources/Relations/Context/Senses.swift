internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// A row of the codebook whose word and object a clause has.
struct Sense {
  var entry: Codebook.Entry
  /// An index of ``Clauses/all``.
  var clause: Int
  /// Its place among the senses of the word: those that an object or adjective tells come first.
  var rank: Int
  var rule: Relation.Origin.Rule
  /// The tokens that state it.
  var trigger: [Int]
  /// The tokens that the row lists.
  var keywords: [Int]
  /// The nouns of the verb's object that the row asks for.
  var objects: [Int] = []
}

/// Looks the words of clauses up in the codebook.
struct Senses {
  let clauses: Clauses
  let participants: Participants
  let book: Codebook
  /// For some verbs the objects that give them another sense.
  private let figurativeObjects: [String: Set<Substring>]

  init(clauses: Clauses, participants: Participants, book: Codebook) {
    self.clauses = clauses
    self.participants = participants
    self.book = book
    figurativeObjects = clauses.syntax.lexicon.values(in: .figurativeObjects)
      .mapValues { Set($0.split(separator: " ")) }
  }

  var syntax: Syntax { clauses.syntax }

  /// The senses that a verb's object gives it: "cut ties".
  func idioms(of index: Int) -> [Sense] {
    let clause = clauses.all[index]
    let entries = entries(ofVerb: clause)
    guard entries.contains(where: { !$0.objects.isEmpty }) else { return [] }
    let objects = objectNouns(of: clause)
    let nouns = Set(objects.map { syntax.tokens[$0].lemma.lowercased() })
    return entries.enumerated().compactMap { rank, entry in
      guard !entry.objects.isEmpty,
        entry.fits(
          objects: nouns, ofVerb: !clause.objects.isEmpty,
          isMoney: clause.objects.contains(where: syntax.isMoney))
      else { return nil }
      let taken = objects.filter {
        entry.objects.contains(syntax.tokens[$0].lemma.lowercased())
      }
      return Sense(
        entry: entry, clause: index, rank: rank, rule: .idiom,
        trigger: trigger(ofVerb: clause, withObject: true), keywords: verb(of: clause) + taken,
        objects: taken)
    }
  }

  /// The senses of a verb that ask for no object.
  func verbs(of index: Int) -> [Sense] {
    let clause = clauses.all[index]
    let entries = entries(ofVerb: clause)
    guard entries.contains(where: { $0.objects.isEmpty }) else { return [] }
    // "Called him brave" is no call.
    if syntax.lemma(of: clause.head, is: .namingVerb), !clause.attributes.isEmpty { return [] }
    guard !isFigurative(clause) else { return [] }
    return entries.enumerated().compactMap { rank, entry in
      guard entry.objects.isEmpty else { return nil }
      return Sense(
        entry: entry, clause: index, rank: entries.count + rank, rule: .verb,
        trigger: trigger(ofVerb: clause, withObject: false), keywords: verb(of: clause))
    }
  }

  /// Whether a verb may state a relation of some types.
  func mayState(_ kinds: Set<RelationKind>, verb index: Int) -> Bool {
    entries(ofVerb: clauses.all[index]).contains { kinds.contains($0.kind) }
  }

  /// The event that a verb and its object state, whoever takes part.
  func event(of index: Int) -> RelationKind? {
    guard clauses.all[index].construction == .verb else { return nil }
    let kinds = (idioms(of: index) + verbs(of: index)).lazy.map(\.entry.kind)
    return kinds.first { $0.isEvent }
  }

  /// The rows that list a verb, those with its particle first.
  private func entries(ofVerb clause: Clause) -> [Codebook.Entry] {
    let lemma = syntax.tokens[clause.head].lemma
    let plain = book.verbs[lemma] ?? book.verbs[restored(lemma, of: clause.head)] ?? []
    guard let particle = particle(of: clause) else { return plain }
    let phrasal = lemma + "_" + syntax.tokens[particle].form.lowercased()
    // "The trade war goes on" goes nowhere.
    if syntax.lexicon.has(phrasal, .occurrenceVerb) { return book.verbs[phrasal] ?? [] }
    return (book.verbs[phrasal] ?? []) + plain
  }

  /// The particle of a verb, also where the parser reads it as an adverb and a row lists the two: "hit back".
  private func particle(of clause: Clause) -> Int? {
    clause.words.first { syntax.dependencies[$0] == .prt }
      ?? clause.adverbs.first {
        $0 == clause.head + 1
          && syntax.lexicon.has(syntax.tokens[$0].form.lowercased(), .verbParticle)
          && book.verbs[
            syntax.tokens[clause.head].lemma + "_" + syntax.tokens[$0].form.lowercased()] != nil
      }
  }

  func verb(of clause: Clause) -> [Int] {
    [clause.head] + (particle(of: clause).map { [$0] } ?? [])
  }

  /// The lemmatizer cuts "staged" to "stag", but "rapped" is no "rape".
  private func restored(_ lemma: String, of token: Int) -> String {
    let form = syntax.tokens[token].form.lowercased()
    return form.hasPrefix(lemma)
      && syntax.lexicon.has(String(form.dropFirst(lemma.count)), .verbalEnding)
      ? lemma + "e" : lemma
  }

  /// Whether a verb's object gives it another sense: "meet a deadline", "sign a petition".
  private func isFigurative(_ clause: Clause) -> Bool {
    guard let objects = figurativeObjects[syntax.tokens[clause.head].lemma] else { return false }
    return clause.objects.contains { objects.contains(syntax.tokens[$0].lemma[...]) }
  }

  /// A verb's objects and what they contain: "a series of talks"; without any, what stands behind
  /// its prepositions: "come to an agreement".
  private func objectNouns(of clause: Clause) -> [Int] {
    var nouns = clause.objects + clause.attributes
    for object in nouns {
      let behind = clauses.clause(of: object)?.obliques ?? clauses.obliques(beside: object)
      for oblique in behind where syntax.preposition(of: oblique, is: .genitivePreposition) {
        nouns += oblique.objects
      }
    }
    // "Extended the curfew order"
    for object in clause.objects where syntax.lemma(of: object, is: .genericNoun) {
      nouns += syntax.children(of: object).filter { syntax.dependencies[$0] == .compound }
    }
    if syntax.lemma(of: clause.head, is: .placingVerb) {
      // "put its army on alert"
      nouns += clause.obliques.flatMap(\.objects)
    }
    if clause.objects.isEmpty { nouns += clause.obliques.flatMap(\.objects) + clause.subjects }
    return nouns + manners(of: clause.head)
  }

  /// What a verb says of its object or of the act: "held Chad responsible", "spoke highly of", "said no to".
  private func manners(of verb: Int) -> [Int] {
    syntax.children(of: verb).filter { child in
      switch syntax.dependencies[child] {
      case .advmod: true
      case .intj: syntax.tokens[child].pos == .interjection
      case .ccomp: syntax.tokens[child].pos == .adjective
      default: false
      }
    }
  }

  /// The words of a predicate, with its object's noun for an idiom.
  func trigger(ofVerb clause: Clause, withObject: Bool) -> [Int] {
    var tokens = clause.words.filter { syntax.dependencies[$0] != .aux }
    if withObject, let object = clause.objects.first, participants.named(by: object).isEmpty {
      tokens.append(object)
    }
    return tokens.sorted()
  }
}
