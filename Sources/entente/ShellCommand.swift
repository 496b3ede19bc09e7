import Glibc
import Readers

/// The system's shell, for commands in a person's environment variables.
enum ShellCommand {
  /// Runs a command line with one argument, `$1`, and waits for it.
  ///
  /// - Returns: whether the command was found and could be run.
  static func run(_ command: String, _ argument: Operand) -> Bool {
    let words: [String] = ["sh", "-c", command, "sh"]
    var arguments = words.map { strdup($0) } + [argument.word.withPath { strdup($0) }, nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, "sh", nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let code = status >> 8 & 0xFF
    return code != 127 && code != 126
  }
}
