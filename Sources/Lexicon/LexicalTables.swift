/// The words of a language by their classes, and what single words stand for.
///
/// Rules ask whether a lemma or a form has a class; which words that are is said in text alone.
public final class LexicalTables: Sendable {
  /// The classes of a word as a number, the same for all words with the same classes; 0 for a word without any.
  @usableFromInline package typealias ClassSet = UInt16

  private let setOfWord: [String: ClassSet]
  /// The classes of each set as bits, ``stride`` words a set.
  @usableFromInline let bits: [UInt64]
  @usableFromInline let stride: Int
  private let wordsOfClass: [String: Set<String>]
  /// The words of each class of affixes, by the class's number, the longest first; empty for other classes.
  private let affixes: [[String]]
  private let maps: [String: [String: String]]
  private let models: [String: String]
  let derivedValues = DerivedValues()

  /// A lexicon of tables of classes, of tables of values and of files of weights, by their names without folder and ending.
  ///
  /// Only the `wanted` classes can be asked for; looking up the headings of all takes a millisecond.
  package init(
    classes: [String], maps: [String: String] = [:], models: [String: String] = [:],
    of wanted: [WordClass] = WordClass.allCases
  ) {
    let words = Self.members(of: classes.map { ClassTable($0) })
    let stride = (WordClass.allCases.count + 63) / 64
    self.stride = stride
    var classesOfWord: [String: [UInt16]] = [:]
    var affixes = [[String]](repeating: [], count: WordClass.allCases.count)
    for wordClass in wanted {
      let members = words[wordClass.newHeading] ?? []
      for word in members { classesOfWord[word, default: []].append(wordClass.rawValue) }
      if wordClass.isAffix {
        affixes[Int(wordClass.rawValue)] = members.sorted { ($1.count, $0) < ($0.count, $1) }
      }
    }
    self.affixes = affixes
    var numbers: [[UInt16]: ClassSet] = [[]: 0]
    var bits = [UInt64](repeating: 0, count: stride)
    setOfWord = classesOfWord.mapValues { classes in
      if let number = numbers[classes] { return number }
      let number = ClassSet(truncatingIfNeeded: numbers.count)
      numbers[classes] = number
      bits.append(contentsOf: repeatElement(0, count: stride))
      for value in classes { bits[Int(number) * stride + Int(value >> 6)] |= 1 << (value & 63) }
      return number
    }
    self.bits = bits
    wordsOfClass = words
    self.models = models
    self.maps = maps.mapValues { Self.values($0) }
  }

  /// The classes of a word.
  package func classSet(of word: String) -> ClassSet { setOfWord[word] ?? 0 }

  /// Whether a class is among those of a set.
  @inlinable package func contains(_ wordClass: WordClass, in set: ClassSet) -> Bool {
    let value = wordClass.rawValue
    return bits[Int(set) * stride + Int(value >> 6)] & (1 << (value & 63)) != 0
  }

  /// Whether a word has a class.
  package func has(_ word: String, _ wordClass: WordClass) -> Bool {
    contains(wordClass, in: classSet(of: word))
  }

  /// Whether a word ends with one of a class of endings, or is one.
  package func hasSuffix(_ word: String, _ wordClass: WordClass) -> Bool {
    affixes[Int(wordClass.rawValue)].contains { word.hasSuffix($0) }
  }

  /// A word without the longest of its endings that has a class; nil where none has.
  package func stem(of word: String, without wordClass: WordClass) -> Substring? {
    affixes[Int(wordClass.rawValue)].first { word.hasSuffix($0) }.map { word.dropLast($0.count) }
  }

  /// Whether a word begins with one of a class of beginnings, or is one.
  package func hasPrefix(_ word: String, _ wordClass: WordClass) -> Bool {
    affixes[Int(wordClass.rawValue)].contains { word.hasPrefix($0) }
  }

  /// The words under a heading, also under one that no rule asks for.
  package func words(under heading: String) -> Set<String> { wordsOfClass[heading] ?? [] }

  /// The words of a class, sorted.
  package func words(of wordClass: WordClass) -> [String] {
    words(under: wordClass.heading).sorted()
  }

  /// What a table of values says of a word.
  package func value(of word: String, in map: WordMap) -> String? { maps[map.rawValue]?[word] }

  /// The text of the weights of a learned model; empty where there are none, and for a network.
  package func weights(of model: LearnedModel) -> String { models[model.rawValue] ?? "" }

  /// Every row of a table of values.
  package func values(in map: WordMap) -> [String: String] { maps[map.rawValue] ?? [:] }

  /// The words of each class, those taken in from others included.
  private static func members(of tables: [ClassTable]) -> [String: Set<String>] {
    var words: [String: Set<String>] = [:]
    var included: [(name: String, from: String)] = []
    for wordClass in tables.flatMap(\.classes) {
      let name = String(wordClass.name)
      words[name, default: []].formUnion(wordClass.words.lazy.map(String.init))
      included += wordClass.included.map { (name, String($0)) }
    }
    // As often as there are links: a class that takes in another may itself be taken in.
    for _ in included {
      var isComplete = true
      for link in included {
        guard let others = words[link.from], !others.isSubset(of: words[link.name] ?? []) else {
          continue
        }
        words[link.name, default: []].formUnion(others)
        isComplete = false
      }
      if isComplete { break }
    }
    return words
  }

  /// The rows of a table of values: a word, a tab, what it stands for.
  private static func values(_ table: String) -> [String: String] {
    var values: [String: String] = [:]
    for line in table.contentLines {
      let columns = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      if columns.count == 2 {
        values[String(Substring(columns[0]))] = String(Substring(columns[1]))
      }
    }
    return values
  }
}
