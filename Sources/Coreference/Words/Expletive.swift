internal import Grammar
internal import Lexicon
import Parses

/// Whether an "it" stands for nobody: the weather, the time, or a clause that follows.
enum Expletive {
  /// Looks at the verb that the "it" is subject of, and at what follows it.
  static func holds(_ token: Int, in syntax: Syntax) -> Bool {
    guard let verb = syntax.head(of: token) else { return false }
    switch syntax.dependencies[token] {
    case .expl: return true
    case .nsubj, .nsubjpass: break
    case .dobj: return isExtraposedObject(token, verb, in: syntax)
    default: return false
    }
    if syntax.lemma(of: verb, is: .weatherVerb) { return true }
    let isCopula = syntax.lemma(of: verb, is: .copula)
    var hasClause = false
    var hasPlainComplement = false
    for child in syntax.children(of: verb) where child > token {
      switch syntax.dependencies[child] {
      case .ccomp, .csubj, .csubjpass, .xcomp, .advcl: hasClause = true
      case .acomp, .attr, .oprd:
        if isCopula, syntax.lemma(of: child, is: .timeNoun) { return true }
        // "It is ready to help": only somebody can be.
        if syntax.lemma(of: child, is: .animateAdjective) { return false }
        hasPlainComplement = true
        hasClause =
          hasClause
          || syntax.children(of: child).contains {
            [.ccomp, .xcomp, .relcl, .acl, .advcl].contains(syntax.dependencies[$0])
              && syntax.dependencies[child] == .acomp
          }
      default: break
      }
    }
    if syntax.dependencies[token] == .nsubjpass, hasClause {
      return syntax.lemma(of: verb, is: .reportivePassiveVerb)
    }
    if syntax.lemma(of: verb, is: .raisingVerb) { return hasClause }
    return isCopula && hasClause && hasPlainComplement
  }

  /// "make it clear that", "find it hard to".
  private static func isExtraposedObject(_ token: Int, _ verb: Int, in syntax: Syntax) -> Bool {
    guard syntax.lemma(of: verb, is: .objectExtrapositionVerb) else { return false }
    let next = token + 1
    return next < syntax.tokens.count && syntax.tokens[next].pos == .adjective
  }
}
