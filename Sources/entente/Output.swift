import Glibc
import Presentation

/// Standard output and standard error.
enum Output {
  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether the locale is UTF-8 or unset.
  static var isUnicode: Bool {
    let locale = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG")
    return locale.map { $0.lowercased().replacing("-", with: "").contains("utf8") } ?? true
  }

  /// The number of columns of the terminal; nil if standard output is not a terminal.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Opens a placeholder for each closed standard stream, so that no file takes its descriptor.
  ///
  /// Reading from the placeholder for input and writing to those for output fail, as they should.
  static func occupyClosedStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes data to standard output, finished or in pieces; a terminal gets it as text.
  ///
  /// - Throws: ``Failure/writing(code:)``; the pieces after the failure are dropped.
  static func write(_ outgoing: Outgoing) throws(Failure) {
    let isTerminal = isTerminal
    func write(_ piece: [UInt8]) -> Int32 {
      guard isTerminal else { return Self.write(piece, to: STDOUT_FILENO) }
      return Self.write(TerminalText(String(decoding: piece, as: UTF8.self)), to: STDOUT_FILENO)
    }
    var code: Int32 = 0
    switch outgoing {
    case .ready(let bytes): code = write(bytes)
    case .long(let produce): produce { piece in if code == 0 { code = write(piece) } }
    }
    guard code == 0 else { throw .writing(code: code) }
  }

  /// Writes a text to standard output.
  ///
  /// - Throws: ``Failure/writing(code:)``.
  static func write(_ text: String) throws(Failure) { try write(TerminalText(text)) }

  /// Writes a text to standard output.
  ///
  /// - Throws: ``Failure/writing(code:)``.
  static func write(_ text: TerminalText) throws(Failure) {
    let code = write(text, to: STDOUT_FILENO)
    guard code == 0 else { throw .writing(code: code) }
  }

  /// Prints a message on standard error, after the program's name.
  static func tell(_ words: String) {
    _ = write(TerminalText("entente: \(words.withVisibleControls)\n"), to: STDERR_FILENO)
  }

  /// Writes a text to standard error, as part of a line.
  static func hint(_ text: TerminalText) { _ = write(text, to: STDERR_FILENO) }

  /// Prints a message that there are no results, since empty output in a pipe could be a fault.
  static func tell(absence sentence: String) {
    tell(sentence.prefix(1).lowercased() + sentence.dropFirst().dropLast())
  }

  private static func write(_ text: TerminalText, to descriptor: Int32) -> Int32 {
    write(Array(text.text.utf8), to: descriptor)
  }

  /// Writes bytes to a file descriptor, and returns the error number, or 0.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }
}
