import Kernels

/// The context-free embedding of tokens.
///
/// The model looks up a row for each attribute of a token, and mixes the rows and the token's static vector with a maxout
/// layer. That layer is linear before its maximum, so the tables are compiled with its weights already applied. An
/// embedding is the maximum of a sum of rows; only the static vector, reduced to the model's width beforehand, is still
/// multiplied.
struct Embedding: Sendable {
  /// The number of floats in an embedding.
  let width: Int
  /// A table of rows for one attribute, `[count x 3 width]`.
  struct Table: Sendable {
    var attribute: Attribute
    var seed: UInt32
    var count: Int
    var rows: MappedArray<Float>
  }
  /// The tables, in the model's order.
  let tables: [Table]
  /// The static vectors, `[rows x width]`; empty if the model has none.
  let vectors: MappedArray<Float>
  /// The mixer of the static vectors.
  let mixer: MaxoutLayer

  /// The number of floats in a row of a table.
  var rowWidth: Int { 3 * width }
  /// The number of rows that make an embedding.
  var rowCount: Int { 4 * tables.count }
  /// Whether tokens that differ only in the space after them have different embeddings.
  var seesSpace: Bool { tables.contains { $0.attribute == .isFollowedBySpace } }

  /// Reads the one with a name from a compiled model.
  init(_ name: String, in file: ModelFile) throws(ModelError) {
    let sizes: MappedArray<Int32> = try file.array(name + ".sizes", count: 1)
    let width = Int(sizes[0])
    guard width > 0, width % 8 == 0, width < 4096 else {
      throw .unsupported(file.path, .section(name + ".sizes"))
    }
    self.width = width
    let list: MappedArray<Int32> = try file.array(name + ".tables")
    var tables: [Table] = []
    for index in 0..<list.count / 3 {
      let section = "\(name).table\(index)"
      let count = Int(list[3 * index + 2])
      guard let attribute = Attribute(rawValue: list[3 * index]), count > 0 else {
        throw .unsupported(file.path, .section(section))
      }
      tables.append(
        Table(
          attribute: attribute, seed: UInt32(bitPattern: list[3 * index + 1]), count: count,
          rows: try file.array(section, count: count * 3 * width)))
    }
    self.tables = tables
    vectors = try file.array(name + ".vectors")
    mixer = try MaxoutLayer(
      name + ".mixer", in: file, inputs: vectors.count == 0 ? 0 : width, outputs: width)
  }

  /// Writes the addresses of the ``rowCount`` rows of a token's embedding.
  func rows(
    of piece: TokenizedText.Piece, _ lexeme: Lexeme,
    into rows: UnsafeMutablePointer<UnsafePointer<Float>?>
  ) {
    for (index, table) in tables.enumerated() {
      let places = hashedRows(
        table.attribute.value(of: piece, lexeme), seed: table.seed, count: table.count)
      let base = table.rows.base
      rows[4 * index] = base + places.0 * rowWidth
      rows[4 * index + 1] = base + places.1 * rowWidth
      rows[4 * index + 2] = base + places.2 * rowWidth
      rows[4 * index + 3] = base + places.3 * rowWidth
    }
  }

  /// The address of a lexeme's static vector, ``width`` floats; nil if it has none.
  func vector(of lexeme: Lexeme) -> UnsafePointer<Float>? {
    let row = Int(lexeme.vectorRow)
    guard row >= 0, (row + 1) * width <= vectors.count else { return nil }
    return vectors.base + row * width
  }
}
