import Glibc

/// The person's editor.
enum Editor {
  /// Opens a file at a line, counted from 1, and waits for the editor to exit.
  static func open(_ path: String, line: Int) {
    let editor = environment("VISUAL") ?? environment("EDITOR") ?? "vi"
    // The shell splits the variable, which may contain options; the path is passed as an argument.
    _ = ShellCommand.run("exec \(editor) +\(line) \"$1\"", path)
  }
}
