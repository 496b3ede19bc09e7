/// The declarations in a `style` attribute.
struct StyleDeclarations {
  private var values: [Substring: Substring] = [:]

  init(_ style: String) {
    let style = style.lowercased().filter { !$0.isWhitespace }
    for declaration in style.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      values[declaration[..<colon]] = declaration[declaration.index(after: colon)...]
        .prefix { $0 != "!" }
    }
  }

  /// Whether they show nothing, or only to screen readers: cut to nothing, or far off the page.
  var hide: Bool {
    values["display"] == "none" || ["hidden", "collapse"].contains(values["visibility"])
      || ["left", "top", "right", "text-indent", "margin-left"].contains(where: isFarOff)
      || values["clip"].map { $0.hasPrefix("rect(0") || $0.hasPrefix("rect(1px") } ?? false
      || values["clip-path"].map { $0.hasPrefix("inset(50%") || $0.hasPrefix("inset(100%") }
        ?? false
      || isNothing("font-size")
      || isNothing("width") && isNothing("height") && values["overflow"] == "hidden"
  }

  private func isFarOff(_ name: Substring) -> Bool {
    guard let value = values[name], value.hasPrefix("-") else { return false }
    return value.dropFirst().prefix { $0.isASCII && $0.isNumber }.count >= 4
      || value.hasPrefix("-999")
  }

  private func isNothing(_ name: Substring) -> Bool {
    ["0", "0px", "1px"].contains(values[name])
  }
}
