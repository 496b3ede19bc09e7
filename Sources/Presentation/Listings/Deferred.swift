/// A value computed on each access, because few rows of a long list are ever seen.
package struct Deferred<Value: Hashable & Sendable>: Hashable, Sendable {
  private let work: @Sendable () -> Value

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  var value: Value { work() }

  package static func == (left: Self, right: Self) -> Bool { left.value == right.value }

  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
