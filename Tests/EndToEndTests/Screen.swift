import Foundation
import Glibc
import Testing

/// A terminal of tmux with a program in it, its screen and its keyboard.
final class Screen {
  private let socket = "entente-\(UUID().uuidString.prefix(8))"

  /// Starts a shell's command line on a screen of that size.
  init(_ command: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:])
    throws
  {
    // Nobody takes up where another left off, or has wishes of their own.
    let settings = [
      "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": "/dev/null",
      "XDG_STATE_HOME": NSTemporaryDirectory() + UUID().uuidString,
    ].merging(environment) { $1 }.map { "\($0)='\($1)'" }
      .sorted()
    _ = try tmux([
      "-f", "/dev/null", "-u", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env -u NO_COLOR -u COLORFGBG -u COLORTERM \(settings.joined(separator: " ")) sh -c \"\(command)\"; sleep 60",
    ])
  }

  /// Starts the explorer on seeds and waits until it has analysed the first.
  convenience init(
    exploring seeds: [String], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    let paths = seeds.map { Program.seed($0) }.joined(separator: " ")
    try self.init(
      "\(Program.path) \(paths); echo ended with \\$?", columns: columns, rows: rows,
      environment: environment)
    try wait { $0.contains("country") || $0.contains("[") }
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// The words on the screen, a row a line.
  var text: String {
    get throws { try tmux(["capture-pane", "-p"]) }
  }

  /// The same with the sequences that say how the words look.
  var styled: String {
    get throws { try tmux(["capture-pane", "-p", "-e"]) }
  }

  /// Presses keys by tmux's names for them, one after the other.
  func press(_ keys: String...) throws {
    for key in keys { _ = try tmux(["send-keys", key]) }
  }

  /// Types characters as they are.
  func type(_ text: String) throws {
    _ = try tmux(["send-keys", "-l", text])
  }

  /// Sends bytes as a terminal does.
  func send(_ bytes: String) throws {
    _ = try tmux(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) })
  }

  /// Makes the screen another size.
  func resize(columns: Int, rows: Int) throws {
    _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What tmux says about the screen, such as where the cursor is.
  func ask(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen is as wanted; says what it was if it does not come to that.
  func wait(
    sourceLocation: SourceLocation = #_sourceLocation, until isThere: (String) -> Bool
  ) throws {
    var shown = ""
    for _ in 0..<200 {
      shown = try text
      if isThere(shown) { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("the screen stayed\n\(shown)", sourceLocation: sourceLocation)
  }

  /// Waits until words are on the screen.
  func wait(for words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait(sourceLocation: sourceLocation) { $0.contains(words) }
  }

  private func tmux(_ arguments: [String]) throws -> String {
    try withFolder { folder in
      let output = try folder.file("output", Data())
      // Not Foundation's Process: it waits for all who have its socket, and so for the server that
      // the first call leaves behind.
      var words = (["tmux", "-L", socket] + arguments).map { strdup($0) } + [nil]
      defer { for word in words { free(word) } }
      var files = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&files)
      defer { posix_spawn_file_actions_destroy(&files) }
      posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
      // The server outlives whoever runs the tests, if they are cut off, and would keep their locks.
      for descriptor in Int32(3)..<64 { posix_spawn_file_actions_addclose(&files, descriptor) }
      // Threads of a pool have signals blocked, which the server and all in it would inherit.
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      var none = sigset_t()
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
      var process = pid_t()
      try #require(posix_spawnp(&process, "tmux", &files, &attributes, &words, environ) == 0)
      var status: Int32 = 0
      while waitpid(process, &status, 0) == -1, errno == EINTR {}
      return try String(contentsOfFile: output, encoding: .utf8)
    }
  }
}

extension String {
  /// Whether the list of actors on a screen stands on a name.
  func points(to name: String) -> Bool {
    split(separator: "\n").contains { line in
      line.firstMatch(of: #/[▸>] *\d+ [a-z]+ +(.*)/#)?.1.hasPrefix(name) == true
    }
  }
}
