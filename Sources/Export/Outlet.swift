/// Receives the pieces of an output, in order.
public typealias Outlet = (_ piece: [UInt8]) -> Void

/// Collects output and passes it on in pieces, so that memory stays bounded.
struct OutgoingBytes {
  /// The length at which a piece is passed on.
  private static let pieceLength = 1 << 16

  private var piece: [UInt8] = []
  private let outlet: Outlet

  init(to outlet: @escaping Outlet) { self.outlet = outlet }

  /// Adds a byte.
  mutating func append(_ byte: UInt8) { piece.append(byte) }

  /// Adds bytes, of any number.
  mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while rest.count > Self.pieceLength {
      piece.append(contentsOf: rest.prefix(Self.pieceLength))
      rest = rest.dropFirst(Self.pieceLength)
      handOnIfLong()
    }
    piece.append(contentsOf: rest)
  }

  /// Adds a short text.
  mutating func append(_ text: String) { piece.append(contentsOf: text.utf8) }

  /// Adds a whole number in decimal figures.
  mutating func append(decimal number: Int) { piece.append(decimal: number) }

  /// Passes on the piece if it is long enough.
  mutating func handOnIfLong() {
    if piece.count >= Self.pieceLength { handOn() }
  }

  /// Writes what is left.
  mutating func handOn() {
    guard !piece.isEmpty else { return }
    outlet(piece)
    piece.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  /// Adds a whole number in decimal figures.
  fileprivate mutating func append(decimal number: Int) {
    guard number >= 10 else {
      if number >= 0 { return append(UInt8(ascii: "0") + UInt8(number)) }
      return append(contentsOf: number.description.utf8)
    }
    let start = count
    var rest = number
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    self[start...].reverse()
  }
}
