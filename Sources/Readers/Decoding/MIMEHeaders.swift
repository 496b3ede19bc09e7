/// The headers at the beginning of a message or of one of its parts (RFC 5322, RFC 2045).
struct MIMEHeaders: Hashable, Sendable {
  private var values: [String: String] = [:]
  /// The place after the headers and the blank line behind them.
  private(set) var end: Int

  init(of part: ArraySlice<UInt8>) {
    end = part.startIndex
    var last: String?
    while end < part.endIndex {
      let line = part[end...].prefix { $0 != .newline }
      let text = String(decoding: line, as: UTF8.self)
      guard !text.trimmed.isEmpty else {
        end = min(line.endIndex + 1, part.endIndex)
        // Blank lines may stand before the first header.
        if values.isEmpty { continue }
        return
      }
      if let last, text.first?.isWhitespace == true {
        // A long header continues on the next line.
        values[last, default: ""] += " " + text.trimmed
      } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains(" ") {
        let name = text[..<colon].lowercased()
        values[name] = String(text[text.index(after: colon)...].trimmed)
        last = name
      } else {
        return
      }
      end = min(line.endIndex + 1, part.endIndex)
    }
  }

  /// The value of a header, by its name in lower case.
  subscript(_ name: String) -> String? { values[name] }
}

extension String {
  /// Whether a content type is of that media type, or of a kind of media ("multipart/").
  func hasMediaType(_ type: String) -> Bool { lowercased().hasPrefix(type) }

  /// A parameter of a content type: `boundary="..."`.
  func parameter(_ name: String) -> String? {
    for part in split(separator: ";").dropFirst() {
      guard let equals = part.firstIndex(of: "="), part[..<equals].trimmed.lowercased() == name
      else { continue }
      return String(part[part.index(after: equals)...].unquoted)
    }
    return nil
  }
}
