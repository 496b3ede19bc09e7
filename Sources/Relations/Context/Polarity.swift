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
    guard syntax.tokens[token].isNominal else { return isPraise(adjective: token) }
    var ofAdjectives: Bool?
    for child in syntax.children(of: token) {
      switch syntax.dependencies[child] {
      case .amod, .compound:
        if syntax.lemma(of: child, is: .pastOfficeModifier) { return nil }
        ofAdjectives = ofAdjectives == false ? false : isPraise(adjective: child) ?? ofAdjectives
      case .det where syntax.lemma(of: child, is: .negativeDeterminer): return nil
      default: break
      }
    }
    if syntax.lemma(of: token, is: .blameNoun) { return false }
    if syntax.lemma(of: token, is: .praiseNoun) { return ofAdjectives ?? true }
    return ofAdjectives
  }

  /// Whether a verb with its objects praises or blames its subject; nil where it does neither.
  func isPraise(verb token: Int, objects: [Int]) -> Bool? {
    if syntax.lemma(of: token, is: .discreditableVerb) { return false }
    if syntax.lemma(of: token, is: .creditableVerb) { return true }
    if objects.contains(where: { syntax.lemma(of: $0, is: .valuedNoun) }) {
      if syntax.lemma(of: token, is: .damagingVerb) { return false }
      if syntax.lemma(of: token, is: .advancingVerb) { return true }
    }
    guard syntax.lemma(of: token, is: .perpetratingVerb),
      objects.contains(where: { syntax.lemma(of: $0, is: .blameNoun) })
    else { return nil }
    return false
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
