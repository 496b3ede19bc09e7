import Glibc

/// The person's editor.
enum Editor {
  /// Opens a file at a line, counted from 1, and waits for the editor to exit.
  ///
  /// - Returns: a notice, if the editor was not found.
  static func open(_ path: String, line: Int) -> String? {
    let chosen =
      environment("VISUAL").map { ("VISUAL", $0) } ?? environment("EDITOR").map { ("EDITOR", $0) }
    let editor = chosen?.1 ?? "vi"
    // The shell splits the variable, which may contain options; the path is passed as an argument.
    if ShellCommand.run("exec \(editor) +\(line) \"$1\"", Operand(file: path)) { return nil }
    guard let variable = chosen?.0 else { return "No editor found; $EDITOR can name one." }
    return "No editor found: $\(variable) is \(editor)."
  }
}
