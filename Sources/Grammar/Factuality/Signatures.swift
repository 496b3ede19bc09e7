internal import Lexicon

/// The signatures of the words of a language, by the construction of their complement.
struct Signatures: Sendable {
  /// A construction, as the table names it.
  enum Complement: String, Hashable, Sendable, CaseIterable {
    case infinitive = "to"
    case gerund = "ing"
    /// A gerund or noun behind a preposition of origin.
    case ablative = "from"
    case finite = "that"
    case noun
    /// The noun that the word modifies.
    case modified = "mod"
    /// The word's subject.
    case subject = "subj"
  }

  private var table: [String: [Complement: Signature]] = [:]
  /// The first words of the rows of two.
  private var phrasal: Set<String> = []

  /// The signatures of a lexicon: a row for a class holds for its words, so far as they have none of their own.
  init(_ lexicon: LexicalTables) {
    let rows = lexicon.values(in: .signatures).mapValues { Self.signatures($0) }
    // In the order of their names, so that a word of two classes is read the same each time.
    for (key, signatures) in rows.sorted(by: { $0.key < $1.key }) where key.hasPrefix("&") {
      for word in lexicon.words(under: String(key.dropFirst())) {
        table[word, default: [:]].merge(signatures) { first, _ in first }
      }
    }
    for (word, signatures) in rows where !word.hasPrefix("&") {
      table[word, default: [:]].merge(signatures) { _, own in own }
    }
    for word in table.keys {
      if let end = word.firstIndex(of: "_") { phrasal.insert(String(word[..<end])) }
    }
  }

  /// What a word says of a complement of that construction; nil where the table does not say.
  subscript(word: String, complement: Complement) -> Signature? { table[word]?[complement] }

  /// Whether the table has a row for a word.
  func contain(_ word: String) -> Bool { table[word] != nil }

  /// Whether a verb has rows with a further word: "stop short".
  func hasPhrases(with verb: String) -> Bool { phrasal.contains(verb) }

  private static func signatures(_ text: String) -> [Complement: Signature] {
    var found: [Complement: Signature] = [:]
    for column in text.split(separator: " ") {
      let parts = column.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let complement = Complement(rawValue: String(parts[0])),
        let signature = Signature(parts[1])
      else { continue }
      found[complement] = signature
    }
    return found
  }
}
