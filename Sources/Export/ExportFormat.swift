public import Model

/// A form that a dossier can be written in.
public enum ExportFormat: Hashable, Sendable {
  /// One JSON object, an entry a line.
  case json
  /// One JSON object in one line.
  case jsonLine
  /// One table with a heading, as RFC 4180 writes it.
  case csv(Table)
  /// A network for Graphviz.
  case dot
  /// Everything, to be read back; see `Dossier.init(archive:)`.
  case archive

  /// What a row of a table is.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    /// A relation.
    case relations
    /// A mention.
    case mentions
    /// An actor.
    case actors
  }
}

extension Dossier {
  /// The dossier in that form; see ``write(as:to:)``.
  public func exported(as format: ExportFormat) -> [UInt8] {
    var bytes: [UInt8] = []
    write(as: format) { bytes += $0 }
    return bytes
  }

  /// Writes the dossier in that form, in pieces: UTF-8, with a line break at its end.
  public func write(as format: ExportFormat, to outlet: @escaping Outlet) {
    switch format {
    case .json: writeJSON(isLined: true, to: outlet)
    case .jsonLine: writeJSON(isLined: false, to: outlet)
    case .csv(let table): writeCSV(of: table, to: outlet)
    case .dot: outlet(dot())
    case .archive: writeArchive(to: outlet)
    }
  }
}
