public import Model

/// A format that a dossier can be written in: its name, its content, and how it is written.
///
/// A new format is an extension with a constant, and an entry of ``all``.
public struct ExportFormat: Sendable {
  /// The name that people choose it by.
  public let name: String
  /// What it holds, in a few words.
  public let summary: String
  /// Whether each article is written by itself, as soon as it is ready.
  public let isPerArticle: Bool

  /// Writes a dossier in pieces: UTF-8, with a line break at its end.
  let write: @Sendable (Dossier, @escaping Outlet) -> Void

  /// A format; by default all articles are written as one.
  init(
    _ name: String, _ summary: String, isPerArticle: Bool = false,
    write: @escaping @Sendable (Dossier, @escaping Outlet) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.isPerArticle = isPerArticle
    self.write = write
  }
}

extension Dossier {
  /// The dossier in a format; see ``write(as:to:)``.
  public func exported(as format: ExportFormat) -> [UInt8] {
    var bytes: [UInt8] = []
    write(as: format) { bytes += $0 }
    return bytes
  }

  /// Writes the dossier in a format, in pieces: UTF-8, with a line break at its end.
  public func write(as format: ExportFormat, to outlet: @escaping Outlet) {
    format.write(self, outlet)
  }
}
