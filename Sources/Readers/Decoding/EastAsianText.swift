/// Bytes read as pairs of an East Asian encoding, and what share of the pairs is common in its language.
///
/// Each encoding orders its characters by use: the common ones have their own rows, which other texts hardly
/// keep to. Compare "A composite approach to language/encoding detection" (Li and Momoi, 2001).
struct EastAsianText {
  /// The pairs that are no punctuation.
  private var pairs = 0
  /// Those in the rows of common characters.
  private var common = 0
  /// Those of Japanese syllables.
  private var kana = 0
  /// The bytes that begin no pair.
  private var faults = 0

  /// The encodings that are read in pairs.
  static let encodings: Set<Encoding> = Set(layouts.map(\.encoding)).union([
    .legacy("ISO-2022-JP-2")
  ])

  /// The encoding that bytes look like; nil if they look like none.
  static func encoding(of bytes: some Collection<UInt8>) -> Encoding? {
    layouts.first { EastAsianText(bytes, as: $0).fits($0) }?.encoding
  }

  private init(_ bytes: some Collection<UInt8>, as layout: Layout) {
    var lead: UInt8?
    for byte in bytes {
      if let first = lead {
        lead = nil
        if layout.trails.contains(where: { $0.contains(byte) }) {
          count(first, byte, layout)
          continue
        }
        faults += 1
      }
      guard byte >= 0x80 else { continue }
      if layout.leads.contains(where: { $0.contains(byte) }) {
        lead = byte
      } else if !layout.singles.contains(byte) {
        faults += 1
      }
    }
  }

  private mutating func count(_ lead: UInt8, _ trail: UInt8, _ layout: Layout) {
    if layout.marks.contains(lead) { return }
    pairs += 1
    let isKana = layout.kana.contains(lead)
    if isKana { kana += 1 }
    if isKana || layout.common.contains(lead) && trail >= layout.firstCommonTrail { common += 1 }
  }

  private func fits(_ layout: Layout) -> Bool {
    guard pairs >= 2, faults * 50 <= pairs, common * 100 >= pairs * layout.leastCommon else {
      return false
    }
    // No Japanese text is without syllables; a few Korean ones may be Chinese.
    return layout.kana.isEmpty ? pairs >= layout.leastPairs : kana * 5 >= pairs
  }
}

/// How an encoding forms its pairs.
private struct Layout: Sendable {
  var encoding: Encoding
  var leads: [ClosedRange<UInt8>]
  var trails: [ClosedRange<UInt8>]
  /// Bytes that are characters by themselves.
  var singles: Range<UInt8> = 0..<0
  /// The rows of punctuation.
  var marks: ClosedRange<UInt8>
  /// The rows of the Japanese syllables.
  var kana: Range<UInt8> = 0..<0
  /// The rows of the common characters.
  var common: ClosedRange<UInt8>
  var firstCommonTrail: UInt8 = 0xA1
  /// The least percentage of common pairs.
  var leastCommon: Int
  var leastPairs = 2
}

/// The encodings, those that could be taken for another one before it.
private let layouts: [Layout] = [
  Layout(
    encoding: .legacy("EUC-JP-MS"), leads: [0x8E...0x8F, 0xA1...0xFE], trails: [0xA1...0xFE],
    marks: 0xA1...0xA3, kana: 0xA4..<0xA6, common: 0xB0...0xCF, leastCommon: 85),
  Layout(
    encoding: .legacy("CP932"), leads: [0x81...0x9F, 0xE0...0xFC],
    trails: [0x40...0x7E, 0x80...0xFC], singles: 0xA1..<0xE0, marks: 0x81...0x81,
    kana: 0x82..<0x84, common: 0x88...0x97, firstCommonTrail: 0x40, leastCommon: 85),
  Layout(
    encoding: .legacy("UHC"), leads: [0x81...0xFE],
    trails: [0x41...0x5A, 0x61...0x7A, 0x81...0xFE], marks: 0xA1...0xA3, common: 0xB0...0xC8,
    leastCommon: 95, leastPairs: 4),
  Layout(
    encoding: .legacy("GB18030"), leads: [0x81...0xFE],
    trails: [0x30...0x39, 0x40...0x7E, 0x80...0xFE],
    marks: 0xA1...0xA3, common: 0xB0...0xD7, leastCommon: 85),
  Layout(
    encoding: .legacy("BIG5-HKSCS"), leads: [0x81...0xFE], trails: [0x40...0x7E, 0xA1...0xFE],
    marks: 0xA1...0xA3, common: 0xA4...0xC6, firstCommonTrail: 0x40, leastCommon: 85),
]
