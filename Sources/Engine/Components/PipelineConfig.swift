internal import JSON

/// The `config.cfg` of a pipeline: sections of keys whose values are JSON.
///
/// Source: the format of confection, which is that of Python's `configparser`; the keys read here are not interpolated.
struct PipelineConfig {
  private var values: [String: String] = [:]

  /// Reads the lines of a file; lines that are not keys of a section are ignored.
  init(_ text: String) {
    var section = ""
    var key: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.trimmed
      guard let first = words.first, first != "#", first != ";" else { continue }
      if let open = key, line.first?.isWhitespace == true {
        // A value goes on in lines that are indented.
        values[open, default: ""] += " " + words
      } else if first == "[", words.last == "]" {
        section = String(words.dropFirst().dropLast())
        key = nil
      } else if let sign = words.firstIndex(of: "=") {
        let name = section + "." + words[..<sign].trimmed
        values[name] = String(words[words.index(after: sign)...].trimmed)
        key = name
      }
    }
  }

  /// The value of a key, such as `nlp.lang`; nil if it is missing or not JSON.
  subscript(_ key: String) -> JSONValue? {
    values[key].flatMap { try? JSONValue(Array($0.utf8)) }
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}
