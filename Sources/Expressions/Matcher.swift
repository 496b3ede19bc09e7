internal import CPCRE2

/// A search with one expression; each thread makes its own.
public struct Matcher: ~Copyable {
  private let expression: Expression
  private let match: OpaquePointer?
  private let context: OpaquePointer?

  /// Steps of backtracking after which a search through so many bytes ends without a match, so that no text can stop the program.
  public static func stepLimit(bytes: Int) -> Int { 100_000 + 100 * min(bytes, 10_000_000) }

  /// A search with that expression.
  public init(_ expression: Expression) {
    self.expression = expression
    match = pcre2_match_data_create_8(1, nil)
    context = pcre2_match_context_create_8(nil)
  }

  deinit {
    pcre2_match_data_free_8(match)
    pcre2_match_context_free_8(context)
  }

  /// The first match that starts at an offset or after it; nil when there is none within ``stepLimit(bytes:)``.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8; `^` and `$` hold at its ends, and look-behinds see what is before `offset`.
  ///   - offset: where to start, on the border of a character.
  ///   - allowsEmptyAtOffset: whether an empty match at `offset` counts.
  /// - Returns: a range of `bytes`.
  public func firstMatch(
    in bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0, allowsEmptyAtOffset: Bool = true
  ) -> Range<Int>? {
    let found = match(
      bytes, from: offset, allowsEmptyAtOffset: allowsEmptyAtOffset,
      steps: Self.stepLimit(bytes: bytes.count))
    return try? found.get()
  }

  /// Why there is no match.
  private enum Miss: Error {
    case none
    /// The steps did not suffice to tell.
    case unknown
  }

  private func match(
    _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, isWhole: Bool = true,
    allowsEmptyAtOffset: Bool, steps: Int
  ) -> Result<Range<Int>, Miss> {
    let options =
      PCRE2_NO_UTF_CHECK | (isWhole ? 0 : PCRE2_NOTEOL)
      | (allowsEmptyAtOffset ? 0 : PCRE2_NOTEMPTY_ATSTART)
    pcre2_set_match_limit_8(context, UInt32(clamping: steps))
    var count = pcre2_match_8(
      expression.code, bytes.baseAddress, bytes.count, offset, options, match, context)
    if count == PCRE2_ERROR_JIT_STACKLIMIT {
      // Machine code works on a small stack; the interpreter goes on where it doesn't suffice.
      count = pcre2_match_8(
        expression.code, bytes.baseAddress, bytes.count, offset, options | PCRE2_NO_JIT, match,
        context)
    }
    guard count >= 0, let ends = pcre2_get_ovector_pointer_8(match) else {
      return .failure(count == PCRE2_ERROR_NOMATCH ? .none : .unknown)
    }
    // `\K` in a look-around can put the start behind the end.
    return .success(min(ends[0], ends[1])..<ends[1])
  }

  /// All matches from left to right without overlap, as long as `body` wants more.
  ///
  /// Each search may take so many steps of backtracking.
  ///
  /// It starts at an offset on the border of a character. Where the text goes on behind the bytes, which
  /// are not whole then, `$` does not hold at their end.
  ///
  /// - Returns: whether the steps sufficed.
  public func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0, isWhole: Bool = true, steps: Int,
    _ body: (Range<Int>) -> Bool
  ) -> Bool {
    var offset = offset
    var allowsEmpty = true
    while offset <= bytes.count {
      switch match(
        bytes, from: offset, isWhole: isWhole, allowsEmptyAtOffset: allowsEmpty, steps: steps)
      {
      case .failure(let miss): return miss == .none
      case .success(let found):
        guard body(found) else { return true }
        offset = found.upperBound
        allowsEmpty = !found.isEmpty
      }
    }
    return true
  }

  /// The first match in a text that starts at a UTF-8 offset or after it, as UTF-8 offsets.
  public func firstMatch(
    in text: borrowing String, from offset: Int = 0, allowsEmptyAtOffset: Bool = true
  ) -> Range<Int>? {
    text.utf8.span.withUnsafeBufferPointer {
      firstMatch(in: $0, from: offset, allowsEmptyAtOffset: allowsEmptyAtOffset)
    }
  }

  /// All matches from left to right without overlap, as Python's `finditer` gives them.
  ///
  /// An empty match may touch the match before it, but not repeat it.
  public func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var offset = 0
    var allowsEmpty = true
    while offset <= bytes.count,
      let found = firstMatch(in: bytes, from: offset, allowsEmptyAtOffset: allowsEmpty)
    {
      body(found)
      offset = found.upperBound
      allowsEmpty = !found.isEmpty
    }
  }

  /// All matches of a text from left to right without overlap, as UTF-8 offsets.
  public func matches(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    text.utf8.span.withUnsafeBufferPointer { forEachMatch(in: $0) { ranges.append($0) } }
    return ranges
  }
}
