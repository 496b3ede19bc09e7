extension TOML {
  /// Returns the text of a file with new values for settings.
  ///
  /// A value replaces the old one, or follows the last setting. Everything else is kept: comments,
  /// blanks, the order of lines, and lines that cannot be read.
  package static func text(_ text: String, setting values: [(setting: Setting, value: String)])
    -> String
  {
    var text = text
    for (setting, value) in values {
      text = TOML(text).text(text, setting: setting, to: Value(setting, value).notation)
    }
    return text
  }

  /// Returns the text of this file with a new value for one setting.
  private func text(_ text: String, setting: Setting, to notation: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let own = zip(entries, places).filter { $0.0.table.isEmpty }
    if let place = own.first(where: { $0.0.name == setting.rawValue })?.1 {
      scalars.replaceSubrange(place, with: notation.unicodeScalars)
    } else {
      let end = scalars.contains("\r") ? "\r\n" : "\n"
      var line = "\(setting.rawValue) = \(notation)\(end)"
      let start = own.last.map { scalars.lineEnd(from: $0.1.upperBound) } ?? beginning(of: scalars)
      if start > 0, scalars[start - 1] != "\n" { line = end + line }
      scalars.insert(contentsOf: line.unicodeScalars, at: start)
    }
    var edited = ""
    edited.unicodeScalars.append(contentsOf: scalars)
    return edited
  }

  /// Returns the place of the first setting: before the first table and its comments, or else at
  /// the end.
  private func beginning(of scalars: [Unicode.Scalar]) -> Int {
    guard let heading = tables.first else { return scalars.count }
    var starts = [scalars.first == "\u{FEFF}" ? 1 : 0]
    for (place, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(place + 1) }
    var line = heading.line - 1
    while line > 0, scalars[starts[line - 1]] == "#" { line -= 1 }
    return starts[line]
  }
}

extension TOML.Value {
  /// Creates the value of a setting: Booleans and numbers bare, other values as strings.
  fileprivate init(_ setting: Setting, _ value: String) {
    switch setting.kind {
    case .flag: self = Bool(value).map(Self.flag) ?? .text(value)
    case .number: self = Int(value).map(Self.number) ?? .text(value)
    case .choice, .text: self = .text(value)
    }
  }

  /// The value in TOML notation.
  fileprivate var notation: String {
    switch self {
    case .text(let text):
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .number, .flag: text ?? ""
    case .list(let values): "[\(values.map(\.notation).joined(separator: ", "))]"
    }
  }
}

extension [Unicode.Scalar] {
  /// Returns the index after the end of the line at a place.
  fileprivate func lineEnd(from place: Int) -> Int {
    self[place...].firstIndex(of: "\n").map { $0 + 1 } ?? count
  }
}
