public import Testing

/// Holds a value against what is expected of it, naming the case.
public func check<Value: Equatable>(
  _ value: Value, _ expected: Value, _ name: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(value == expected, "\(name)", sourceLocation: sourceLocation)
}
