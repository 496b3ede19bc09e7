internal import Grammar
import Parses

/// The vectors of phrases by their heads, and of the words that govern these, where the language model has them.
struct PhraseVectors: @unchecked Sendable {
  // Unchecked: nothing writes to the memory of the language model, which ``words`` keeps alive.

  let width: Int
  private let words: (any WordVectors)?
  /// The words of the article's phrases and of what governs these; those without a vector included.
  private var table: [Vector] = []
  /// The word of each phrase, and of its governor: indices of ``table``.
  private var heads: IndexColumn
  private var governors: IndexColumn

  /// A vector of the language model, and what makes its length 1.
  private struct Vector {
    var numbers: UnsafePointer<Float>?
    var scale: Float = 0
  }

  /// The vectors of the phrases of an article in a width; of words of another width none is known.
  init(_ discourse: Discourse, _ words: (any WordVectors)?, width: Int) {
    self.width = width
    self.words = words?.vectorWidth == width && width > 0 ? words : nil
    heads = IndexColumn(reserving: discourse.phrases.count)
    governors = IndexColumn(reserving: discourse.phrases.count)
    guard self.words != nil else { return }
    var known = WordIndex()
    let syntax = discourse.syntax
    for phrase in discourse.phrases {
      heads.append(add(syntax.tokens[phrase.head], to: &known))
      governors.append(
        syntax.head(of: phrase.head).map { add(syntax.tokens[$0], to: &known) } ?? -1)
    }
  }

  /// The place of a token's word in the table.
  private mutating func add(_ token: Token, to known: inout WordIndex) -> Int {
    let (number, isNew) = known.number(of: token)
    if isNew { table.append(vector(of: token.form)) }
    return number
  }

  /// The vector of a word of a column.
  private func vector(_ column: IndexColumn, _ phrase: Int) -> Vector {
    guard column.indices.contains(phrase), column[phrase] >= 0 else { return Vector() }
    return table[column[phrase]]
  }

  private func vector(of form: String) -> Vector {
    guard let words, let found = words.vector(of: form) ?? words.vector(of: form.lowercased()),
      let numbers = found.baseAddress
    else { return Vector() }
    let square = product(numbers, numbers)
    return square > 0 ? Vector(numbers: numbers, scale: 1 / square.squareRoot()) : Vector()
  }

  /// Adds the vectors of a phrase's head and of its governor to a row, in a length; zeros where they are not known.
  func add(_ phrase: Int, length: Float, to row: inout FeatureRows) {
    for vector in [vector(heads, phrase), vector(governors, phrase)] {
      if let numbers = vector.numbers {
        row.add(UnsafeBufferPointer(start: numbers, count: width), times: length * vector.scale)
      } else {
        row.addZeros(width)
      }
    }
  }

  /// The cosine of the heads of two phrases; 0 where one is not known.
  func similarity(_ first: Int, _ second: Int) -> Float {
    cosine(vector(heads, first), vector(heads, second))
  }

  /// The cosine of the governors of two phrases; 0 where one is not known.
  func governorSimilarity(_ first: Int, _ second: Int) -> Float {
    cosine(vector(governors, first), vector(governors, second))
  }

  private func cosine(_ first: Vector, _ second: Vector) -> Float {
    guard let left = first.numbers, let right = second.numbers else { return 0 }
    return product(left, right) * first.scale * second.scale
  }

  private func product(_ first: UnsafePointer<Float>, _ second: UnsafePointer<Float>) -> Float {
    var sums = SIMD8<Float>.zero
    let (left, right) = (UnsafeRawPointer(first), UnsafeRawPointer(second))
    let size = MemoryLayout<Float>.size
    let whole = width / 8 * 8
    var place = 0
    while place < whole {
      sums +=
        left.loadUnaligned(fromByteOffset: place * size, as: SIMD8<Float>.self)
        * right.loadUnaligned(fromByteOffset: place * size, as: SIMD8<Float>.self)
      place += 8
    }
    var sum = sums.sum()
    while place < width {
      sum += first[place] * second[place]
      place += 1
    }
    return sum
  }
}
