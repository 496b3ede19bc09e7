import CProcess
import Explorer
import Glibc
import Presentation

/// A run of a person's own command, which reads a text from standard input.
enum CommandRun {
  /// The bytes of the output that are looked at.
  private static let most = 65_536

  /// Runs a command that has the terminal, and waits for it.
  ///
  /// - Returns: a notice if it failed.
  static func inTerminal(_ line: String, on input: CommandInput) -> String? {
    guard let source = file(of: input.text) else { return "\(line) could not be run." }
    defer { close(source) }
    guard let process = spawn(line, input, [(source, STDIN_FILENO)], ownSession: false) else {
      return "\(line) could not be run."
    }
    return failure(line, status(of: process), "")
  }

  /// Runs a command without the terminal, and waits for it.
  ///
  /// - Returns: a notice with the first line of its output.
  static func captured(_ line: String, on input: CommandInput) -> String {
    var ends: [Int32] = [-1, -1]
    guard let source = file(of: input.text) else { return "\(line) could not be run." }
    defer { close(source) }
    guard entente_pipe(&ends) == 0 else { return "\(line) could not be run." }
    let places = [
      (source, STDIN_FILENO), (ends[1], STDOUT_FILENO), (ends[1], STDERR_FILENO),
    ]
    let process = spawn(line, input, places, ownSession: true)
    close(ends[1])
    defer { close(ends[0]) }
    guard let process else { return "\(line) could not be run." }
    let first = firstLine(of: ends[0])
    let failure = failure(line, status(of: process), first)
    return failure ?? (first.isEmpty ? "\(line): done." : "\(line): \(first)")
  }

  private static func failure(_ line: String, _ status: Int32, _ said: String) -> String? {
    guard status != 0 else { return nil }
    let code = status & 0x7F == 0 ? "ended with \(status >> 8 & 0xFF)" : "was killed"
    return said.isEmpty ? "\(line) \(code)." : "\(line) \(code): \(said)"
  }

  /// An open file without a name that holds a text and ends it with a line feed.
  private static func file(of text: String) -> Int32? {
    let descriptor = entente_memory_file()
    guard descriptor >= 0 else { return nil }
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(descriptor)
        return nil
      }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  /// Starts the shell with files in the place of others; nil if it could not be started.
  private static func spawn(
    _ line: String, _ input: CommandInput, _ files: [(file: Int32, place: Int32)],
    ownSession: Bool
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (file, place) in files { posix_spawn_file_actions_adddup2(&actions, file, place) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Without a terminal of its own it cannot draw over the explorer.
    if ownSession { entente_set_session(&attributes) }
    let words: [String] = ["sh", "-c", line]
    var arguments = words.map { strdup($0) } + [nil]
    var surroundings = environment(for: input).map { strdup($0) } + [nil]
    defer { for string in arguments + surroundings { free(string) } }
    var process = pid_t()
    let code = posix_spawnp(&process, "sh", &actions, &attributes, &arguments, &surroundings)
    return code == 0 ? process : nil
  }

  /// The environment with ENTENTE_FILE, ENTENTE_LINE and ENTENTE_ACTOR.
  private static func environment(for input: CommandInput) -> [String] {
    let own = [
      "FILE": input.path, "LINE": input.path == nil ? nil : "\(input.line)", "ACTOR": input.actor,
    ]
    let names = own.keys.map { "ENTENTE_\($0)=" }
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !names.contains(where: { text.hasPrefix($0) }) { variables.append(text) }
      next += 1
    }
    for (name, value) in own { if let value { variables.append("ENTENTE_\(name)=\(value)") } }
    return variables
  }

  /// The first line with words that a file gives; the rest is read and dropped, so that its writer can end.
  private static func firstLine(of file: Int32) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      if bytes.count < most { bytes += piece[..<count] }
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.lazy.map { String($0).oneLine }.first { !$0.isEmpty } ?? ""
  }

  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status
  }
}
