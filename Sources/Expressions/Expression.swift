internal import CPCRE2

/// A regular expression over UTF-8 text, compiled to machine code if the processor allows it.
///
/// Compilation is expensive (milliseconds for a pattern of kilobytes) and search is cheap: keep
/// expressions, and search with one ``Matcher`` for each thread.
public final class Expression: Sendable {
  /// The pattern as given.
  public let pattern: String
  /// Threads may share the code, which does not change after compilation.
  nonisolated(unsafe) let code: OpaquePointer

  /// Compiles a pattern.
  ///
  /// - Throws: ``ExpressionError`` if the pattern is malformed.
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
    // If there is no compiler for the processor, matching uses the interpreter.
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
  }

  deinit { pcre2_code_free_8(code) }

  /// The syntax of a pattern.
  public enum Dialect: Sendable {
    /// PCRE2 syntax.
    case perl
    /// The syntax of Python's `re`, with the same meaning of `\d`, `\s` and `\w`.
    case python
  }

  /// Options of a pattern.
  public struct Options: OptionSet, Sendable {
    /// The bits of the set.
    public let rawValue: Int
    /// Creates a set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Case is ignored.
    public static let ignoresCase = Options(rawValue: 1)
    /// A match must start where the search starts.
    public static let anchored = Options(rawValue: 2)
    /// The pattern is literal text.
    public static let literal = Options(rawValue: 4)
  }
}

/// The reason that a pattern cannot be compiled.
public enum ExpressionError: Error, Hashable, Sendable {
  /// The pattern is malformed at a UTF-8 offset (of the translated pattern, for Python), with
  /// PCRE2's error number.
  case malformed(String, offset: Int, reason: Int32)
  /// The pattern uses a Python feature without a counterpart in PCRE2.
  case untranslatable(String)

  /// PCRE2's message, with the position of the error.
  public var explanation: String {
    switch self {
    case .malformed(let pattern, let offset, let reason):
      var buffer = [UInt8](repeating: 0, count: 128)
      let count = pcre2_get_error_message_8(reason, &buffer, buffer.count)
      let words =
        count > 0 ? String(decoding: buffer.prefix(Int(count)), as: UTF8.self) : "malformed"
      return pattern.utf8.count == offset ? words : "\(words), at \(offset + 1)"
    case .untranslatable: return "not supported"
    }
  }
}
