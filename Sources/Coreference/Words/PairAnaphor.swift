internal import Grammar
internal import Lexicon
import Parses

/// What a word without a noun says of two that were mentioned together: "both", "the former", "the latter".
enum PairAnaphor: String, Hashable, Sendable {
  case both, first, second, other

  /// The anaphor at a token; nil where a noun follows or is understood from elsewhere ("the two of the ships").
  init?(at token: Int, in syntax: Syntax) {
    switch syntax.dependencies[token] {
    case .nsubj, .nsubjpass, .dobj, .dative, .pobj, .poss: break
    default: return nil
    }
    guard
      let said = syntax.lexicon.value(
        of: syntax.tokens[token].form.lowercased(), in: .pairAnaphors),
      let known = PairAnaphor(rawValue: said)
    else { return nil }
    var isDefinite = syntax.lexicon.has(syntax.tokens[token].form.lowercased(), .dualQuantifier)
    for child in syntax.children(of: token) {
      switch syntax.dependencies[child] {
      case .det where syntax.lemma(of: child, is: .definiteArticle): isDefinite = true
      case .prep where syntax.lexicon.has(syntax.tokens[child].form, .genitivePreposition):
        guard let object = syntax.child(of: child, .pobj), syntax.tokens[object].pos == .pronoun
        else { return nil }
      case .punct, .case, .appos, .prep: break
      default: return nil
      }
    }
    guard isDefinite else { return nil }
    self = known
  }
}
