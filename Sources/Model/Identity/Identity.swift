/// A stable hash of content: 64 bits, written as 16 hexadecimal digits.
///
/// It is FNV-1a (64 bits) of the content's bytes, mixed by the finaliser of SplitMix64 so that every bit depends
/// on every byte. Swift's `Hasher` cannot be used, because its seed changes with every run.
public struct Identity: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number; 0 stands for none.
  public let bits: UInt64

  /// No identity; a ``Dossier`` gives one to all its parts.
  public static let none = Identity(bits: 0)

  /// An identity with known bits.
  public init(bits: UInt64) { self.bits = bits }

  /// Parses a ``description``; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, text.utf8.allSatisfy({ Self.digits.contains($0) }),
      let bits = UInt64(text, radix: 16)
    else { return nil }
    self.bits = bits
  }

  /// Its 16 hexadecimal digits, in lower case.
  public var description: String {
    let figures = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - figures.utf8.count) + figures
  }

  /// Whether it stands for none.
  public var isNone: Bool { bits == 0 }

  /// The smaller number comes first.
  public static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension Identity {
  /// Computes the identity of content, byte by byte.
  struct Maker {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Starts with a kind, so that things of different kinds differ even if their contents do not.
    init(_ kind: StaticString) {
      kind.withUTF8Buffer { for byte in $0 { take(byte) } }
      part()
    }

    /// Adds a byte.
    mutating func take(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// Marks the end of a part with a byte that does not occur in UTF-8.
    mutating func part() { take(0xFF) }

    /// Adds a text as a separate part.
    mutating func add(_ text: some StringProtocol) {
      let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
        for byte in $0 { take(byte) }
      }
      if isDone == nil { for byte in text.utf8 { take(byte) } }
      part()
    }

    /// Adds a number, lowest byte first.
    mutating func add(_ number: UInt64) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        take(UInt8(truncatingIfNeeded: number >> shift))
      }
    }

    /// Adds another identity.
    mutating func add(_ identity: Identity) { add(identity.bits) }

    /// The identity of everything added.
    var identity: Identity {
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
      bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
      bits ^= bits >> 31
      return Identity(bits: bits == 0 ? 1 : bits)
    }
  }
}
