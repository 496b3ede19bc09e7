internal import Grammar
import Parses

/// Whether an "it" stands for nobody: the weather, the time, or a clause that follows.
enum Expletive {
  /// Looks at the verb that the "it" is subject of, and at what follows it.
  static func holds(_ token: Int, in syntax: Syntax) -> Bool {
    guard let verb = syntax.head(of: token) else { return false }
    switch syntax.dependencies[token] {
    case .expl: return true
    case .nsubj, .nsubjpass: break
    case .dobj: return makesClear(token, verb, in: syntax)
    default: return false
    }
    let lemma = syntax.tokens[verb].lemma
    if weather.contains(lemma) { return true }
    var hasClause = false
    var hasPlainComplement = false
    for child in syntax.children(of: verb) where child > token {
      switch syntax.dependencies[child] {
      case .ccomp, .csubj, .csubjpass, .xcomp, .advcl: hasClause = true
      case .acomp, .attr, .oprd:
        if lemma == "be", isTime(child, in: syntax) { return true }
        // "It is ready to help": only somebody can be.
        if personal.contains(syntax.tokens[child].lemma) { return false }
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
    if syntax.dependencies[token] == .nsubjpass, hasClause { return believed.contains(lemma) }
    if seems.contains(lemma) { return hasClause }
    return lemma == "be" && hasClause && hasPlainComplement
  }

  /// "make it clear that", "find it hard to".
  private static func makesClear(_ token: Int, _ verb: Int, in syntax: Syntax) -> Bool {
    guard ["make", "find", "consider", "think", "deem"].contains(syntax.tokens[verb].lemma) else {
      return false
    }
    let next = token + 1
    return next < syntax.tokens.count && syntax.tokens[next].pos == .adjective
  }

  private static func isTime(_ token: Int, in syntax: Syntax) -> Bool {
    times.contains(syntax.tokens[token].lemma)
  }

  private static let personal: Set<String> = [
    "ready", "willing", "unwilling", "prepared", "committed", "determined", "eager", "keen", "able",
    "unable", "reluctant", "poised", "confident", "aware", "capable", "opposed",
  ]
  private static let weather: Set<String> = ["rain", "snow", "hail", "drizzle"]
  private static let times: Set<String> = ["time", "year", "month", "day", "o'clock", "noon"]
  private static let seems: Set<String> = [
    "seem", "appear", "happen", "turn", "emerge", "matter", "follow", "take", "remain", "become",
  ]
  private static let believed: Set<String> = [
    "say", "believe", "think", "know", "report", "expect", "hope", "understand", "agree",
    "announce", "decide", "reveal", "claim", "estimate", "allege", "assume", "rumour", "rumor",
    "confirm", "feel", "note", "suggest", "show", "find",
  ]
}
