internal import Synchronization

/// The word forms that one reader has met: a growing cache, not shared between threads.
package struct Lexicon: ~Copyable {
  /// What is known of forms beforehand.
  private let vocabulary: Vocabulary
  /// The forms met since ``generation`` began, by index.
  package private(set) var lexemes: [Lexeme] = []
  /// Changes whenever the forms are forgotten to bound memory, and is no other lexicon's: what is kept by index holds for one
  /// generation.
  package private(set) var generation = nextGeneration()
  private var indices = KeyIndex()

  /// An empty lexicon over that vocabulary.
  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// How many forms there are.
  package var count: Int { lexemes.count }

  /// The form at an index that a token of the current generation holds.
  package subscript(index: Int32) -> Lexeme {
    _read { yield lexemes[Int(index)] }
  }

  /// The index of a form, not empty, which is added when it is new.
  package mutating func index(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = StringKey.hash(bytes)
    let known = indices[hash]
    guard known < 0 else { return known }
    let index = Int32(lexemes.count)
    lexemes.append(Lexeme(bytes, hash: hash, vocabulary: vocabulary))
    indices.insert(hash, index)
    return index
  }

  /// The index of a form, not empty, which is added when it is new.
  package mutating func index(of form: String) -> Int32 {
    form.utf8.span.withUnsafeBufferPointer { index(of: $0) }
  }

  /// Forgets all forms and begins a new generation.
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
