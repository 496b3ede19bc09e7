internal import Model
internal import Tables

/// A person's own table of names, `actors.tsv`.
///
/// Its tab-separated columns are the kind ("country", "person" ...), the name, other names
/// separated by semicolons, and the code of the state that the actor is or belongs to. Lines that
/// begin with "#" are comments; lines in which ``Gazetteer/faults(in:)`` finds a fault are ignored.
struct PersonalTable {
  private(set) var rows: [Row] = []

  /// Reads the valid rows of a table, given the codes of states and territories.
  init(_ table: String, codes: Set<String>) {
    rows = numberedLines(of: table).compactMap { try? Row($0.words, codes: codes) }
  }

  /// A row of the table.
  struct Row {
    let fields: [Substring]
    let kind: Actor.Kind

    /// The name, without the mark for ambiguity.
    var name: String { Gazetteer.plain(fields[1]) }
    /// All names, without the mark for ambiguity.
    var names: [String] { [name] + Table.items(of: fields, 2).map(Gazetteer.plain) }
    var code: String? { fields.count > 3 && !fields[3].isEmpty ? String(fields[3]) : nil }

    init(_ line: Substring, codes: Set<String>) throws(TableFault.Problem) {
      fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(trim)
      guard fields.count > 1 else { throw .undivided }
      guard let kind = Actor.Kind(rawValue: String(fields[0])) else {
        throw .unknownKind(String(fields[0]))
      }
      self.kind = kind
      guard !Gazetteer.plain(fields[1]).isEmpty else { throw .missing("name") }
      if let rest = fields.dropFirst(4).first(where: { !$0.isEmpty }) {
        throw .unexpected(String(rest))
      }
      if let code, !codes.contains(code) { throw .unknownCode(code) }
    }
  }
}
