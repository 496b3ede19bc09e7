internal import CPCRE2

/// A regular expression over UTF-8 text, compiled to machine code where the processor allows it.
///
/// Compiling is dear (milliseconds for a pattern of kilobytes) and searching is cheap: keep expressions, and search
/// with a ``Matcher`` made by each thread.
public final class Expression: Sendable {
  /// The pattern, as it was given.
  public let pattern: String
  /// Never changed after compiling, so threads may share it.
  nonisolated(unsafe) let code: OpaquePointer

  /// Compiles a pattern.
  ///
  /// - Throws: ``ExpressionError`` when the pattern is not well formed.
  public init(
    _ pattern: String, dialect: Dialect = .perl, options: Options = []
  ) throws(ExpressionError) {
    self.pattern = pattern
    let source = dialect == .python ? try PythonPattern(pattern).translated() : pattern
    var bits = PCRE2_UTF | PCRE2_NO_UTF_CHECK
    bits |= options.contains(.literal) ? PCRE2_LITERAL : PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C
    if options.contains(.ignoresCase) { bits |= PCRE2_CASELESS }
    if options.contains(.anchored) { bits |= PCRE2_ANCHORED }
    let context = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    var failure: Int32 = 0
    var offset = 0
    let code = Array(source.utf8).withUnsafeBufferPointer {
      pcre2_compile_8($0.baseAddress, $0.count, bits, &failure, &offset, context)
    }
    guard let code else { throw .malformed(pattern, offset: offset, reason: failure) }
    self.code = code
    // Where there is no compiler for the processor, matching goes on without it.
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
  }

  deinit { pcre2_code_free_8(code) }

  /// How a pattern is written.
  public enum Dialect: Sendable {
    /// As PCRE2 reads it.
    case perl
    /// As Python's `re` reads it; the classes `\d`, `\s` and `\w` match what they match there.
    case python
  }

  /// How a pattern is applied.
  public struct Options: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int
    /// Options of these bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Upper and lower case are alike.
    public static let ignoresCase = Options(rawValue: 1)
    /// A match starts where the search starts.
    public static let anchored = Options(rawValue: 2)
    /// The pattern has no special characters.
    public static let literal = Options(rawValue: 4)
  }
}

/// Why a pattern can't be compiled.
public enum ExpressionError: Error, Hashable, Sendable {
  /// The pattern is not well formed; where (a UTF-8 offset, of the translated pattern for Python's), and PCRE2's number for what is wrong.
  case malformed(String, offset: Int, reason: Int32)
  /// The pattern uses something of Python's that has no counterpart.
  case untranslatable(String)

  /// What is wrong, in PCRE2's words, and behind which character.
  public var explanation: String {
    switch self {
    case .malformed(let pattern, let offset, let reason):
      var buffer = [UInt8](repeating: 0, count: 128)
      let count = pcre2_get_error_message_8(reason, &buffer, buffer.count)
      let words =
        count > 0 ? String(decoding: buffer.prefix(Int(count)), as: UTF8.self) : "malformed"
      return pattern.utf8.count == offset ? words : "\(words), at \(offset + 1)"
    case .untranslatable: return "not known here"
    }
  }
}
