extension Line: ExpressibleByStringInterpolation {
  /// Text with names, each in a run of its own: `"\(name: actor.name): 3 relations"`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var line = Line()

    /// Creates an empty interpolation.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Appends text.
    package mutating func appendLiteral(_ literal: String) { line.append(literal) }

    /// Appends text.
    package mutating func appendInterpolation(_ words: String) { line.append(words) }

    /// Appends text.
    package mutating func appendInterpolation(_ words: some StringProtocol) {
      line.append(String(words))
    }

    /// Appends a number.
    package mutating func appendInterpolation(_ number: Int) { line.append(String(number)) }

    /// Appends a name in any script.
    package mutating func appendInterpolation(name: String) {
      line.append(name: name, .text)
    }
  }

  /// Creates a line from an interpolation.
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.line }

  /// Creates a line from a literal.
  package init(stringLiteral words: String) { self.init(words) }
}
