internal import Grammar
internal import Lexicon
import Parses

/// Expletive pronouns: of the weather, of the time, or of an extraposed clause.
enum Expletive {
  /// Whether the pronoun at a token has no antecedent, by its verb and what follows that.
  static func isExpletive(_ token: Int, in syntax: Syntax) -> Bool {
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
        // "It is ready to help": the adjective needs an animate subject.
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

  /// Whether the pronoun at a token does what only an actor does: "it urged Chad to withdraw".
  static func acts(_ token: Int, in syntax: Syntax) -> Bool {
    guard syntax.dependencies[token] == .nsubj, let verb = syntax.head(of: token) else {
      return false
    }
    return syntax.lemma(of: verb, is: .volitionalVerb)
  }

  /// The object of an extraposition: "make it clear that", "find it hard to".
  private static func isExtraposedObject(_ token: Int, _ verb: Int, in syntax: Syntax) -> Bool {
    guard syntax.lemma(of: verb, is: .objectExtrapositionVerb) else { return false }
    let next = token + 1
    return next < syntax.tokens.count && syntax.tokens[next].pos == .adjective
  }
}
