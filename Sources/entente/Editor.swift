import Glibc

/// The person's own editor.
enum Editor {
  /// Opens a file at a line, counted from 1, and waits until the editor is left.
  static func open(_ path: String, line: Int) {
    let editor = environment("VISUAL") ?? environment("EDITOR") ?? "vi"
    // The variable may hold options, so a shell reads it; the path goes by as it is.
    let words = ["sh", "-c", "exec \(editor) +\(line) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    // Ctrl-C is the editor's while it runs; a handler, unlike ignoring, is not inherited.
    let interrupted = signal(SIGINT) { _ in }
    defer { signal(SIGINT, interrupted) }
    var process = pid_t()
    guard posix_spawnp(&process, "sh", nil, nil, &arguments, environ) == 0 else { return }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
  }
}
