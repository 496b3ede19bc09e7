/// Reproducible pseudo-random numbers.
public struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Creates a generator from a seed.
  public init(state: UInt64) { self.state = state }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
