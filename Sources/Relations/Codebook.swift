internal import Model
import Tables

/// The words that state relations, by lemma and frame, as the families' tables list them.
///
/// A line of a table has three columns with a colon between them: the class of word (verb, noun,
/// adjective), the words with commas, the frames with blanks. Verbs may ask for a particle
/// ("break_off") and for a noun as their object ("cut, break_off+relation/tie"), for any ("+*") or
/// for none ("+-"); nouns may ask for an adjective. See ``Frame``.
public struct Codebook: Sendable {
  /// A word in one of its senses.
  struct Entry: Hashable, Sendable {
    var kind: RelationKind
    /// The nouns that a verb's object must be; empty where it may be any.
    var objects: Set<String>
    var frames: [Frame]

    /// Whether a verb with those nouns as objects is meant: "*" asks for any object, "-" for none.
    func fits(objects nouns: Set<String>, ofVerb hasObject: Bool) -> Bool {
      if objects.isEmpty || !objects.isDisjoint(with: nouns) { return true }
      return objects.contains("*") && hasObject || objects.contains("-") && !hasObject
    }
  }

  private(set) var verbs: [String: [Entry]] = [:]
  private(set) var nouns: [String: [Entry]] = [:]
  private(set) var adjectives: [String: [Entry]] = [:]

  /// The project's own tables.
  public static let standard: Codebook = {
    var book = Codebook()
    for (kind, table) in families { book.add(table, as: kind) }
    return book
  }()

  private init() {}

  private mutating func add(_ table: String, as kind: RelationKind) {
    for line in table.split(whereSeparator: \.isNewline) {
      if let row = try? Row(line.split(separator: ":").map(trim)) { add(row, as: kind) }
    }
  }

  /// Adds a row behind the others, or before them.
  mutating func add(_ row: Row, as kind: RelationKind, first: Bool = false) {
    let entry = Entry(kind: kind, objects: row.objects, frames: row.frames)
    for lemma in row.words {
      func put(into entries: inout [String: [Entry]]) {
        if first {
          entries[lemma, default: []].insert(entry, at: 0)
        } else {
          entries[lemma, default: []].append(entry)
        }
      }
      switch row.wordClass {
      case .verb: put(into: &verbs)
      case .noun: put(into: &nouns)
      case .adjective: put(into: &adjectives)
      }
    }
  }
}

extension Codebook {
  /// A line of a table, understood.
  struct Row {
    enum WordClass: String {
      case verb, noun, adjective
    }

    var wordClass: WordClass
    var words: [String]
    var objects: Set<String>
    var frames: [Frame]

    /// Reads the columns behind the type.
    ///
    /// - Throws: what is wrong with them.
    init(_ columns: [Substring]) throws(TableFault.Problem) {
      func column(_ index: Int, _ name: String) throws(TableFault.Problem) -> Substring {
        guard columns.indices.contains(index), !columns[index].isEmpty else { throw .missing(name) }
        return columns[index]
      }
      let name = try column(0, "class")
      guard let wordClass = WordClass(rawValue: String(name)) else {
        throw .unknownClass(String(name))
      }
      let parts = try column(1, "words").split(separator: "+", maxSplits: 1)
      words = (parts.first ?? "").split(separator: ",").map { String(trim($0)) }
      guard !words.isEmpty else { throw .missing("words") }
      frames = []
      for text in try column(2, "frames").split(separator: " ") {
        guard let frame = Frame(text) else { throw .wrongFrame(String(text)) }
        frames.append(frame)
      }
      if columns.count > 3, let rest = columns.dropFirst(3).first(where: { !$0.isEmpty }) {
        throw .unexpected(String(rest))
      }
      objects = parts.count > 1 ? Set(parts[1].split(separator: "/").map(String.init)) : []
      self.wordClass = wordClass
    }
  }
}
