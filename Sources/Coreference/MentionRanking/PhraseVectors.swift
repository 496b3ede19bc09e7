internal import Grammar
import Parses

/// The vectors of phrases by their heads, and of the words that govern these, of length 1 or 0.
struct PhraseVectors {
  let width: Int
  /// The vectors of the heads of all phrases, one after another.
  private(set) var heads: [Float]
  /// The vectors of their governors.
  private(set) var governors: [Float]

  /// The vectors of the phrases of an article in a width; of words of another width none is known.
  init(_ discourse: Discourse, _ words: (any WordVectors)?, width: Int) {
    self.width = width
    guard let words, words.vectorWidth == width, width > 0 else {
      heads = Array(repeating: 0, count: discourse.phrases.count * width)
      governors = heads
      return
    }
    heads = []
    governors = []
    heads.reserveCapacity(discourse.phrases.count * width)
    governors.reserveCapacity(discourse.phrases.count * width)
    for phrase in discourse.phrases {
      let governor = discourse.syntax.head(of: phrase.head)
      Self.append(discourse.syntax.tokens[phrase.head].form, of: words, to: &heads)
      Self.append(
        governor.map { discourse.syntax.tokens[$0].form } ?? "", of: words, to: &governors)
    }
  }

  private static func append(_ form: String, of words: any WordVectors, to rows: inout [Float]) {
    guard let vector = words.vector(of: form) ?? words.vector(of: form.lowercased()) else {
      rows.append(contentsOf: repeatElement(0, count: words.vectorWidth))
      return
    }
    var square: Float = 0
    for number in vector { square += number * number }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    for number in vector { rows.append(number * scale) }
  }

  /// The vector of a phrase's head.
  func head(_ phrase: Int) -> ArraySlice<Float> { heads[phrase * width..<(phrase + 1) * width] }

  /// The vector of its governor.
  func governor(_ phrase: Int) -> ArraySlice<Float> {
    governors[phrase * width..<(phrase + 1) * width]
  }

  /// The cosine of the heads of two phrases.
  func similarity(_ first: Int, _ second: Int) -> Float { product(heads, first, second) }

  /// The cosine of the governors of two phrases.
  func governorSimilarity(_ first: Int, _ second: Int) -> Float {
    product(governors, first, second)
  }

  private func product(_ rows: [Float], _ first: Int, _ second: Int) -> Float {
    rows.withUnsafeBytes { bytes in
      var sums = SIMD8<Float>.zero
      let size = MemoryLayout<Float>.size
      let left = first * width * size
      let right = second * width * size
      let whole = width / 8 * 8
      var place = 0
      while place < whole {
        sums +=
          bytes.loadUnaligned(fromByteOffset: left + place * size, as: SIMD8<Float>.self)
          * bytes.loadUnaligned(fromByteOffset: right + place * size, as: SIMD8<Float>.self)
        place += 8
      }
      var sum = sums.sum()
      for place in whole..<max(whole, width) {
        sum += rows[first * width + place] * rows[second * width + place]
      }
      return sum
    }
  }
}
