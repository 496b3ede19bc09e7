/// The text file of a network's weights.
///
/// Columns are separated by tabs; lines that begin with "#" are comments. A line gives the weights of one input: the name
/// of its layer, the name of the input, and the weights to all outputs as numbers of half precision, each of four hexadecimal
/// digits. A line that begins with "@" names a parameter and its number.
package struct NetworkFile: Sendable {
  /// A layer as written.
  struct Layer: Sendable {
    /// The names of its inputs, in order.
    var inputs: [String] = []
    /// The weights, `[inputs x outputs]`.
    var weights: [Float] = []
    /// The number of outputs.
    var outputs = 0
  }

  /// The layers by name.
  private(set) var layers: [String: Layer] = [:]
  /// The parameters by name.
  package private(set) var parameters: [String: Double] = [:]
  /// The malformed lines.
  private(set) var faults: [NetworkFault] = []

  /// Parses a file; what is malformed is among the ``faults``.
  package init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
        let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        if line.first == 0x40 {
          readParameter(columns)
        } else {
          read(columns)
        }
      }
    }
  }

  private typealias Column = Slice<UnsafeBufferPointer<UInt8>>

  private static func text(_ column: Column) -> String { String(decoding: column, as: UTF8.self) }

  private mutating func readParameter(_ columns: [Column]) {
    guard columns.count == 2, let number = Double(Self.text(columns[1])), number.isFinite
    else { return faults.append(.unreadable(columns.first.map(Self.text) ?? "")) }
    parameters[Self.text(columns[0].dropFirst())] = number
  }

  private mutating func read(_ columns: [Column]) {
    guard columns.count == 3 else {
      return faults.append(
        .unreadable(columns.prefix(2).map(Self.text).joined(separator: "\t")))
    }
    let (name, input) = (Self.text(columns[0]), Self.text(columns[1]))
    // In place: a layer may have many thousands of inputs.
    guard layers[name, default: Layer()].append(input, halves: columns[2]) else {
      return faults.append(.unreadable(name + "\t" + input))
    }
  }
}

extension NetworkFile.Layer {
  /// Adds an input with the weights that hexadecimal digits write, four each; false, and nothing is added, if they write no
  /// finite numbers or another number of them.
  fileprivate mutating func append(
    _ input: String, halves digits: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    let count = weights.count
    guard Self.add(digits, to: &weights), inputs.isEmpty || weights.count - count == outputs else {
      weights.removeSubrange(count...)
      return false
    }
    outputs = weights.count - count
    inputs.append(input)
    return true
  }

  private static func add(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, to numbers: inout [Float]
  ) -> Bool {
    guard !digits.isEmpty, digits.count % 4 == 0 else { return false }
    let digits = UnsafeBufferPointer(rebasing: digits)
    for start in stride(from: 0, to: digits.count, by: 4) {
      var bits: UInt32 = 0
      var faults: UInt8 = 0
      for place in start..<start + 4 {
        let value = digitValues[Int(digits[place])]
        faults |= value
        bits = bits << 4 | UInt32(value)
      }
      guard faults < 16, let number = float(ofHalf: bits) else { return false }
      numbers.append(number)
    }
    return true
  }

  /// The values of hexadecimal digits in lower case by their character; 16 for all others.
  private static let digitValues: [UInt8] = (0...255).map { (character: UInt8) in
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x61...0x66: character - 0x61 + 10
    default: 16
    }
  }

  /// The number of half precision (IEEE 754 binary16) with those bits; nil if it is not finite.
  private static func float(ofHalf bits: UInt32) -> Float? {
    let sign = (bits & 0x8000) << 16
    let exponent = bits >> 10 & 31
    let fraction = bits & 1023
    switch exponent {
    case 0: return (sign == 0 ? 1 : -1) * Float(fraction) / 16_777_216
    case 31: return nil
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}

/// A layer as a network needs it.
struct LayerShape {
  let name: String
  /// The names of its inputs; nil for any.
  var inputs: [String]?
  let outputs: Int
  /// Whether the kernels compute it, which work on groups of 24 outputs.
  var isComputed = false

  /// The names of inputs that have numbers only.
  static func numbers(_ count: Int) -> [String] { (0..<count).map { "\($0)" } }
}

extension NetworkFile {
  /// The number of outputs of a layer; 0 if the file lacks it.
  func outputs(of layer: String) -> Int { layers[layer]?.outputs ?? 0 }

  /// The malformed lines, then the layers that do not have the shape that a network needs.
  func faults(against shapes: [LayerShape]) -> [NetworkFault] {
    let wrong = shapes.filter { shape in
      let layer = layers[shape.name] ?? Layer()
      return layer.inputs != shape.inputs ?? layer.inputs || layer.outputs != shape.outputs
        || layer.outputs == 0
    }
    let uneven = shapes.filter { $0.isComputed && $0.outputs % 24 != 0 }
    return faults + (wrong + uneven).map { .wrongLayer($0.name) }
  }
}

/// A fault in a file of a network's weights.
package enum NetworkFault: Hashable, Sendable {
  /// A malformed line, by its layer and input.
  case unreadable(String)
  /// A layer that is missing or has other inputs or outputs than the network.
  case wrongLayer(String)
  /// A parameter that is missing.
  case missingParameter(String)
}
