import Kernels

/// The embeddings of the tokens met so far, one for each distinct set of attributes.
///
/// What is kept is what would be computed again, to the last bit: the cache changes no answer. It holds a fixed number of
/// embeddings and begins anew when it is full.
struct EmbeddingCache: ~Copyable {
  private let embedding: Embedding
  private let kernels: Kernels
  /// `[capacity x width]`, the embeddings by slot.
  private let embeddings: FloatBuffer
  /// What the mixer's sums of new tokens begin with, `[batch x row width]`.
  private let starts: FloatBuffer
  /// The static vectors of new tokens, `[batch x width]`.
  private let vectors: FloatBuffer
  /// The addresses of the rows that make one embedding.
  private let rows: UnsafeMutablePointer<UnsafePointer<Float>?>

  private let capacity: Int
  private var count = 0
  private var generation = -1
  /// The slot of each lexeme, or of each lexeme without and with a space after it; -1 for none.
  private var slots: [Int32] = []
  /// The normal form that the embedding in each slot was made with.
  private var norms: [UInt64] = []
  /// The slots of tokens whose normal form isn't the one in their lexeme's slot.
  private var exceptions: [Exception: Int32] = [:]

  private struct Exception: Hashable {
    var place: Int
    var norm: UInt64
  }

  /// An empty cache.
  ///
  /// - Parameters:
  ///   - embedding: what it keeps.
  ///   - capacity: how many embeddings it holds at most.
  ///   - batch: how many tokens are looked up at once at most; no more than the capacity.
  ///   - kernels: the arithmetic.
  init(_ embedding: Embedding, capacity: Int, batch: Int, kernels: Kernels) {
    self.embedding = embedding
    self.kernels = kernels
    self.capacity = capacity
    embeddings = FloatBuffer(count: capacity * embedding.width)
    starts = FloatBuffer(count: batch * embedding.rowWidth)
    vectors = FloatBuffer(count: batch * embedding.width)
    rows = .allocate(capacity: embedding.rowCount + 1)
    rows.initialize(repeating: nil, count: embedding.rowCount + 1)
  }

  deinit { rows.deallocate() }

  /// Where the embedding in a slot is; `width` floats.
  subscript(slot: Int32) -> UnsafePointer<Float> {
    UnsafePointer(embeddings.base + Int(slot) * embedding.width)
  }

  /// Finds the slots of tokens, in order, and fills those that are new.
  mutating func find(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ lexicon: borrowing Lexicon,
    into found: UnsafeMutablePointer<Int32>
  ) {
    prepare(for: pieces.count, lexicon)
    let first = count
    for (index, piece) in pieces.enumerated() {
      let place = place(of: piece)
      var slot = slots[place]
      if slot < 0 {
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
    guard count > first else { return }
    kernels.maxout(
      embedding.mixer.layer.starting(at: starts.base, stride: embedding.rowWidth),
      Rows(vectors.base, stride: embedding.width), count: count - first,
      gain: embedding.mixer.gain, shift: embedding.mixer.shift,
      into: embeddings.base + first * embedding.width, stride: embedding.width)
  }

  private func place(of piece: TokenizedText.Piece) -> Int {
    embedding.seesSpace
      ? Int(piece.lexeme) << 1 | (piece.isFollowedBySpace ? 1 : 0) : Int(piece.lexeme)
  }

  /// Makes room for a batch and for all lexemes.
  private mutating func prepare(for batch: Int, _ lexicon: borrowing Lexicon) {
    if generation != lexicon.generation || count + batch > capacity {
      generation = lexicon.generation
      count = 0
      slots.removeAll(keepingCapacity: true)
      norms.removeAll(keepingCapacity: true)
      exceptions.removeAll(keepingCapacity: true)
    }
    let places = embedding.seesSpace ? 2 * lexicon.count : lexicon.count
    if slots.count < places {
      slots.append(contentsOf: repeatElement(-1, count: places - slots.count))
    }
  }

  /// Takes a slot for a token and gathers what its embedding is made of.
  private mutating func add(
    _ piece: TokenizedText.Piece, _ lexicon: borrowing Lexicon, _ first: Int
  ) -> Int32 {
    let slot = count
    count += 1
    norms.append(piece.norm)
    let lexeme = lexicon[piece.lexeme]
    embedding.rows(of: piece, lexeme, into: rows)
    rows[embedding.rowCount] = embedding.mixer.bias
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
}
