internal import Lexicon
internal import Parses

/// Negation, and what comes near it.
extension Factuality {
  /// Whether a clause is denied: by a particle, an adverb, a quantifier of its arguments or an idiom ("in no way").
  func isDenied(_ clause: Clause) -> Bool {
    clause.isNegated
      || (clause.subjects + clause.objects + clause.recipients).contains { isNobody($0) }
      || syntax.children(of: clause.head).contains { isDenial($0) }
      || clause.obliques.contains { oblique in
        syntax.lexicon.has(oblique.preposition, .negatedPreposition)
          && oblique.objects.contains { isNobody($0) }
      }
  }

  /// "No minister came", "neither France nor Germany", "few", "not one".
  func isNobody(_ argument: Int) -> Bool {
    if syntax.lemma(of: argument, is: .negativePronoun) { return true }
    var isScarce = false
    var hasArticle = false
    for child in syntax.children(of: argument) {
      switch syntax.dependencies[child] {
      case .det, .predet:
        if syntax.lemma(of: child, is: .negativeDeterminer) { return true }
        hasArticle = hasArticle || syntax.lemma(of: child, is: .article)
      case .neg where child < argument: return !isContrast(child, to: argument)
      case .nummod:
        // "Not one minister"
        if let negator = syntax.child(of: child, .neg), !isContrast(negator, to: argument) {
          return true
        }
      case .preconj, .cc:
        if child < argument, syntax.lemma(of: child, is: .negativeCoordinator) { return true }
      default: break
      }
      isScarce = isScarce || child < argument && syntax.lemma(of: child, is: .scarcityQuantifier)
    }
    if isScarce && !hasArticle { return true }
    // A further item of "neither France nor Germany".
    guard syntax.dependencies[argument] == .conj, let first = syntax.head(of: argument) else {
      return false
    }
    return syntax.children(of: first).contains {
      syntax.dependencies[$0] == .cc && syntax.lemma(of: $0, is: .negativeCoordinator)
    }
  }

  /// "Not only France": a negation that a limiting adverb takes back.
  private func isContrast(_ negator: Int, to argument: Int) -> Bool {
    negator + 1 < syntax.tokens.count && syntax.lemma(of: negator + 1, is: .limitingAdverb)
  }

  /// "Never", "no longer", "nor did".
  private func isDenial(_ token: Int) -> Bool {
    switch syntax.dependencies[token] {
    case .advmod:
      return syntax.lemma(of: token, is: .denialAdverb)
        || syntax.lemma(of: token, is: .negativeCoordinator)
        || syntax.children(of: token).contains {
          syntax.lemma(of: $0, is: .negativeDeterminer)
        }
    case .preconj, .cc:
      guard let head = syntax.head(of: token) else { return false }
      return token < head && syntax.lemma(of: token, is: .negativeCoordinator)
    default: return false
    }
  }

  /// "Nearly attacked": it did not.
  ///
  /// Of a light verb only its noun could tell: "nearly doubled its aid".
  func isApproximate(_ clause: Clause) -> Bool {
    clause.construction == .verb && !syntax.lemma(of: clause.head, is: .lightVerb)
      && hasAdverb(clause.head, .approximativeAdverb)
  }

  /// "Perhaps", "allegedly".
  func isUncertain(_ clause: Clause) -> Bool { hasAdverb(clause.head, .uncertaintyAdverb) }
}
