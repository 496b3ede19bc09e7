public import Testing

/// Checks that a value equals the expected one, with the name of the case.
public func check<Value: Equatable>(
  _ value: Value, _ expected: Value, _ name: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(value == expected, "\(name)", sourceLocation: sourceLocation)
}
