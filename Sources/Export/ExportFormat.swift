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
  /// The dossier in that form: UTF-8, with a line break at its end.
  public func exported(as format: ExportFormat) -> [UInt8] {
    switch format {
    case .json: json(isLined: true)
    case .jsonLine: json(isLined: false)
    case .csv(let table): csv(of: table)
    case .dot: dot()
    }
  }
}
