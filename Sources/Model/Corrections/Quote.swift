/// Words of an article with what stands before and after them, by which they are found again in a changed text.
///
/// This is the TextQuoteSelector of the Web Annotation Data Model, with the offset as a hint.
public struct Quote: Hashable, Sendable {
  /// The words.
  public var words: String
  /// Up to ``reach`` bytes before them and after them.
  public var prefix, suffix: String
  /// The UTF-8 offset at which they stood.
  public var start: Int
  /// The name of the actor that they mention, for people.
  public var actor: String?

  /// Words between others.
  public init(
    _ words: String, prefix: String, suffix: String, start: Int, actor: String? = nil
  ) {
    self.words = words
    self.prefix = prefix
    self.suffix = suffix
    self.start = start
    self.actor = actor
  }

  /// The words at a place in an article.
  public init(_ range: Range<Int>, of article: Article, actor: String? = nil) {
    let length = article.text.utf8.count
    let range = range.clamped(to: 0..<length)
    let before = article.text(in: max(0, range.lowerBound - Self.reach)..<range.lowerBound)
    let after = article.text(in: range.upperBound..<min(length, range.upperBound + Self.reach))
    self.init(
      String(article.text(in: range)), prefix: String(before), suffix: String(after),
      start: range.lowerBound, actor: actor)
  }

  /// The number of bytes before and after the words that are kept.
  public static let reach = 48

  /// The range at which the words stood.
  public var range: Range<Int> { start..<max(start, start &+ words.utf8.count) }
}

extension Quote {
  /// How well the surroundings of a place fit: the bytes that agree next to the words, and the words that stand there
  /// again.
  func fit(_ range: Range<Int>, in article: Article) -> Int {
    let length = article.text.utf8.count
    let before = article.text(in: max(0, range.lowerBound - Self.reach)..<range.lowerBound)
    let after = article.text(in: range.upperBound..<min(length, range.upperBound + Self.reach))
    return zip(before.utf8.reversed(), prefix.utf8.reversed()).prefix { $0 == $1 }.count
      + zip(after.utf8, suffix.utf8).prefix { $0 == $1 }.count
      + 2
      * (Self.words(before).intersection(Self.words(prefix[...])).count
        + Self.words(after).intersection(Self.words(suffix[...])).count)
  }

  private static func words(_ text: Substring) -> Set<Substring> {
    Set(text.split(whereSeparator: \.isWhitespace))
  }

  /// The place among several that fits best, and of those that fit as well the nearest; nil if the surroundings of none
  /// fit, unless it is the only one.
  func best(of places: [Range<Int>], in article: Article) -> Range<Int>? {
    guard places.count > 1 else { return places.first }
    let fits = places.map { (range: $0, fit: fit($0, in: article)) }
    let best = fits.max {
      ($0.fit, -distance(to: $0.range)) < ($1.fit, -distance(to: $1.range))
    }
    return best.flatMap { $0.fit >= Self.leastFit ? $0.range : nil }
  }

  private func distance(to range: Range<Int>) -> Int {
    let (distance, isOver) = range.lowerBound.subtractingReportingOverflow(start)
    return isOver || distance == .min ? .max : abs(distance)
  }

  /// The least fit where the words stand several times.
  private static let leastFit = 6
}
