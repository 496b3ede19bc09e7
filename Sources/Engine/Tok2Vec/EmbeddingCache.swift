import Kernels

/// The embeddings of the tokens so far, one for each distinct set of attributes, and their products with the first layer.
///
/// A cached embedding is what would be computed again, to the last bit, so the cache does not change results. It holds a
/// fixed number of embeddings and is emptied when it is full.
struct EmbeddingCache: ~Copyable {
  /// The slot for no token, whose embedding is zero.
  static let nothing: Int32 = 0

  private let tok2vec: Tok2Vec
  private let kernels: Kernels
  /// The embeddings by slot, `[capacity x width]`.
  private let embeddings: FloatBuffer
  /// Their products with the first layer on the left, in the middle and on the right, `[capacity x 3 x row width]`.
  private let products: FloatBuffer
  /// The initial values of the mixer's sums for new tokens, `[batch x row width]`.
  private let starts: FloatBuffer
  /// The static vectors of new tokens, `[batch x width]`.
  private let vectors: FloatBuffer
  /// The addresses of the rows that make one embedding.
  private let rows: UnsafeMutablePointer<UnsafePointer<Float>?>

  private let capacity: Int
  private var count = 1
  private var generation = -1
  /// The slot of each lexeme, or of each lexeme without and with a space after it; ``nothing`` if it is not cached.
  private var slots: [Int32] = []
  /// The normal form of the embedding in each slot.
  private var norms: [UInt64] = [0]
  /// The slots of tokens whose normal form differs from that of their lexeme's slot.
  private var exceptions: [Exception: Int32] = [:]

  private struct Exception: Hashable {
    var place: Int
    var norm: UInt64
  }

  /// An empty cache.
  ///
  /// - Parameters:
  ///   - tok2vec: whose embeddings it keeps.
  ///   - capacity: how many embeddings it holds at most.
  ///   - batch: how many tokens are looked up at once at most; less than the capacity.
  ///   - kernels: the arithmetic.
  init(_ tok2vec: Tok2Vec, capacity: Int, batch: Int, kernels: Kernels) {
    self.tok2vec = tok2vec
    self.kernels = kernels
    self.capacity = capacity
    let rowWidth = tok2vec.embedding.rowWidth
    embeddings = FloatBuffer(count: capacity * tok2vec.width)
    products = FloatBuffer(count: capacity * 3 * rowWidth)
    starts = FloatBuffer(count: batch * rowWidth)
    vectors = FloatBuffer(count: batch * tok2vec.width)
    embeddings.base.update(repeating: 0, count: tok2vec.width)
    products.base.update(repeating: 0, count: 3 * rowWidth)
    rows = .allocate(capacity: tok2vec.embedding.rowCount + 1)
    rows.initialize(repeating: nil, count: tok2vec.embedding.rowCount + 1)
    rows[tok2vec.embedding.rowCount] = tok2vec.embedding.mixer.bias
  }

  deinit { rows.deallocate() }

  /// The embedding in a slot, `width` floats.
  func embedding(_ slot: Int32) -> UnsafePointer<Float> {
    UnsafePointer(embeddings.base + Int(slot) * tok2vec.width)
  }

  /// The product of the first layer with the embedding in a slot, by its side of the window: 0 left, 1 middle, 2 right.
  func product(_ slot: Int32, side: Int) -> UnsafePointer<Float> {
    UnsafePointer(products.base + (3 * Int(slot) + side) * tok2vec.embedding.rowWidth)
  }

  /// Finds the slots of tokens, in order, and fills new ones.
  mutating func find(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ lexicon: borrowing Lexicon,
    into found: UnsafeMutablePointer<Int32>
  ) {
    prepare(for: pieces.count, lexicon)
    let first = count
    for (index, piece) in pieces.enumerated() {
      let place = place(of: piece)
      var slot = slots[place]
      if slot == EmbeddingCache.nothing {
        slot = add(piece, lexicon, first)
        slots[place] = slot
      } else if norms[Int(slot)] != piece.norm {
        let exception = Exception(place: place, norm: piece.norm)
        if let known = exceptions[exception] {
          slot = known
        } else {
          slot = add(piece, lexicon, first)
          exceptions[exception] = slot
        }
      }
      found[index] = slot
    }
    fill(first..<count)
  }

  private func place(of piece: TokenizedText.Piece) -> Int {
    tok2vec.embedding.seesSpace
      ? Int(piece.lexeme) << 1 | (piece.isFollowedBySpace ? 1 : 0) : Int(piece.lexeme)
  }

  /// Makes room for a batch and for all lexemes.
  private mutating func prepare(for batch: Int, _ lexicon: borrowing Lexicon) {
    if generation != lexicon.generation || count + batch > capacity {
      generation = lexicon.generation
      count = 1
      slots.removeAll(keepingCapacity: true)
      norms.removeLast(norms.count - 1)
      exceptions.removeAll(keepingCapacity: true)
    }
    let places = tok2vec.embedding.seesSpace ? 2 * lexicon.count : lexicon.count
    if slots.count < places {
      slots.append(
        contentsOf: repeatElement(EmbeddingCache.nothing, count: places - slots.count))
    }
  }

  /// Assigns a slot to a token, and collects the rows of its embedding.
  private mutating func add(
    _ piece: TokenizedText.Piece, _ lexicon: borrowing Lexicon, _ first: Int
  ) -> Int32 {
    let embedding = tok2vec.embedding
    let slot = count
    count += 1
    norms.append(piece.norm)
    let lexeme = lexicon[piece.lexeme]
    embedding.rows(of: piece, lexeme, into: rows)
    kernels.sum(
      rows, count: embedding.rowCount + 1, width: embedding.rowWidth,
      into: starts.base + (slot - first) * embedding.rowWidth)
    let vector = vectors.base + (slot - first) * embedding.width
    if let known = embedding.vector(of: lexeme) {
      vector.update(from: known, count: embedding.width)
    } else {
      vector.update(repeating: 0, count: embedding.width)
    }
    return Int32(slot)
  }

  /// Computes the embeddings and products of new slots from the collected rows.
  private func fill(_ slots: Range<Int>) {
    let embedding = tok2vec.embedding
    let made = embeddings.base + slots.lowerBound * embedding.width
    kernels.maxout(
      embedding.mixer.layer.starting(at: starts.base, stride: embedding.rowWidth),
      Rows(vectors.base, stride: embedding.width), count: slots.count,
      gain: embedding.mixer.gain, shift: embedding.mixer.shift, into: made,
      stride: embedding.width)
    for (index, side) in tok2vec.sides.enumerated() {
      kernels.affine(
        side, Rows(made, stride: embedding.width), count: slots.count,
        into: products.base + (3 * slots.lowerBound + index) * embedding.rowWidth,
        stride: 3 * embedding.rowWidth)
    }
  }
}
