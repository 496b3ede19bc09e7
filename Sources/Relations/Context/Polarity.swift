internal import Coreference
internal import Grammar
internal import Lexicon
internal import Parses

/// Whether words praise or blame whoever they are said of.
struct Polarity {
  let syntax: Syntax

  init(_ syntax: Syntax) { self.syntax = syntax }

  /// Whether a predicate noun or adjective praises (true) or blames (false); nil where it does neither.
  ///
  /// The noun decides, or else its adjectives; an adjective that blames turns a noun that praises.
  func isPraise(predicate token: Int) -> Bool? {
    guard syntax.tokens[token].isNominal else {
      return partitive(token).map { isPraise(predicate: $0) } ?? isPraise(adjective: token)
    }
    var ofAdjectives: Bool?
    for child in syntax.children(of: token) {
      switch syntax.dependencies[child] {
      case .amod, .compound:
        if syntax.lemma(of: child, is: .pastOfficeModifier) { return nil }
        let said = isPraise(adjective: child) ?? isPraise(attributive: child, of: token)
        ofAdjectives = ofAdjectives == false ? false : said ?? ofAdjectives
      case .det where syntax.lemma(of: child, is: .negativeDeterminer): return nil
      default: break
      }
    }
    if syntax.lemma(of: token, is: .blameNoun) { return false }
    if syntax.lemma(of: token, is: .praiseNoun) { return ofAdjectives ?? true }
    return ofAdjectives
  }

  /// "One of our best friends": what somebody is one of.
  private func partitive(_ token: Int) -> Int? {
    guard syntax.tokens[token].pos == .numeral else { return nil }
    return syntax.children(of: token).first {
      syntax.dependencies[$0] == .prep && syntax.lemma(of: $0, is: .genitivePreposition)
    }.flatMap { syntax.child(of: $0, .pobj) }.flatMap { syntax.tokens[$0].isNominal ? $0 : nil }
  }

  /// "A good man", "a poor record": whether an adjective praises or blames with the noun that it stands before.
  private func isPraise(attributive adjective: Int, of noun: Int) -> Bool? {
    let isDone = syntax.lemma(of: noun, is: .performanceNoun)
    if syntax.lemma(of: adjective, is: .attributivePraiseAdjective) {
      return isDone || syntax.nounClass(of: noun).isHuman ? true : nil
    }
    return isDone && syntax.lemma(of: adjective, is: .attributiveBlameAdjective) ? false : nil
  }

  /// Whether a verb with its objects praises or blames its subject; nil where it does neither.
  func isPraise(verb token: Int, objects: [Int]) -> Bool? {
    if syntax.lemma(of: token, is: .discreditableVerb) { return false }
    if syntax.lemma(of: token, is: .creditableVerb) { return true }
    if objects.contains(where: { syntax.lemma(of: $0, is: .valuedNoun) }) {
      if syntax.lemma(of: token, is: .damagingVerb) { return false }
      if syntax.lemma(of: token, is: .advancingVerb) { return true }
    }
    if syntax.lemma(of: token, is: .perpetratingVerb),
      objects.contains(where: { syntax.lemma(of: $0, is: .blameNoun) })
    {
      return false
    }
    if syntax.lemma(of: token, is: .deservingVerb) {
      if objects.contains(where: { syntax.lemma(of: $0, is: .rewardNoun) }) { return true }
      if objects.contains(where: { syntax.lemma(of: $0, is: .punishmentNoun) }) { return false }
    }
    guard syntax.lemma(of: token, is: .performingVerb) else { return nil }
    return objects.lazy.compactMap { isPraise(performance: $0) }.first
  }

  /// "Did an excellent job", "showed courage", "made a mistake": whether what is done praises or blames.
  private func isPraise(performance token: Int) -> Bool? {
    let isMerit = syntax.lemma(of: token, is: .meritNoun)
    guard
      isMerit || syntax.lemma(of: token, is: .performanceNoun)
        || syntax.lemma(of: token, is: .blameNoun),
      syntax.children(of: token).allSatisfy({
        !syntax.lemma(of: $0, is: .negativeDeterminer)
          && !syntax.lemma(of: $0, is: .insufficiencyWord)
      })
    else { return nil }
    return isPraise(predicate: token) ?? (isMerit ? true : nil)
  }

  /// Whether a verb blames its subject by what is not done: "did nothing", "is not doing enough", "cannot be trusted".
  func isOmission(verb token: Int, objects: [Int], isNegated: Bool, isPassive: Bool) -> Bool {
    if isPassive { return isNegated && syntax.lemma(of: token, is: .trustVerb) }
    guard syntax.lemma(of: token, is: .performingVerb) else { return false }
    return objects.contains {
      isNegated
        ? syntax.lemma(of: $0, is: .sufficiencyWord)
        : syntax.lemma(of: $0, is: .insufficiencyWord) && syntax.children(of: $0).isEmpty
    }
  }

  /// Whether an adjective praises or blames; nil where it does neither.
  func isPraise(adjective token: Int) -> Bool? {
    if syntax.lemma(of: token, is: .culpabilityAdjective) {
      guard syntax.dependencies[token] != .amod else { return nil }
      // "The militia was responsible", for what was told.
      guard let preposition = syntax.child(of: token, .prep) else { return false }
      let matters = syntax.children(of: preposition).filter { syntax.dependencies[$0] == .pobj }
      return matters.contains {
        syntax.lemma(of: $0, is: .blameNoun) || syntax.lemma(of: $0, is: .violentEventNoun)
      } ? false : nil
    }
    if syntax.lemma(of: token, is: .blameAdjective) { return false }
    return syntax.lemma(of: token, is: .praiseAdjective) ? true : nil
  }
}
