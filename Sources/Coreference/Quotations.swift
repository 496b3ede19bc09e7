internal import Grammar
internal import Lexicon
import Parses

/// The quotations of an article and their speakers.
///
/// Built once for an article, in linear time.
struct Quotations: Sendable {
  /// The tokens between the marks of each, in order.
  private(set) var passages: [Range<Int>] = []
  /// The head of each speaker's phrase; -1 where there is none.
  private(set) var speakers: [Int] = []
  private let passageOfToken: [Int32]

  /// The quotation that a token stands in.
  func passage(at token: Int) -> Int? {
    let found = Int(passageOfToken[token])
    return found < 0 ? nil : found
  }

  /// The quotations; `people` are the heads of the names of persons.
  init(_ syntax: Syntax, _ clauses: ClauseStructure, people: Set<Int>) {
    let quoted = QuotedPassages(syntax)
    passages = quoted.found
    passageOfToken = quoted.ofToken
    speakers = passages.enumerated().map { number, passage in
      Self.speaker(of: passage, syntax, clauses) { quoted.ofToken[$0] == Int32(number) }
        ?? Self.precedingSpeaker(passage, syntax) ?? Self.source(of: passage, syntax) ?? -1
    }
    for number in passages.indices.dropLast().reversed()
    where speakers[number] < 0 && quoted.unfinished.contains(number) {
      speakers[number] = speakers[number + 1]
    }
    for number in passages.indices where speakers[number] < 0 {
      speakers[number] = carriedSpeaker(to: number, syntax, clauses, people) ?? -1
    }
  }

  /// The speaker of a quotation that nobody is named with.
  ///
  /// The one of the quotation just before, or else the subject of the sentence before. Only what may stand as a sentence
  /// carries on, no word in scare quotes.
  private func carriedSpeaker(
    to number: Int, _ syntax: Syntax, _ clauses: ClauseStructure, _ people: Set<Int>
  ) -> Int? {
    let passage = passages[number]
    guard syntax.tokens[passage].contains(where: { $0.pos == .verb || $0.pos == .auxiliary })
    else { return nil }
    let sentence = syntax.sentence(of: passage.lowerBound)
    if number > 0, speakers[number - 1] >= 0,
      passage.lowerBound - passages[number - 1].upperBound < Self.reach,
      sentence <= syntax.sentence(of: passages[number - 1].upperBound - 1) + 2
    {
      return speakers[number - 1]
    }
    // The mark may have been read into the sentence before.
    let first = passage.lowerBound - 1
    let own = syntax.parse.sentences[sentence].lowerBound
    guard own >= first - 1, own > 0 else { return nil }
    let before = syntax.parse.sentences[syntax.sentence(of: own - 1)]
    guard let root = before.first(where: { syntax.head(of: $0) == nil }),
      clauses.subject[root] >= 0, passageOfToken[clauses.subject[root]] < 0
    else { return nil }
    let subject = clauses.subject[root]
    let isHuman =
      people.contains(subject)
      || syntax.tokens[subject].pos == .noun && syntax.nounClass(of: subject).isHuman
    return syntax.lemma(of: root, is: .quotativeVerb) || isHuman ? subject : nil
  }

  /// How many tokens apart two quotations of one speaker may be.
  private static let reach = 40

  /// Who stands behind "according to" in the sentence of a passage, outside of it.
  private static func source(of passage: Range<Int>, _ syntax: Syntax) -> Int? {
    let sentence = syntax.parse.sentences[syntax.sentence(of: passage.lowerBound)]
    let near =
      max(
        sentence.lowerBound, passage.lowerBound - Self.reach)..<min(
        sentence.upperBound, passage.upperBound + Self.reach)
    for token in near.dropLast() where !passage.contains(token) {
      guard syntax.tokens[token + 1].pos == .adposition else { continue }
      let words = "\(syntax.tokens[token].form)_\(syntax.tokens[token + 1].form)".lowercased()
      guard syntax.lexicon.has(words, .attributivePreposition) else { continue }
      return syntax.child(of: token + 1, .pobj) ?? syntax.child(of: token, .pobj)
    }
    return nil
  }

  /// The subject of a quotative verb that governs the passage from outside.
  private static func speaker(
    of passage: Range<Int>, _ syntax: Syntax, _ clauses: ClauseStructure, isInside: (Int) -> Bool
  ) -> Int? {
    let last = syntax.tokens[passage].indices.last { syntax.tokens[$0].pos != .punctuation }
    for start in [passage.lowerBound, last ?? passage.lowerBound] {
      var current = start
      while let head = syntax.head(of: current) {
        if !isInside(head), syntax.lemma(of: head, is: .quotativeVerb),
          let subject = subject(of: clauses.clause[head], syntax, clauses, isInside)
        {
          return subject
        }
        current = head
      }
      // "...", said X: the verb depends on the quoted words.
      for child in syntax.children(of: current) where !isInside(child) {
        if syntax.lemma(of: child, is: .quotativeVerb), clauses.clause[child] == child,
          let subject = subject(of: child, syntax, clauses, isInside)
        {
          return subject
        }
      }
    }
    return nil
  }

  /// The subject of a clause; where that stands in the passage, the next one that does not.
  private static func subject(
    of clause: Int, _ syntax: Syntax, _ clauses: ClauseStructure, _ isInside: (Int) -> Bool
  ) -> Int? {
    let subject = clauses.subject[clause]
    guard subject < 0 || isInside(subject) else { return subject }
    return syntax.children(of: clause).first {
      syntax.dependencies[$0] == .nsubj && !isInside($0)
    }
  }

  /// The subject of a quotative verb just before the passage: X said: "...".
  private static func precedingSpeaker(_ passage: Range<Int>, _ syntax: Syntax) -> Int? {
    let sentence = syntax.parse.sentences[syntax.sentence(of: passage.lowerBound)]
    let from = max(0, min(sentence.lowerBound, passage.lowerBound - 2) - 1)
    for token in stride(
      from: passage.lowerBound - 2, to: max(from, passage.lowerBound - 30), by: -1)
    where token >= 0 && syntax.lemma(of: token, is: .quotativeVerb) {
      return syntax.children(of: token).first { syntax.dependencies[$0] == .nsubj }
    }
    return nil
  }
}
