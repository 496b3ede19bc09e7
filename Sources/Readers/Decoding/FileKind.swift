/// A kind of file that may hold an article, or a picture of one, in a format that is not read.
public enum FileKind: Hashable, Sendable, CaseIterable {
  case richText, word, oldOffice, openDocument, epub, pdf, postScript, webArchive, picture, zip

  /// The kind that the first bytes of a file show; nil for none of these.
  ///
  /// Office documents and books are ZIP files whose first entries have fixed names.
  init?(of bytes: [UInt8]) {
    let start = bytes.prefix(4096)
    guard let found = signatures.first(where: { start.starts(with: $0.bytes) }) else { return nil }
    guard found.kind == .zip else {
      self = found.kind
      return
    }
    self = entries.first { start.firstRange(of: $0.name) != nil }?.kind ?? .zip
  }
}

/// The first bytes of each kind.
private let signatures: [(bytes: [UInt8], kind: FileKind)] = [
  (Array("{\\rtf".utf8), .richText), (Array("%PDF-".utf8), .pdf), (Array("%!PS".utf8), .postScript),
  (Array("PK\u{3}\u{4}".utf8), .zip), ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
  (Array("bplist00".utf8), .webArchive), (Array("GIF8".utf8), .picture),
  ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
]

/// The names of the first entries of ZIP files, and the type that some of them state.
private let entries: [(name: [UInt8], kind: FileKind)] = [
  (Array("application/epub+zip".utf8), .epub),
  (Array("application/vnd.oasis.opendocument".utf8), .openDocument),
  (Array("word/".utf8), .word), (Array("[Content_Types].xml".utf8), .word),
]
