import Glibc

/// The system's shell, for commands in a person's environment variables.
enum ShellCommand {
  /// Runs a command line with one argument, `$1`, and waits for it.
  ///
  /// - Returns: whether the command was found and could be run.
  static func run(_ command: String, _ argument: String) -> Bool {
    let words: [String] = ["sh", "-c", command, "sh", argument]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    // Ctrl-C belongs to the other program while it runs. Unlike an ignored signal, a handler is not
    // inherited.
    let interrupted = signal(SIGINT) { _ in }
    defer { signal(SIGINT, interrupted) }
    var process = pid_t()
    guard posix_spawnp(&process, "sh", nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let code = status >> 8 & 0xFF
    return code != 127 && code != 126
  }
}
