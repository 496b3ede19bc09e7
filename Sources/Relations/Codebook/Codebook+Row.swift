public import Model

extension Codebook {
  /// A row of the codebook: words that state relations of a type.
  public struct Row: Hashable, Sendable {
    /// What its words are.
    public enum WordClass: String, Sendable, CaseIterable {
      case verb, noun, adjective
    }

    /// The type of the relations.
    public var kind: RelationKind
    /// The class of the words.
    public var wordClass: WordClass
    /// The lemmas; one of several parts has underscores.
    public var words: [String]
    /// What the object of a verb must be, or the adjective of a noun; empty where that is open.
    public var objects: Set<String>
    /// Where source and target stand, in the order in which they are tried.
    var frames: [Frame]
    /// Rows of higher priority are tried first.
    public var priority: Int
    /// The column of words with their objects, as it is written.
    public var writtenWords: String
    /// The column of frames, as it is written.
    public var writtenFrames: String
    /// The table's file.
    public var file: String
    /// The line in it, counted from 1.
    public var line: Int

    /// Whether a lemma is among its words or objects.
    public func holds(_ lemma: String) -> Bool {
      words.contains(lemma) || objects.contains(lemma)
    }
  }

  /// A word as rows have it: in lower case, and with underscores for blanks.
  public static func lemma(of word: String) -> String {
    word.lowercased().split(separator: " ").joined(separator: "_")
  }

  /// The rows that hold a lemma, blanks for its underscores, in the order in which they are tried; where none does,
  /// those with a word that contains it.
  public func rows(holding word: String) -> [Row] {
    let lemma = Self.lemma(of: word)
    guard !lemma.isEmpty else { return [] }
    let found = rows.filter { $0.holds(lemma) }
    guard found.isEmpty else { return found }
    return rows.filter { row in
      row.words.contains { $0.contains(lemma) } || row.objects.contains { $0.contains(lemma) }
    }
  }
}
