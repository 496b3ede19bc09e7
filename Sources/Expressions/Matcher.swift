internal import CPCRE2

/// A search with an expression; each thread needs its own.
public struct Matcher: ~Copyable {
  private let expression: Expression
  private let match: OpaquePointer?
  private let context: OpaquePointer?

  /// Returns the number of backtracking steps after which a search in a text of this length gives
  /// up, so that no text can block the program.
  public static func stepLimit(bytes: Int) -> Int { 100_000 + 100 * min(bytes, 10_000_000) }

  /// The memory in kilobytes beyond which a search gives up: backtracking over a word of a megabyte would take hundreds
  /// of megabytes.
  private static let memoryLimit: UInt32 = 1 << 16

  /// Creates a matcher.
  public init(_ expression: Expression) {
    self.expression = expression
    match = pcre2_match_data_create_8(1, nil)
    context = pcre2_match_context_create_8(nil)
    pcre2_set_heap_limit_8(context, Self.memoryLimit)
  }

  deinit {
    pcre2_match_data_free_8(match)
    pcre2_match_context_free_8(context)
  }

  /// Returns the first match at or after an offset, or nil if there is none within
  /// ``stepLimit(bytes:)`` and 64 MB.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8; `^` and `$` match at its ends, and look-behinds may extend before `offset`.
  ///   - offset: the offset at which the search starts, the start of a character.
  ///   - allowsEmptyAtOffset: whether an empty match at `offset` is accepted.
  /// - Returns: a range of `bytes`.
  public func firstMatch(
    in bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0, allowsEmptyAtOffset: Bool = true
  ) -> Range<Int>? {
    let found = match(
      bytes, from: offset, allowsEmptyAtOffset: allowsEmptyAtOffset,
      steps: Self.stepLimit(bytes: bytes.count))
    return try? found.get()
  }

  /// The reason that there is no match.
  private enum Miss: Error {
    case none
    /// The limit of steps or of memory was exceeded.
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
      // Machine code runs on a small stack; if that overflows, the interpreter takes over.
      count = pcre2_match_8(
        expression.code, bytes.baseAddress, bytes.count, offset, options | PCRE2_NO_JIT, match,
        context)
    }
    guard count >= 0, let ends = pcre2_get_ovector_pointer_8(match) else {
      return .failure(count == PCRE2_ERROR_NOMATCH ? .none : .unknown)
    }
    // `\K` in a look-around can move the start behind the end.
    return .success(min(ends[0], ends[1])..<ends[1])
  }

  /// Finds matches from left to right without overlaps, as long as `body` returns true.
  ///
  /// `offset` is the start of a character. Each search may take `steps` steps of backtracking. If
  /// `isWhole` is false, the text continues after the bytes, and `$` does not match at their end.
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

  /// Returns the first match in a text at or after a UTF-8 offset, as UTF-8 offsets.
  public func firstMatch(
    in text: borrowing String, from offset: Int = 0, allowsEmptyAtOffset: Bool = true
  ) -> Range<Int>? {
    text.utf8.span.withUnsafeBufferPointer {
      firstMatch(in: $0, from: offset, allowsEmptyAtOffset: allowsEmptyAtOffset)
    }
  }

  /// Finds all matches from left to right without overlaps, as Python's `finditer` does.
  ///
  /// An empty match may touch the preceding match, but not repeat it.
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

  /// Returns all matches in a text from left to right without overlaps, as UTF-8 offsets.
  public func matches(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    text.utf8.span.withUnsafeBufferPointer { forEachMatch(in: $0) { ranges.append($0) } }
    return ranges
  }
}
