import Kernels

/// A ``Tok2Vec`` at work: its cache and its working memory, for one thread at a time.
struct Encoder: ~Copyable {
  /// How many tokens are encoded at once at most: enough that the weights are read seldom, few enough that a layer's rows stay
  /// in the second cache.
  static let batch = 256
  /// How many embeddings are kept at most.
  private static let cached = 4096

  private let tok2vec: Tok2Vec
  private let kernels: Kernels
  private var cache: EmbeddingCache
  private let slots: UnsafeMutablePointer<Int32>
  /// Rows that two layers read and write in turn.
  private let even: FloatBuffer
  private let odd: FloatBuffer

  /// How many floats a vector has.
  var width: Int { tok2vec.width }

  init(_ tok2vec: Tok2Vec, kernels: Kernels) {
    let rows = Encoder.batch + 2 * tok2vec.reach
    self.tok2vec = tok2vec
    self.kernels = kernels
    cache = EmbeddingCache(
      tok2vec.embedding, capacity: Encoder.cached, batch: rows, kernels: kernels)
    slots = .allocate(capacity: rows)
    even = FloatBuffer(count: rows * tok2vec.width)
    odd = FloatBuffer(count: rows * tok2vec.width)
  }

  deinit { slots.deallocate() }

  /// The vectors of some tokens of a text, at most ``batch``: `[tokens x width]`, good until the next call.
  ///
  /// A vector depends on so many neighbours only, so that encoding a text in parts gives the same as at once. Before the first
  /// and after the last token stand rows that begin as zeros.
  mutating func encode(
    _ tokens: Range<Int>, of pieces: UnsafeBufferPointer<TokenizedText.Piece>,
    _ lexicon: borrowing Lexicon
  ) -> UnsafePointer<Float> {
    let reach = tok2vec.reach
    let wide = tokens.lowerBound - reach..<tokens.upperBound + reach
    embed(wide, of: pieces, lexicon)
    var input = even.base
    var output = odd.base
    // Each layer has the neighbours for one row fewer on each side.
    var rows = 0..<wide.count
    for layer in tok2vec.layers {
      rows = rows.lowerBound + 1..<rows.upperBound - 1
      let first = rows.lowerBound * width
      kernels.maxout(
        layer.layer, Rows(input + first - width, stride: width), count: rows.count,
        gain: layer.gain, shift: layer.shift, residual: Rows(input + first, stride: width),
        into: output + first, stride: width)
      swap(&input, &output)
    }
    return UnsafePointer(input + reach * width)
  }

  /// Puts the embeddings of tokens into ``even``, zeros where the text has none.
  private mutating func embed(
    _ tokens: Range<Int>, of pieces: UnsafeBufferPointer<TokenizedText.Piece>,
    _ lexicon: borrowing Lexicon
  ) {
    let inside = tokens.clamped(to: 0..<pieces.count)
    cache.find(UnsafeBufferPointer(rebasing: pieces[inside]), lexicon, into: slots)
    for token in tokens {
      let row = even.base + (token - tokens.lowerBound) * width
      if inside.contains(token) {
        row.update(from: cache[slots[token - inside.lowerBound]], count: width)
      } else {
        row.update(repeating: 0, count: width)
      }
    }
  }
}
