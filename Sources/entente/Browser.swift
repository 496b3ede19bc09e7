import Glibc

/// The person's web browser.
enum Browser {
  /// The outcome of opening an address.
  enum Outcome {
    case opened
    /// There is no browser.
    case missing
  }

  /// Opens an address with $BROWSER, or else with xdg-open.
  ///
  /// A text browser runs in the terminal through `lend` until it exits; on a desktop, the program
  /// continues at once.
  static func open(_ address: String, lend: (() -> Void) -> Void) -> Outcome {
    // With a scheme in front, no address can be taken for an option.
    guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return .missing }
    let isDesktop = environment("DISPLAY") != nil || environment("WAYLAND_DISPLAY") != nil
    guard let browser = environment("BROWSER") else {
      guard isDesktop, isInstalled("xdg-open") else { return .missing }
      return ShellCommand.run("xdg-open \"$1\" >/dev/null 2>&1 &", address) ? .opened : .missing
    }
    // The variable may contain options and be a list, whose first entry is preferred.
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
