internal import Synchronization

/// The word forms that one reader has seen: a growing cache, not shared between threads.
package struct Lexicon: ~Copyable {
  /// The vocabulary of the model.
  private let vocabulary: Vocabulary
  /// The forms seen since ``generation`` began, by index.
  package private(set) var lexemes: [Lexeme] = []
  /// The number of the generation of forms, unique among lexicons.
  ///
  /// It changes whenever the forms are discarded to bound memory. Indices are valid within one generation.
  package private(set) var generation = nextGeneration()
  private var indices = KeyIndex()

  /// Creates an empty lexicon over a vocabulary.
  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The number of forms.
  package var count: Int { lexemes.count }

  /// The form at an index from the current generation.
  package subscript(index: Int32) -> Lexeme {
    _read { yield lexemes[Int(index)] }
  }

  /// The index of a nonempty form, which is added if it is new.
  package mutating func index(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = StringKey.hash(bytes)
    let known = indices[hash]
    guard known < 0 else { return known }
    let index = Int32(lexemes.count)
    lexemes.append(Lexeme(bytes, hash: hash, vocabulary: vocabulary))
    indices.insert(hash, index)
    return index
  }

  /// The index of a nonempty form, which is added if it is new.
  package mutating func index(of form: String) -> Int32 {
    form.utf8.span.withUnsafeBufferPointer { index(of: $0) }
  }

  /// Discards all forms and begins a new generation.
  mutating func forget() {
    lexemes.removeAll()
    indices = KeyIndex()
    generation = Self.nextGeneration()
  }

  private static func nextGeneration() -> Int {
    generations.add(1, ordering: .relaxed).newValue
  }
  private static let generations = Atomic(0)
}
