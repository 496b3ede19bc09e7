internal import Grammar
internal import Names
import Model
import Parses

/// The words of the phrases and of the actors of an article in lower case, as numbers, so that comparing them is cheap.
struct WordNumbers: Sendable {
  private var numbers: [String: Int] = [:]
  /// The lemma of the head of each phrase.
  private(set) var lemmas: IndexColumn
  /// The other words of each phrase, in order, each once, one phrase after another.
  private var modifiers = IndexColumn()
  /// Where those of each phrase end.
  private var modifierEnds: IndexColumn
  /// The words of all names of each actor.
  private(set) var names: [Set<Int>] = []
  /// The last words of its names of several words.
  private(set) var lastNames: [Set<Int>] = []

  init(_ discourse: Discourse) {
    let tokens = discourse.syntax.tokens
    lemmas = IndexColumn(reserving: discourse.phrases.count)
    modifierEnds = IndexColumn(reserving: discourse.phrases.count)
    for phrase in discourse.phrases {
      lemmas.append(add(tokens[phrase.head].lemma))
      var others: [Int] = []
      for token in phrase.tokens where token != phrase.head {
        others.append(add(tokens[token].form))
      }
      for word in Self.distinct(others) { modifiers.append(word) }
      modifierEnds.append(modifiers.count)
    }
    for actor in discourse.cast.actors {
      var all: Set<Int> = []
      var last: Set<Int> = []
      for name in [actor.name] + actor.aliases {
        let words = name.split(separator: " ").map { add(String($0)) }
        all.formUnion(words)
        if words.count > 1, let final = words.last { last.insert(final) }
      }
      names.append(all)
      lastNames.append(last)
    }
  }

  /// The number of a word in lower case; nil if neither a phrase nor an actor has it.
  func number(of word: String) -> Int? { numbers[word] }

  /// How many words beside their heads two phrases share, and how many there are in both.
  func overlap(_ first: Int, _ second: Int) -> (shared: Int, all: Int) {
    let (first, second) = (modifiers(of: first), modifiers(of: second))
    var shared = 0
    var (left, right) = (first.lowerBound, second.lowerBound)
    while left < first.upperBound, right < second.upperBound {
      let (one, other) = (modifiers[left], modifiers[right])
      if one == other { shared += 1 }
      if one <= other { left += 1 }
      if other <= one { right += 1 }
    }
    return (shared, first.count + second.count - shared)
  }

  /// The places of a phrase's other words.
  private func modifiers(of phrase: Int) -> Range<Int> {
    (phrase > 0 ? modifierEnds[phrase - 1] : 0)..<modifierEnds[phrase]
  }

  private mutating func add(_ word: String) -> Int {
    let lowered = word.lowercased()
    if let known = numbers[lowered] { return known }
    numbers[lowered] = numbers.count
    return numbers.count - 1
  }

  private static func distinct(_ words: [Int]) -> [Int] {
    var found: [Int] = []
    for word in words.sorted() where found.last != word { found.append(word) }
    return found
  }
}
