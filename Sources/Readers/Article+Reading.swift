public import Lexicon
public import Model

extension Article {
  /// The article in a file, or on standard input for "-".
  ///
  /// The file name extension determines the format. Without a known extension, web pages are
  /// recognised by their beginning, and everything else is plain text.
  ///
  /// The lexicon has the words of dates and labels in the lines about the article.
  ///
  /// - Throws: ``ReadError`` if the file is missing or is not text.
  public init(
    reading path: String, id: Article.ID, lexicon: LexicalTables
  ) throws(ReadError) {
    try self.init(try content(of: path), of: path, id: id, lexicon: lexicon)
  }

  /// The article in the bytes of a file, whose format follows from the file name extension or the beginning.
  ///
  /// - Throws: ``ReadError/empty(path:)`` or ``ReadError/binary(path:)``.
  package init(
    _ bytes: [UInt8], of path: String, id: Article.ID, lexicon: LexicalTables
  ) throws(ReadError) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last ?? ""
    try self.init(
      decoding: bytes, as: Format(ending: ending), id: id, path: path == "-" ? nil : path,
      lexicon: lexicon)
  }

  /// The article in a file's bytes; nil as its format lets the bytes tell.
  ///
  /// - Throws: ``ReadError/empty(path:)`` or ``ReadError/binary(path:)``.
  public init(
    decoding bytes: [UInt8], as format: Format?, id: Article.ID, path: String? = nil,
    lexicon: LexicalTables
  ) throws(ReadError) {
    if let kind = FileKind(of: bytes) { throw .unread(path: path ?? "-", kind: kind) }
    if isBinary(bytes) { throw .binary(path: path ?? "-") }
    let saved = format == .plainText || format == .markdown ? nil : SavedPage(bytes)
    let decoded = Decoded(saved?.bytes ?? bytes, lexicon: lexicon)
    guard decoded.text.unicodeScalars.contains(where: \.isVisible) else {
      throw .empty(path: path ?? "-")
    }
    self = MastheadWords.$calendar.withValue(lexicon.derived(CalendarWords.init)) {
      switch saved == nil ? format ?? Format(of: decoded.text) : .html {
      case .plainText: Article(plainText: decoded.text, id: id)
      case .markdown: Article(markdown: decoded.text, id: id)
      case .html: Article(html: decoded.text, id: id, savedFrom: saved?.address)
      }
    }
    self.path = path
    blocks.indentLists()
    checkLanguage(lexicon)
    if decoded.replaced > 0 { warnings.insert(.replacedBytes(decoded.replaced), at: 0) }
    if !text.unicodeScalars.contains(where: \.isVisible) { throw .empty(path: path ?? "-") }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar leaves a mark on paper: neither white space nor of zero width.
  fileprivate var isVisible: Bool {
    if isASCII { return value > 0x20 && value != 0x7F }
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
    return switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: false
    default: true
    }
  }
}
