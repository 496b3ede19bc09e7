internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model
import Parses

/// The modifiers of a noun, as far as they restrict its antecedent.
struct NounModification {
  /// The country or organisation named among them.
  var side: Int?
  /// The names of regions among them, which tell where the antecedent lies: "the Gulf state".
  var regions: [Int] = []
  /// The other modifiers, in lower case.
  var modifiers: Set<String> = []
  /// The number of antecedents, where a numeral states it.
  var count: Int?
  /// Whether a dual quantifier precedes: "both".
  var isBoth = false
  /// Whether a relative clause or a genitive follows.
  var isRestricted = false
  /// Whether that is a genitive without a name: "the president of the club".
  var isOfUnnamedBody = false

  init(of phrase: Phrase, _ discourse: Discourse) {
    let syntax = discourse.syntax
    for child in syntax.children(of: phrase.head) {
      switch syntax.dependencies[child] {
      case .amod, .compound, .nmod, .poss:
        if let actor = discourse.actor(named: child) {
          if isRegion(child, actor, discourse) {
            regions.append(actor)
          } else {
            side = side ?? actor
          }
        } else if syntax.dependencies[child] != .poss {
          modifiers.insert(syntax.tokens[child].form.lowercased())
        }
        for below in syntax.children(of: child) where syntax.dependencies[below] != .punct {
          if let actor = discourse.actor(named: below) {
            side = side ?? actor
          } else if syntax.dependencies[below] == .compound {
            modifiers.insert(syntax.tokens[below].form.lowercased())
          }
        }
      case .nummod, .predet, .det:
        let word = syntax.tokens[child].form.lowercased()
        if let number = syntax.lexicon.value(of: word, in: .groupSizes) { count = Int(number) }
        if syntax.lexicon.has(word, .dualQuantifier) { isBoth = true }
      case .prep where syntax.lexicon.has(syntax.tokens[child].form, .genitivePreposition):
        isRestricted = true
        guard let object = syntax.child(of: child, .pobj) else { continue }
        if let actor = discourse.actor(named: object) {
          side = side ?? actor
        } else if syntax.nounClass(of: object) != .country {
          isOfUnnamedBody = true
        }
      case .relcl, .acl: isRestricted = true
      default: break
      }
    }
  }

  /// Whether the name at a token is that of several states, and so of none: "the Gulf state", "the Arab country".
  private func isRegion(_ token: Int, _ actor: Int, _ discourse: Discourse) -> Bool {
    let named = discourse.cast.actors[actor]
    guard named.kind == .place || named.kind == .group else { return false }
    let form = discourse.syntax.tokens[token].form.lowercased()
    return discourse.knowledge.regions.states(in: named.name) != nil
      || discourse.syntax.lexicon.value(of: form, in: .countryEpithets) != nil
  }

  /// The countries that a noun in lower case may mean with them.
  func epithets(_ noun: String, _ discourse: Discourse) -> CountryEpithets {
    CountryEpithets(
      noun, modifiers, regions: regions.map { discourse.cast.actors[$0] },
      in: discourse.syntax.lexicon, discourse.knowledge)
  }

  /// Whether one of its modifiers has a class.
  func isModified(by wordClass: WordClass, _ lexicon: LexicalTables) -> Bool {
    modifiers.contains { lexicon.has($0, wordClass) }
  }
}
