import Glibc

/// The person's editor.
enum Editor {
  /// Opens a file at a line, counted from 1, and waits for the editor to exit.
  ///
  /// - Returns: a notice, if the editor was not found.
  static func open(_ path: String, line: Int) -> String? {
    let variable = ["VISUAL", "EDITOR"].first { environment($0) != nil }
    let editor = variable.flatMap(environment) ?? "vi"
    // The shell splits the variable, which may contain options; the path is passed as an argument.
    if ShellCommand.run("exec \(editor) +\(line) \"$1\"", Operand(file: path)) { return nil }
    guard let variable else { return "No editor found; $EDITOR can name one." }
    return "No editor found: $\(variable) is \(editor)."
  }
}
