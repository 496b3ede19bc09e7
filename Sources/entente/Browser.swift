import Glibc

/// The person's web browser.
enum Browser {
  /// The outcome of opening an address.
  enum Outcome {
    case opened
    /// There is no browser.
    case missing
  }

  /// Opens an address with the first browser of $BROWSER that is installed, or else with xdg-open.
  ///
  /// A text browser runs in the terminal through `lend` until it exits; on a desktop, the program
  /// continues at once.
  static func open(_ address: String, lend: (() -> Void) -> Void) -> Outcome {
    guard let address = Operand(address: address) else { return .missing }
    let isDesktop = environment("DISPLAY") != nil || environment("WAYLAND_DISPLAY") != nil
    let wanted = environment("BROWSER") ?? (isDesktop ? "xdg-open" : "")
    // Only a program that was started in the foreground can say that it was not found.
    let browsers = wanted.split(separator: ":").filter { isInstalled($0) }
    guard let command = browsers.first.map(command(of:)) else { return .missing }
    guard !isDesktop else {
      return ShellCommand.run("\(command) >/dev/null 2>&1 &", address) ? .opened : .missing
    }
    var isOpened = false
    lend { isOpened = ShellCommand.run(command, address) }
    return isOpened ? .opened : .missing
  }

  /// Returns the command line of a browser: `%s`, with or without quotation marks, stands for the
  /// address, which otherwise comes last.
  private static func command(of browser: Substring) -> String {
    guard browser.contains("%s") else { return "\(browser) \"$1\"" }
    return ["'%s'", "\"%s\"", "%s"].reduce(String(browser)) {
      $0.replacing($1, with: "\"$1\"")
    }
  }

  /// Whether the program of a command line is on the search path, or is named by its own path.
  private static func isInstalled(_ command: Substring) -> Bool {
    // Assignments may stand before the program.
    let words = command.split(whereSeparator: \.isWhitespace)
    guard let name = words.first(where: { !$0.contains("=") }) else { return false }
    // What the shell rewrites is known to the shell alone.
    if name.contains(where: { "~$\"'\\`".contains($0) }) { return true }
    if name.contains("/") { return access(String(name), X_OK) == 0 }
    return (environment("PATH") ?? "").split(separator: ":").contains {
      access("\($0)/\(name)", X_OK) == 0
    }
  }
}
