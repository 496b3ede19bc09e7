import Foundation
import Glibc
import Testing

/// A tmux terminal with a program, its screen and its keyboard.
final class Screen {
  private let socket = "entente-\(UUID().uuidString.prefix(8))"

  /// Starts a shell command on a screen of the given size.
  init(_ command: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:])
    throws
  {
    // Each screen starts without a memory and without configuration.
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

  /// Starts the explorer on seeds, and waits until the first is analysed.
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

  /// The text on the screen, one row a line.
  var text: String {
    get throws { try tmux(["capture-pane", "-p"]) }
  }

  /// The text with its escape sequences.
  var styled: String {
    get throws { try tmux(["capture-pane", "-p", "-e"]) }
  }

  /// Presses keys, given by tmux's names.
  func press(_ keys: String...) throws {
    for key in keys { _ = try tmux(["send-keys", key]) }
  }

  /// Types characters.
  func type(_ text: String) throws {
    _ = try tmux(["send-keys", "-l", text])
  }

  /// Sends bytes, as a terminal does.
  func send(_ bytes: String) throws {
    _ = try tmux(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) })
  }

  /// Sends a signal to the program that the screen's shell runs.
  func send(signal: String) throws {
    let shell = "$(ps -o pid= --ppid \(try ask("#{pane_pid}")))"
    _ = try Program.run(["-c", "kill -\(signal) $(ps -o pid= --ppid \(shell))"], of: "/bin/sh")
  }

  /// Resizes the screen.
  func resize(columns: Int, rows: Int) throws {
    _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Queries tmux about the screen, such as the position of the cursor.
  func ask(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen satisfies a condition, and otherwise reports what it shows.
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

  /// Waits until the screen contains words.
  func wait(for words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait(sourceLocation: sourceLocation) { $0.contains(words) }
  }

  private func tmux(_ arguments: [String]) throws -> String {
    try withFolder { folder in
      let output = try folder.file("output", Data())
      // Foundation's Process cannot be used: it waits for every process that holds its socket, and
      // so for the tmux server that the first call starts.
      var words = (["tmux", "-L", socket] + arguments).map { strdup($0) } + [nil]
      defer { for word in words { free(word) } }
      var files = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&files)
      defer { posix_spawn_file_actions_destroy(&files) }
      posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
      // The server outlives the tests if they are interrupted, and would keep their locks.
      for descriptor in Int32(3)..<64 { posix_spawn_file_actions_addclose(&files, descriptor) }
      // The threads of the concurrency pool have signals blocked, which the server and its programs would inherit.
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
  /// Whether the selected entry of the actor list is the one with this name.
  func points(to name: String) -> Bool {
    split(separator: "\n").contains { line in
      line.firstMatch(of: #/[▸>] *\d+ [a-z]+ +(.*)/#)?.1.hasPrefix(name) == true
    }
  }
}
