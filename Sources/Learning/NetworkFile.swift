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
    for line in text.utf8.split(separator: 0x0A) where line.first != 0x23 {
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
      if line.first == 0x40 {
        readParameter(columns)
      } else {
        read(columns)
      }
    }
  }

  private mutating func readParameter(_ columns: [Substring.UTF8View]) {
    guard columns.count == 2, let number = Double(String(Substring(columns[1]))), number.isFinite
    else { return faults.append(.unreadable(String(Substring(columns.first ?? "".utf8[...])))) }
    parameters[String(Substring(columns[0].dropFirst()))] = number
  }

  private mutating func read(_ columns: [Substring.UTF8View]) {
    let name = columns.prefix(2).map { String(Substring($0)) }.joined(separator: "\t")
    guard columns.count == 3, let weights = Self.halves(columns[2]) else {
      return faults.append(.unreadable(name))
    }
    var layer = layers[String(Substring(columns[0]))] ?? Layer()
    if layer.inputs.isEmpty { layer.outputs = weights.count }
    guard weights.count == layer.outputs else { return faults.append(.unreadable(name)) }
    layer.inputs.append(String(Substring(columns[1])))
    layer.weights += weights
    layers[String(Substring(columns[0]))] = layer
  }

  /// The numbers that hexadecimal digits write, four each; nil for others, and for what is no finite number.
  private static func halves(_ digits: Substring.UTF8View) -> [Float]? {
    var numbers: [Float] = []
    var bits: UInt16 = 0
    var count = 0
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      bits = bits << 4 | UInt16(value)
      count += 1
      guard count % 4 == 0 else { continue }
      let number = float(ofHalf: bits)
      guard number.isFinite else { return nil }
      numbers.append(number)
      bits = 0
    }
    return count > 0 && count % 4 == 0 ? numbers : nil
  }

  /// The number of half precision (IEEE 754 binary16) with those bits.
  private static func float(ofHalf bits: UInt16) -> Float {
    let sign: Float = bits & 0x8000 == 0 ? 1 : -1
    let exponent = Int(bits >> 10 & 31)
    let fraction = Float(bits & 1023) / 1024
    switch exponent {
    case 0: return sign * fraction / 16384
    case 31: return .infinity
    default:
      return sign * (1 + fraction) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
    }
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
