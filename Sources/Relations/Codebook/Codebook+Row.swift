public import Model

extension Codebook {
  /// A row of the codebook: words that state relations of a type.
  public struct Row: Hashable, Sendable {
    /// The part of speech of its words.
    public enum WordClass: String, Sendable, CaseIterable {
      case verb, noun, adjective
    }

    /// The type of the relations.
    public var kind: RelationKind
    /// The class of the words.
    public var wordClass: WordClass
    /// The lemmas; one of several parts has underscores.
    public var words: [String]
    /// The required objects of a verb, or the required adjectives of a noun; empty if there is no requirement.
    public var objects: Set<String>
    /// The places of source and target, in the order in which they are tried.
    var frames: [Frame]
    /// Rows of higher priority are tried first.
    public var priority: Int
    /// The column of words and objects, as written.
    public var writtenWords: String
    /// The column of frames, as written.
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

  /// A word in the form used in rows: in lower case, with underscores for spaces.
  public static func lemma(of word: String) -> String {
    word.lowercased().split(separator: " ").joined(separator: "_")
  }

  /// The rows that contain a lemma, with spaces for its underscores, in the order in which they are tried; if there are none,
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
