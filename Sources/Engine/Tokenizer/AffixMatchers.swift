internal import Expressions

/// The expression matchers of one tokenizer.
struct AffixMatchers: ~Copyable {
  private let prefix: Matcher?
  private let suffix: Matcher?
  private let infix: Matcher?
  private let token: Matcher?
  private let url: Matcher?

  init(_ affixes: TokenizerRules.Affixes) {
    prefix = affixes.prefix.map { Matcher($0) }
    suffix = affixes.suffix.map { Matcher($0) }
    infix = affixes.infix.map { Matcher($0) }
    token = affixes.token.map { Matcher($0) }
    url = affixes.url.map { Matcher($0) }
  }

  /// The length in bytes of the prefix to split off; zero for none.
  func prefixLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let found = prefix?.firstMatch(in: bytes) ?? nil else { return 0 }
    guard found.lowerBound > 0 else { return found.count }
    // As many characters are cut off as matched, wherever they matched.
    var end = 0
    for _ in 0..<bytes.characters(in: found) { end += bytes.scalar(at: end).length }
    return end
  }

  /// The length in bytes of the suffix to split off; zero for none.
  ///
  /// Suffixes are short, except for runs of one mark. Only a few bytes at the end are searched, and more if the match
  /// starts where the search does. Otherwise a chunk of thousands of brackets would be searched completely for each of
  /// them.
  func suffixLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var window = 64
    var offset = bytes.border(at: bytes.count - window)
    var match = suffix?.firstMatch(in: bytes, from: offset) ?? nil
    while offset > 0, match?.lowerBound == offset {
      window *= 2
      offset = bytes.border(at: bytes.count - window)
      match = suffix?.firstMatch(in: bytes, from: offset) ?? nil
    }
    guard let found = match else { return 0 }
    guard found.upperBound < bytes.count else { return found.count }
    var start = bytes.count
    for _ in 0..<bytes.characters(in: found) { start = bytes.start(before: start) }
    return bytes.count - start
  }

  /// Whether the whole chunk is one token.
  func isToken(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (token?.firstMatch(in: bytes) ?? nil) != nil
  }

  /// Whether the whole chunk is a URL.
  func isURL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (url?.firstMatch(in: bytes) ?? nil) != nil
  }

  /// Calls a closure for each infix, from left to right.
  func forEachInfix(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    infix?.forEachMatch(in: bytes, body)
  }

  /// Whether any expression splits these bytes, at the front, inside or at the end.
  func cuts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    prefixLength(bytes) > 0 || suffixLength(bytes) > 0
      || (infix?.firstMatch(in: bytes) ?? nil) != nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character boundary at or before an offset of valid UTF-8.
  fileprivate func border(at offset: Int) -> Int {
    var border = Swift.max(0, offset)
    while border > 0, self[border] & 0xC0 == 0x80 { border -= 1 }
    return border
  }

  /// The number of characters in a range of valid UTF-8.
  fileprivate func characters(in range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (self[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }
}
