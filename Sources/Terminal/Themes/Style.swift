/// The colours and attributes of a role on a terminal.
package struct Style: Hashable, Sendable {
  /// The attributes that are visible without colour.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Self(rawValue: 1)
    package static let underline = Self(rawValue: 2)
    package static let reverse = Self(rawValue: 4)
    package static let italic = Self(rawValue: 8)
    package static let dim = Self(rawValue: 16)
  }

  /// The colour number at the terminal's depth; nil for the default foreground.
  package var foreground: Int32?
  /// The colour number at the terminal's depth; nil for the default background.
  package var background: Int32?
  package var attributes: Attributes

  package init(
    foreground: Int32? = nil, background: Int32? = nil, attributes: Attributes = []
  ) {
    (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
  }

  /// The style in the notation of ``Look``, with colour numbers.
  package var words: String {
    let attributes = Look.attributes.filter {
      !$0.attributes.isEmpty && self.attributes.isSuperset(of: $0.attributes)
    }
    let words =
      attributes.map(\.word)
      + [foreground.map { "\($0)" }, background.map { "on \($0)" }].compactMap(\.self)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

/// The number of colours that a terminal shows.
package enum Depth: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// No colour, the 8 ANSI colours, the 256 xterm colours, and 24-bit true colour.
  case mono, eight, many, exact

  /// Creates the depth for a number of colours.
  init(colours: Int) {
    self = colours < 8 ? .mono : colours < 256 ? .eight : colours < 1 << 24 ? .many : .exact
  }

  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// A colour, independent of the terminal's depth.
package enum Colour: Hashable, Sendable {
  /// One of the 8 ANSI colours or of the 240 fixed xterm colours, by number.
  case palette(UInt8)
  /// Red, green and blue, eight bits each.
  case exact(UInt32)

  /// Returns the number of the colour, or of the nearest one, at a depth; nil for the default.
  func number(_ depth: Depth) -> Int32? {
    switch (self, depth) {
    case (_, .mono): nil
    case (.palette(let number), .many): Int32(number)
    case (.palette(let number), _) where number < 8: Int32(number)
    case (_, .eight): Self.basic(nearest: parts)
    case (_, .many): Self.cube(nearest: parts)
    // On a true-colour terminal, the first eight numbers are the ANSI colours.
    case (_, .exact): Int32(max(8, parts.reduce(0) { $0 << 8 | $1 }))
    }
  }

  /// Red, green and blue, from 0 to 255.
  private var parts: [Int] {
    switch self {
    case .exact(let value): [Int(value >> 16 & 255), Int(value >> 8 & 255), Int(value & 255)]
    case .palette(let number) where number >= 232:
      Array(repeating: 8 + (Int(number) - 232) * 10, count: 3)
    case .palette(let number):
      [36, 6, 1].map { Self.steps[max(0, Int(number) - 16) / $0 % 6] }
    }
  }

  private static let steps = [0, 95, 135, 175, 215, 255]

  private static func cube(nearest parts: [Int]) -> Int32 {
    let places = parts.map { part in
      steps.indices.min { abs(steps[$0] - part) < abs(steps[$1] - part) } ?? 0
    }
    return Int32(16 + places.reduce(0) { $0 * 6 + $1 })
  }

  /// Returns the ANSI colour with the same strong components, or nil for greys.
  private static func basic(nearest parts: [Int]) -> Int32? {
    let (least, most) = (parts.min() ?? 0, parts.max() ?? 0)
    guard most - least >= 40 else { return nil }
    let strong = parts.map { $0 > (least + most) / 2 }
    return zip(strong, [1, 2, 4]).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }
}
