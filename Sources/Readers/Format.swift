/// A file format of articles.
public enum Format: Hashable, Sendable, CaseIterable {
  /// Text without markup.
  case plainText
  /// CommonMark, with or without front matter.
  case markdown
  /// A web page, alone or saved with all its parts.
  case html

  /// Its file name extensions, in lower case and without the dot.
  public var endings: [String] {
    switch self {
    case .plainText: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml", "mht", "mhtml"]
    }
  }

  /// The format with a file name extension; nil if there is none.
  public init?(ending: some StringProtocol) {
    let name = ending.lowercased()
    guard let format = Format.allCases.first(where: { $0.endings.contains(name) }) else {
      return nil
    }
    self = format
  }

  /// The format that the beginning of a text shows.
  init(of text: String) {
    let start = text.utf8.prefix(1024).drop { $0.isWhiteSpace }
    let opening = String(decoding: start.prefix(256), as: UTF8.self).lowercased()
    let isSaved = SavedPage.isSaved(Array(text.utf8.prefix(4096))[...])
    let marks = ["<!doctype html", "<html", "<head", "<body", "<?xml"]
    if isSaved || marks.contains(where: opening.hasPrefix) {
      self = .html
    } else {
      self = ["# ", "---\n", "+++\n"].contains(where: opening.hasPrefix) ? .markdown : .plainText
    }
  }
}
