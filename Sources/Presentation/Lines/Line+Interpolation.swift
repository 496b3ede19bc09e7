extension Line: ExpressibleByStringInterpolation {
  /// Words with names in them, which stay by themselves: `"\(name: actor.name): 3 relations"`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var line = Line()

    /// No words yet.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    package mutating func appendLiteral(_ literal: String) { line.append(literal) }

    /// Adds words.
    package mutating func appendInterpolation(_ words: String) { line.append(words) }

    /// Adds words.
    package mutating func appendInterpolation(_ words: some StringProtocol) {
      line.append(String(words))
    }

    /// Adds a number.
    package mutating func appendInterpolation(_ number: Int) { line.append(String(number)) }

    /// Adds a name, of whatever script.
    package mutating func appendInterpolation(name: String) {
      line.append(name: name, .text)
    }
  }

  /// A line of these words.
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.line }

  /// A line of these words.
  package init(stringLiteral words: String) { self.init(words) }
}
