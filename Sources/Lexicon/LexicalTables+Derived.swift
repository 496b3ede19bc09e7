import Synchronization

/// Values that are made from the tables alone, such as a grammar's vocabulary: made once, kept with the tables.
struct DerivedValues: ~Copyable, Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  func value<Value: Sendable>(_ make: () -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let known = values.withLock({ $0[key] }) as? Value { return known }
    // Made outside the lock, since it may ask for others.
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }
}

extension LexicalTables {
  /// The value of a type that is made from these tables; every article shares it.
  package func derived<Value: Sendable>(_ make: (LexicalTables) -> Value) -> Value {
    derivedValues.value { make(self) }
  }
}
