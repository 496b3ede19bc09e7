/// How one role looks on a terminal.
package struct Style: Hashable, Sendable {
  /// What can be seen without colour.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Self(rawValue: 1)
    package static let underline = Self(rawValue: 2)
    package static let reverse = Self(rawValue: 4)
    package static let italic = Self(rawValue: 8)
    package static let dim = Self(rawValue: 16)
  }

  /// A number of the terminal, by the depth; nil for its own foreground.
  package var foreground: Int32?
  /// The same of what is behind; nil for its own background.
  package var background: Int32?
  package var attributes: Attributes

  /// A style of its parts.
  package init(
    foreground: Int32? = nil, background: Int32? = nil, attributes: Attributes = []
  ) {
    (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
  }

  /// In the words of a person's own looks, colours by the terminal's numbers.
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

/// How many colours a terminal shows.
package enum Depth: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// None, the eight of ANSI, the 256 of xterm, and any by its parts of red, green and blue.
  case mono, eight, many, exact

  /// What a terminal with so many colours can show.
  init(colours: Int) {
    self = colours < 8 ? .mono : colours < 256 ? .eight : colours < 1 << 24 ? .many : .exact
  }

  /// Whether one has fewer colours than the other.
  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// A colour, wherever it is to be shown.
package enum Colour: Hashable, Sendable {
  /// One of the eight of ANSI by its number, or one of the 240 fixed ones of xterm.
  case palette(UInt8)
  /// Red, green and blue, eight bits each.
  case exact(UInt32)

  /// What a terminal of a depth calls it, or the nearest that it has; nil for its own.
  func number(_ depth: Depth) -> Int32? {
    switch (self, depth) {
    case (_, .mono): nil
    case (.palette(let number), .many): Int32(number)
    case (.palette(let number), _) where number < 8: Int32(number)
    case (_, .eight): Self.basic(nearest: parts)
    case (_, .many): Self.cube(nearest: parts)
    // A terminal of exact colours takes the first eight numbers for the eight of ANSI.
    case (_, .exact): Int32(max(8, parts.reduce(0) { $0 << 8 | $1 }))
    }
  }

  /// Red, green and blue, 0 to 255.
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

  /// The one of the eight with the same strong parts; nil for greys.
  private static func basic(nearest parts: [Int]) -> Int32? {
    let (least, most) = (parts.min() ?? 0, parts.max() ?? 0)
    guard most - least >= 40 else { return nil }
    let strong = parts.map { $0 > (least + most) / 2 }
    return zip(strong, [1, 2, 4]).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }
}
