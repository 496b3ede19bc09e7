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

  init(_ syntax: Syntax, _ clauses: ClauseStructure) {
    var of = [Int32](repeating: -1, count: syntax.tokens.count)
    var opening: Int?
    for (index, token) in syntax.tokens.enumerated() {
      if token.pos == .space, token.form.utf8.filter({ $0 == 0x0A }).count > 1 {
        // A quotation of several paragraphs has an opening mark in each and a closing mark in the last only.
        if let start = opening, index - start > 4, Self.opens(index + 1, syntax) {
          for inside in start + 1..<index { of[inside] = Int32(passages.count) }
          passages.append(start + 1..<index)
        }
        opening = nil
      }
      guard Self.isMark(token.form) else { continue }
      if let start = opening {
        if index - start > 1 {
          for inside in start + 1..<index { of[inside] = Int32(passages.count) }
          passages.append(start + 1..<index)
        }
        opening = nil
      } else {
        opening = index
      }
    }
    passageOfToken = of
    for (number, passage) in passages.enumerated() {
      let found =
        Self.speaker(of: passage, syntax, clauses) { passageOfToken[$0] == Int32(number) }
        ?? Self.precedingSpeaker(passage, syntax)
      speakers.append(found ?? carriedSpeaker(to: number, syntax, clauses) ?? -1)
    }
  }

  /// The speaker of a quotation that nobody is named with: the one of the quotation just before, or else the subject of
  /// the sentence before. Only what may stand as a sentence carries on, no word in scare quotes.
  private func carriedSpeaker(
    to number: Int, _ syntax: Syntax, _ clauses: ClauseStructure
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
      syntax.tokens[subject].pos == .noun && syntax.nounClass(of: subject).isHuman
    return syntax.lemma(of: root, is: .quotativeVerb) || isHuman ? subject : nil
  }

  /// How many tokens apart two quotations of one speaker may be.
  private static let reach = 40

  private static func isMark(_ form: String) -> Bool {
    form == "\"" || form == "''" || form == "``"
  }

  private static func opens(_ token: Int, _ syntax: Syntax) -> Bool {
    token < syntax.tokens.count && isMark(syntax.tokens[token].form)
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
          clauses.subject[clauses.clause[head]] >= 0
        {
          return clauses.subject[clauses.clause[head]]
        }
        current = head
      }
      // "...", said X: the verb depends on the quoted words.
      for child in syntax.children(of: current) where !isInside(child) {
        if syntax.lemma(of: child, is: .quotativeVerb), clauses.clause[child] == child,
          clauses.subject[child] >= 0
        {
          return clauses.subject[child]
        }
      }
    }
    return nil
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
