package import Kernels

/// The cache and the working memory of a ``Tok2Vec``, for one thread at a time.
package struct Encoder: ~Copyable {
  /// The maximum number of tokens encoded at once.
  ///
  /// It is large enough that the weights are rarely read, and small enough that the rows of a layer stay in the L2 cache.
  package static let batch = 256
  /// The maximum number of cached embeddings, 4 KB each.
  package static let cached = 4096
  /// That of each reader of a long text, so that many readers take no more memory than such a text may.
  package static let fewCached = 1024

  private let tok2vec: Tok2Vec
  private let kernels: Kernels
  private var cache: EmbeddingCache
  /// The cache slot of the token in each row.
  private let slots: UnsafeMutablePointer<Int32>
  /// The sums of the first layer, `[rows x row width]`.
  private let sums: FloatBuffer
  /// Rows that two layers read and write in turn.
  private let even: FloatBuffer
  private let odd: FloatBuffer

  package init(_ tok2vec: Tok2Vec, cached: Int = Encoder.cached, kernels: Kernels) {
    let rows = Encoder.batch + 2 * tok2vec.reach
    self.tok2vec = tok2vec
    self.kernels = kernels
    cache = EmbeddingCache(tok2vec, capacity: cached, batch: rows, kernels: kernels)
    slots = .allocate(capacity: rows)
    sums = FloatBuffer(count: rows * tok2vec.embedding.rowWidth)
    even = FloatBuffer(count: rows * tok2vec.width)
    odd = FloatBuffer(count: rows * tok2vec.width)
  }

  deinit { slots.deallocate() }

  /// The vectors of at most ``batch`` tokens of a text: `[tokens x width]`, valid until the next call.
  ///
  /// A vector depends only on a few neighbours, so encoding a text in parts gives the same result as encoding it at once.
  /// The rows before the first and after the last token are initially zero.
  package mutating func encode(
    _ tokens: Range<Int>, of pieces: UnsafeBufferPointer<TokenizedText.Piece>,
    _ lexicon: borrowing Lexicon
  ) -> UnsafePointer<Float> {
    let reach = tok2vec.reach
    let wide = tokens.lowerBound - reach..<tokens.upperBound + reach
    embed(wide, of: pieces, lexicon)
    // Each layer has the neighbours for one row fewer on each side.
    var rows = 1..<wide.count - 1
    pass(tok2vec.first, over: rows, from: even.base, to: odd.base) { first in
      tok2vec.first.layer.starting(
        at: sums.base + first * tok2vec.embedding.rowWidth, stride: tok2vec.embedding.rowWidth)
    }
    var input = odd.base
    var output = even.base
    for layer in tok2vec.layers {
      rows = rows.lowerBound + 1..<rows.upperBound - 1
      pass(layer, over: rows, from: input, to: output) { _ in layer.layer }
      swap(&input, &output)
    }
    return UnsafePointer(input + reach * tok2vec.width)
  }

  /// Applies a layer to rows: the input is the window of each row, and the row itself is added to the output.
  private func pass(
    _ layer: MaxoutLayer, over rows: Range<Int>, from input: UnsafeMutablePointer<Float>,
    to output: UnsafeMutablePointer<Float>, weights: (_ first: Int) -> Layer
  ) {
    let width = tok2vec.width
    let first = rows.lowerBound * width
    kernels.maxout(
      weights(rows.lowerBound), Rows(input + first - width, stride: width), count: rows.count,
      gain: layer.gain, shift: layer.shift, residual: Rows(input + first, stride: width),
      into: output + first, stride: width)
  }

  /// Writes the embeddings of tokens to ``even``, and the first layer's sums of their windows to ``sums``.
  package mutating func embed(
    _ tokens: Range<Int>, of pieces: UnsafeBufferPointer<TokenizedText.Piece>,
    _ lexicon: borrowing Lexicon
  ) {
    let inside = tokens.clamped(to: 0..<pieces.count)
    let before = inside.lowerBound - tokens.lowerBound
    slots.update(repeating: EmbeddingCache.nothing, count: tokens.count)
    cache.find(UnsafeBufferPointer(rebasing: pieces[inside]), lexicon, into: slots + before)
    let width = tok2vec.width
    let rowWidth = tok2vec.embedding.rowWidth
    for row in 0..<tokens.count {
      (even.base + row * width).update(from: cache.embedding(slots[row]), count: width)
    }
    withUnsafeTemporaryAllocation(of: UnsafePointer<Float>?.self, capacity: 4) { window in
      guard let rows = window.baseAddress else { return }
      rows[3] = tok2vec.first.bias
      for row in 1..<tokens.count - 1 {
        for side in 0..<3 { rows[side] = cache.product(slots[row + side - 1], side: side) }
        kernels.sum(rows, count: 4, width: rowWidth, into: sums.base + row * rowWidth)
      }
    }
  }
}
