extension Encoding {
  /// The encoding that the beginning of a file declares; nil if it declares none that is known.
  ///
  /// It is declared by an XML declaration, by a `meta` element outside comments, or, in a saved message, by a
  /// header field `Content-Type`. The name is plain ASCII in every encoding that can be declared.
  static func declared(in bytes: some Collection<UInt8>) -> Encoding? {
    // Standards ask for it in the first 1,024 bytes; saved pages often have it behind scripts.
    let start = Array(bytes.prefix(16384).map(\.lowered))
    var place = 0
    while let sign = start[place...].firstIndex(where: {
      $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "c")
    }) {
      let rest = start[sign...]
      place = sign + 1
      if rest.starts(with: comment) {
        place = rest.firstRange(of: commentEnd)?.upperBound ?? start.endIndex
      } else if rest.starts(with: declaration) || rest.starts(with: meta) {
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        place = tag.endIndex
        if let encoding = named(in: tag, after: rest.starts(with: meta) ? charset : attribute) {
          return encoding.asDeclaredInASCII
        }
      } else if rest.starts(with: field), sign == 0 || start[sign - 1] == .newline {
        let line = rest.prefix { $0 != .newline }
        if let encoding = named(in: line, after: charset) { return encoding.asDeclaredInASCII }
      }
    }
    return nil
  }

  /// A file whose declaration can be read byte by byte is not in UTF-16, whatever it says.
  private var asDeclaredInASCII: Encoding { if case .utf16 = self { .utf8 } else { self } }

  /// The encoding whose label follows a word and an equals sign.
  private static func named(in tag: ArraySlice<UInt8>, after word: [UInt8]) -> Encoding? {
    var rest = tag
    while let found = rest.firstRange(of: word) {
      rest = rest[found.upperBound...]
      let value = rest.drop(while: \.isWhiteSpace)
      guard value.first == UInt8(ascii: "=") else { continue }
      let label = value.dropFirst().drop { $0.isWhiteSpace || quotes.contains($0) }
        .prefix { $0.isLetter || $0.isDigit || marks.contains($0) }
      if let encoding = Encoding(label: String(decoding: label, as: UTF8.self)) { return encoding }
    }
    return nil
  }

  private static let comment = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let declaration = Array("<?xml".utf8)
  private static let meta = Array("<meta".utf8)
  private static let field = Array("content-type:".utf8)
  private static let charset = Array("charset".utf8)
  private static let attribute = Array("encoding".utf8)
  private static let quotes = Array("\"'".utf8)
  private static let marks = Array("-_:.".utf8)
}
