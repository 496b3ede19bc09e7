import Glibc

/// The person's own editor.
enum Editor {
  /// Opens a file at a line, counted from 1, and waits until the editor is left.
  static func open(_ path: String, line: Int) {
    let editor = environment("VISUAL") ?? environment("EDITOR") ?? "vi"
    // The variable may hold options, so a shell reads it; the path goes by as it is.
    _ = ShellCommand.run("exec \(editor) +\(line) \"$1\"", path)
  }
}
