internal import Model

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

  /// The standard tables and a person's own lines before them.
  ///
  /// Each line opens with a further column, the relation's type: "AID : verb : donate : S>to"; tabs
  /// may stand for the colons. Lines that cannot be read, and those that open with "#", are passed
  /// over.
  public init(adding table: String) {
    self = .standard
    for line in table.split(whereSeparator: \.isNewline) {
      let isColumnMark = { (mark: Character) in mark == ":" || mark == "\t" }
      guard let colon = line.firstIndex(where: isColumnMark),
        let kind = RelationKind(rawValue: String(trim(line[..<colon])))
      else { continue }
      add(line[line.index(after: colon)...], as: kind, first: true)
    }
  }

  private init() {}

  private mutating func add(_ table: String, as kind: RelationKind) {
    for line in table.split(whereSeparator: \.isNewline) { add(line, as: kind, first: false) }
  }

  private mutating func add(_ line: Substring, as kind: RelationKind, first: Bool) {
    let columns = line.split { $0 == ":" || $0 == "\t" }.map { trim($0) }
    guard columns.count == 3, !columns[0].hasPrefix("#") else { return }
    let frames = columns[2].split(separator: " ").compactMap { Frame($0) }
    guard !frames.isEmpty else { return }
    let parts = columns[1].split(separator: "+", maxSplits: 1)
    guard let words = parts.first else { return }
    let objects = parts.count > 1 ? Set(parts[1].split(separator: "/").map(String.init)) : []
    let entry = Entry(kind: kind, objects: objects, frames: frames)
    for word in words.split(separator: ",") {
      let lemma = String(trim(word))
      func put(into entries: inout [String: [Entry]]) {
        if first {
          entries[lemma, default: []].insert(entry, at: 0)
        } else {
          entries[lemma, default: []].append(entry)
        }
      }
      switch columns[0] {
      case "verb": put(into: &verbs)
      case "noun": put(into: &nouns)
      case "adjective": put(into: &adjectives)
      default: break
      }
    }
  }
}

/// Without blanks at the ends.
private func trim(_ text: Substring) -> Substring {
  var text = text
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return text
}
