package import Lexicon
internal import Model

/// The words that state relations, by lemma and frame, from the tables of the codebook.
///
/// The notation of the tables is explained in `Sources/Model/Model.docc/Codebook.md`.
public struct Codebook: Sendable {
  /// A word in one of its senses.
  struct Entry: Hashable, Sendable {
    var kind: RelationKind
    /// The nouns that a verb's object must be; empty where it may be any.
    var objects: Set<String>
    var frames: [Frame]
    /// Where its row stands among ``Codebook/rows``.
    var row: Int

    /// Whether a verb with those nouns as objects is meant: "*" asks for any object, "-" for none, "$" for money.
    func fits(
      objects nouns: Set<String>, ofVerb hasObject: Bool, isMoney: @autoclosure () -> Bool
    ) -> Bool {
      if objects.isEmpty || !objects.isDisjoint(with: nouns) { return true }
      if objects.contains("$"), isMoney() { return true }
      return objects.contains("*") && hasObject || objects.contains("-") && !hasObject
    }
  }

  /// The classes of words that rows may name.
  let classes: CodebookClasses
  /// The nouns that the rows of their verbs serve.
  let derivations: Derivations
  /// The types of each word.
  let senses: CodebookSenses
  /// Every row, in the order in which they are tried.
  public private(set) var rows: [Row] = []
  /// The senses of each lemma, in the order in which they are tried.
  private(set) var verbs: [String: [Entry]] = [:]
  private(set) var nouns: [String: [Entry]] = [:]
  private(set) var adjectives: [String: [Entry]] = [:]

  /// A codebook of tables by their names, of which "classes" holds the classes of words.
  ///
  /// Lines in which ``faults(in:lexicon:)-([(String,String)],_)`` finds something are passed over.
  package init(tables: [(name: String, text: String)], lexicon: LexicalTables) {
    let classes = CodebookClasses(tables: tables, lexicon: lexicon)
    self.init(
      classes: classes, derivations: Derivations(lexicon),
      rows: tables.filter { $0.name != CodebookClasses.table }.sorted { $0.name < $1.name }
        .flatMap { CodebookTable($0.text, file: "\($0.name).txt", classes: classes).rows })
  }

  /// A codebook of rows; of equal priority, the earlier is tried first.
  init(classes: CodebookClasses, derivations: Derivations, rows: [Row]) {
    self.classes = classes
    self.derivations = derivations
    let rows = rows.sorted { $0.priority > $1.priority }
    self.rows = rows
    senses = CodebookSenses(rows)
    for (number, row) in self.rows.enumerated() {
      let entry = Entry(kind: row.kind, objects: row.objects, frames: row.frames, row: number)
      for lemma in row.words {
        switch row.wordClass {
        case .verb: verbs[lemma, default: []].append(entry)
        case .noun: nouns[lemma, default: []].append(entry)
        case .adjective: adjectives[lemma, default: []].append(entry)
        }
      }
    }
    nouns.merge(derivations.nouns(of: verbs)) { own, _ in own }
  }

  /// The senses of a lemma.
  func entries(of lemma: String, as wordClass: Row.WordClass) -> [Entry] {
    switch wordClass {
    case .verb: verbs[lemma] ?? []
    case .noun: nouns[lemma] ?? []
    case .adjective: adjectives[lemma] ?? []
    }
  }

  /// The same codebook, in which a lemma has only those of its senses.
  func keeping(
    of lemma: String, as wordClass: Row.WordClass, _ change: ([Entry]) -> [Entry]
  ) -> Codebook {
    var book = self
    let kept = change(entries(of: lemma, as: wordClass))
    switch wordClass {
    case .verb: book.verbs[lemma] = kept.isEmpty ? nil : kept
    case .noun: book.nouns[lemma] = kept.isEmpty ? nil : kept
    case .adjective: book.adjectives[lemma] = kept.isEmpty ? nil : kept
    }
    return book
  }
}
