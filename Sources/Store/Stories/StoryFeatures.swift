import Model

/// What the articles of one event have in common: the actors of their relations and the words of their headlines.
struct StoryFeatures {
  /// What each feature says.
  private(set) var points: [UInt64: Double] = [:]
  /// The sum of the points.
  private(set) var total = 0.0

  /// Articles more days apart than this are of two events.
  static let mostDays = 3
  /// The points that two articles of one event share at least, and their share of the points of the smaller.
  static let least = (points: 5.0, share: 0.4)

  /// Adds an actor; countries say little, and persons most.
  mutating func add(actor name: String, _ kind: Actor.Kind?) {
    let points =
      switch kind {
      case .country: 0.5
      case .person: 2.0
      default: 1.0
      }
    add(name.foldedName, points)
  }

  /// Adds the long words of a headline, by their beginnings.
  mutating func add(headline: String) {
    for word in headline.foldedName.split(whereSeparator: { !$0.isLetter }) where word.count > 4 {
      add("\(word.prefix(6))-", 1)
    }
  }

  private mutating func add(_ word: String, _ points: Double) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    guard self.points.updateValue(points, forKey: hash) == nil else { return }
    total += points
  }

  /// Whether two articles that are near in time are of one event.
  func areOfOneEvent(_ other: Self) -> Bool {
    let small = points.count < other.points.count ? points : other.points
    let large = points.count < other.points.count ? other.points : points
    var shared = 0.0
    for (feature, points) in small where large[feature] != nil { shared += points }
    return shared >= Self.least.points
      && shared >= Self.least.share * min(total, other.total)
  }
}
