/// A row-major array of numbers from the folder of a model.
package struct Tensor: Hashable, Sendable {
  /// Its dimensions, outermost first.
  package var shape: [Int]
  /// Its numbers, as many as the product of ``shape``.
  package var values: [Float]

  /// Creates a tensor; nil unless the shape fits the number of values.
  package init?(shape: [Int], values: [Float]) {
    guard let count = Tensor.count(shape), count == values.count else { return nil }
    self.shape = shape
    self.values = values
  }

  /// Reads an array of 32-bit floats in the form of msgpack-numpy, a map with "nd", "type", "shape" and "data".
  package init?(_ packed: MessagePack) {
    guard packed["nd"] == .boolean(true), packed["type"]?.text == "<f4",
      case .binary(let data)? = packed["data"],
      let sides = packed["shape"]?.elements
    else { return nil }
    let shape = sides.compactMap(\.integer)
    guard shape.count == sides.count else { return nil }
    self.init(shape: shape, littleEndian: data)
  }

  /// Reads the 32-bit floats of a NumPy file (format 1 to 3, C order).
  package init?(numpy bytes: [UInt8]) {
    guard bytes.count >= 12, bytes.starts(with: [0x93] + "NUMPY".utf8) else { return nil }
    let wide = bytes[6] > 1
    let length =
      Int(bytes[8]) | Int(bytes[9]) << 8 | (wide ? Int(bytes[10]) << 16 | Int(bytes[11]) << 24 : 0)
    let start = (wide ? 12 : 10) + length
    guard start <= bytes.count,
      let header = String(validating: bytes[(start - length)..<start], as: UTF8.self),
      header.contains("'<f4'"), header.contains("'fortran_order': False"),
      let sides = header.split(separator: "(").last?.split(separator: ")").first
    else { return nil }
    let shape = sides.split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }
    self.init(shape: shape, littleEndian: bytes[start...])
  }

  private init?(shape: [Int], littleEndian data: ArraySlice<UInt8>) {
    guard let count = Tensor.count(shape), data.count == 4 * count else { return nil }
    let values = data.withUnsafeBytes { bytes in
      (0..<count).map { index in
        Float(
          bitPattern: UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)))
      }
    }
    self.init(shape: shape, values: values)
  }

  /// The maximum number of values, and the length of a side, also beside one of length 0.
  private static let longest = Int(Int32.max)

  private static func count(_ shape: [Int]) -> Int? {
    var count = 1
    for side in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: side)
      guard (0...Tensor.longest).contains(side), !overflow, product <= Tensor.longest else {
        return nil
      }
      count = product
    }
    return count
  }
}
