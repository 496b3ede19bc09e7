import Glibc

/// The person's own browser.
enum Browser {
  /// How an address was opened.
  enum Outcome {
    case opened
    /// There is none.
    case missing
  }

  /// Opens an address by $BROWSER, else by xdg-open.
  ///
  /// A browser of the terminal gets the terminal through `lend` until it is left; on a desktop the
  /// program goes on at once.
  static func open(_ address: String, lend: (() -> Void) -> Void) -> Outcome {
    // No address can be taken for an option or for shell words.
    guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return .missing }
    let isDesktop = environment("DISPLAY") != nil || environment("WAYLAND_DISPLAY") != nil
    guard let browser = environment("BROWSER") else {
      guard isDesktop, isInstalled("xdg-open") else { return .missing }
      return ShellCommand.run("xdg-open \"$1\" >/dev/null 2>&1 &", address) ? .opened : .missing
    }
    // The variable may hold options and be a list, of which the first is the person's choice.
    let first = browser.split(separator: ":").first.map(String.init) ?? browser
    let command =
      first.contains("%s") ? first.replacing("%s", with: "\"$1\"") : "\(first) \"$1\""
    guard !isDesktop else {
      return ShellCommand.run("\(command) >/dev/null 2>&1 &", address) ? .opened : .missing
    }
    var isOpened = false
    lend { isOpened = ShellCommand.run(command, address) }
    return isOpened ? .opened : .missing
  }

  private static func isInstalled(_ name: String) -> Bool {
    (environment("PATH") ?? "").split(separator: ":").contains {
      access("\($0)/\(name)", X_OK) == 0
    }
  }
}
