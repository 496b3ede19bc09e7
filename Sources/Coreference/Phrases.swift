internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Finds the noun phrases and pronouns of an article, in the order of the text, in linear time.
struct Phrases {
  private let syntax: Syntax
  private let quotations: Quotations
  private let genders: [Gender]
  private let cast: Cast
  private let pronouns: [String: Pronoun]
  /// The first mention in the cast whose head is a token.
  private var nameOfHead: [Int: Int] = [:]
  private var isInName: [Bool]
  /// The phrase headed by each token; -1 for none.
  private(set) var phraseOfHead: IndexColumn
  private(set) var found: [Phrase] = []
  /// The groups of phrases that are complete once a token has been read.
  private var pendingGroups: [Int: [(members: [Int], joined: Bool)]] = [:]

  init<Check: Checkpoint>(
    of cast: Cast, genders: [Gender], syntax: Syntax, clauses: ClauseStructure,
    quotations: Quotations, unless cancellation: Check
  ) throws(Check.Failure) {
    self.cast = cast
    pronouns = Pronoun.table(of: syntax.lexicon)
    self.genders = genders
    self.syntax = syntax
    self.quotations = quotations
    isInName = Array(repeating: false, count: syntax.tokens.count)
    phraseOfHead = IndexColumn(repeating: -1, count: syntax.tokens.count)
    for (index, mention) in cast.mentions.enumerated() where mention.kind == .name {
      for token in mention.tokens { isInName[token] = true }
      if nameOfHead[mention.head] == nil { nameOfHead[mention.head] = index }
    }
    for token in syntax.tokens.indices {
      try cancellation.check()
      if let phrase = phrase(at: token) {
        phraseOfHead[token] = found.count
        found.append(phrase)
        expectGroups(token, clauses)
      }
      for group in pendingGroups.removeValue(forKey: token) ?? [] {
        addGroup(group.members, group.joined)
      }
    }
  }

  private func phrase(at token: Int) -> Phrase? {
    if let mention = nameOfHead[token] { return name(cast.mentions[mention]) }
    guard !isInName[token] else { return nil }
    let word = syntax.tokens[token]
    if let anaphor = PairAnaphor(at: token, in: syntax) {
      return Phrase(
        tokens: token..<token + 1, head: token, kind: .pairAnaphor(anaphor), determiner: .definite,
        number: anaphor == .both ? .plural : .singular, gender: .any, role: role(of: token),
        sentence: syntax.sentence(of: token), quotation: quotations.passage(at: token))
    }
    switch word.pos {
    case .pronoun:
      guard let pronoun = pronouns[word.form.lowercased()], !isHonorific(token) else { return nil }
      return Phrase(
        tokens: token..<token + 1, head: token, kind: .pronoun(pronoun), number: pronoun.number,
        gender: pronoun.gender, role: role(of: token), isJoined: isJoined(token),
        sentence: syntax.sentence(of: token), quotation: quotations.passage(at: token))
    case .noun, .properNoun: return nominal(at: token)
    default: return nil
    }
  }

  /// Whether a possessive belongs to a style such as "His Majesty", which has no antecedent.
  private func isHonorific(_ token: Int) -> Bool {
    let behind = syntax.tokens[(token + 1)...].prefix(2).map(\.form)
    guard let next = behind.first else { return false }
    return syntax.lexicon.has(next, .honorificStyle)
      || behind.count > 1 && syntax.lexicon.has(next, .honorificRank)
        && syntax.lexicon.has(behind[1], .honorificStyle)
  }

  private func name(_ mention: Cast.Mention) -> Phrase {
    let actor = cast.actors[mention.actor]
    let isPlural =
      actor.kind == .group
      && syntax.lexicon.hasSuffix(syntax.tokens[mention.head].form, .pluralSuffix)
    return Phrase(
      tokens: mention.tokens, head: mention.head, kind: .name(actor: mention.actor),
      number: isPlural ? .plural : .singular, gender: genders[mention.actor],
      role: role(of: mention.head), isJoined: isJoined(mention.head),
      sentence: syntax.sentence(of: mention.head),
      quotation: quotations.passage(at: mention.head))
  }

  private func nominal(at token: Int) -> Phrase? {
    switch syntax.dependencies[token] {
    case .compound, .amod, .nmod, .npadvmod, .nummod, .quantmod: return nil
    default: break
    }
    let word = syntax.tokens[token]
    let noun = syntax.nounClass(of: token)
    let isPlural = word.wordForm.isPluralNoun
    var start = token
    var end = token + 1
    var determiner = Phrase.Determiner.none
    for child in syntax.children(of: token) {
      guard child < token else {
        if child == token + 1, noun.isHuman,
          syntax.lexicon.has(syntax.tokens[child].form, .genitivePreposition),
          syntax.extent(of: child).count <= 6
        {
          end = syntax.extent(of: child).upperBound
        }
        continue
      }
      switch syntax.dependencies[child] {
      case .det, .predet: determiner = self.determiner(child)
      case .poss:
        determiner = .possessive
        start = min(start, syntax.extent(of: child).lowerBound)
      case .amod, .compound, .nummod, .nmod:
        start = min(start, syntax.extent(of: child).lowerBound)
        if syntax.dependencies[child] == .nummod, determiner == .none { determiner = .quantified }
      default: break
      }
    }
    while start < token, syntax.tokens[start].pos == .determiner { start += 1 }
    return Phrase(
      tokens: start..<end, head: token, kind: .nominal(noun), determiner: determiner,
      number: isPlural ? .plural : .singular, gender: isPlural ? .any : noun.gender,
      role: role(of: token), isJoined: isJoined(token), sentence: syntax.sentence(of: token),
      quotation: quotations.passage(at: token))
  }

  private func determiner(_ token: Int) -> Phrase.Determiner {
    if syntax.foldedLemma(of: token, is: .identifyingDeterminer) { return .definite }
    if syntax.foldedLemma(of: token, is: .demonstrativeDeterminer) { return .demonstrative }
    if syntax.foldedLemma(of: token, is: .indefiniteDeterminer) { return .indefinite }
    return .quantified
  }

  private func role(of token: Int) -> Phrase.Role {
    var token = token
    while syntax.dependencies[token] == .conj, let head = syntax.head(of: token),
      [.noun, .properNoun, .pronoun].contains(syntax.tokens[head].pos)
    {
      token = head
    }
    return switch syntax.dependencies[token] {
    case .nsubj, .nsubjpass, .csubj, .csubjpass: .subject
    case .dobj, .dative: .object
    case .pobj: .oblique
    case .poss: .possessive
    case .compound, .amod, .nmod: .modifier
    case .appos: .appositive
    case .attr, .oprd: .attribute
    default: .other
    }
  }

  private func isJoined(_ token: Int) -> Bool {
    if syntax.dependencies[token] == .conj { return true }
    return syntax.child(of: token, .conj).map {
      [.noun, .properNoun, .pronoun].contains(syntax.tokens[$0].pos)
    } ?? false
  }

  /// Notes the groups that the phrase at a token is the first member of.
  private mutating func expectGroups(_ token: Int, _ clauses: ClauseStructure) {
    if syntax.dependencies[token] != .conj {
      let members = syntax.conjuncts(of: token)
      if members.count > 1, members.count < 9, let last = members.max() {
        pendingGroups[last, default: []].append((members, true))
      }
    }
    if syntax.dependencies[token] == .poss, let noun = syntax.head(of: token) {
      // "Chile's dispute with Peru", "its war against Peru"
      for child in syntax.children(of: noun)
      where child > noun && syntax.lemma(of: child, is: .counterpartPreposition) {
        if let other = syntax.child(of: child, .pobj) {
          pendingGroups[other, default: []].append(([token, other], false))
        }
      }
    }
    guard [.nsubj, .nsubjpass].contains(syntax.dependencies[token]),
      let verb = syntax.head(of: token)
    else { return }
    for child in syntax.children(of: verb) where child > token {
      var other: Int?
      switch syntax.dependencies[child] {
      case .dobj: other = child
      case .agent: other = syntax.child(of: child, .pobj)
      case .prep where syntax.lemma(of: child, is: .comitative):
        other = syntax.child(of: child, .pobj)
      default: break
      }
      if let other { pendingGroups[other, default: []].append(([token, other], false)) }
    }
  }

  /// The kinds of actor that form a group as subject and object.
  private static let parties: Set<Actor.Kind> = [.person, .country, .organisation]

  /// Adds the phrases at some heads as one plural phrase.
  private mutating func addGroup(_ heads: [Int], _ joined: Bool) {
    let members = heads.map { phraseOfHead[$0] }
    guard members.allSatisfy({ $0 >= 0 }), let first = members.first, let last = members.last
    else { return }
    if !joined {
      // A pronoun is not resolved yet: see ``Coreference``.
      let actors = [first, last].compactMap { found[$0].actor }
      let isOwner = found[first].pronoun?.form == .possessive
      guard actors.count == 2 || actors.count == 1 && isOwner, Set(actors).count == actors.count,
        Set(actors.map { cast.actors[$0].kind }).count == 1,
        actors.allSatisfy({ Self.parties.contains(cast.actors[$0].kind) })
      else { return }
    }
    var whole = found[first]
    whole.tokens = found[first].tokens.lowerBound..<found[last].tokens.upperBound
    whole.kind = .several(members, joined: joined)
    whole.number = .plural
    whole.gender = .any
    found.append(whole)
  }
}
