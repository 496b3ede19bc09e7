extension TOML {
  /// A file's text with values for settings, each where the file sets it, else behind the others.
  ///
  /// Everything else stays as it is: comments, blanks, the order of lines, and lines that can't be
  /// read.
  package static func text(_ text: String, setting values: [(setting: Setting, value: String)])
    -> String
  {
    var text = text
    for (setting, value) in values {
      text = TOML(text).text(text, setting: setting, to: Value(setting, value).notation)
    }
    return text
  }

  /// The text that this was read from, with one value.
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

  /// Where the first setting goes: above the first table and what is said about it, else at the end.
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
  /// A setting's value: words between quotation marks, truth values and numbers bare.
  fileprivate init(_ setting: Setting, _ value: String) {
    switch setting.kind {
    case .flag: self = Bool(value).map(Self.flag) ?? .text(value)
    case .number: self = Int(value).map(Self.number) ?? .text(value)
    case .choice, .text: self = .text(value)
    }
  }

  /// As it is written.
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
  /// Behind the end of the line that a place is on.
  fileprivate func lineEnd(from place: Int) -> Int {
    self[place...].firstIndex(of: "\n").map { $0 + 1 } ?? count
  }
}
