internal import Model
public import Tables

extension Codebook {
  /// The standard tables and a person's own lines before them.
  ///
  /// Each line opens with a further column, the relation's type: "AID : verb : donate : S>to"; tabs
  /// may stand for the colons. Lines in which ``faults(in:)`` finds something are passed over, and
  /// those that open with "#".
  public init(adding table: String) {
    self = .standard
    for line in numberedLines(of: table) {
      if let (kind, row) = try? Self.entry(line.words) { add(row, as: kind, first: true) }
    }
  }

  /// What is wrong with a person's own lines, in order.
  public static func faults(in table: String) -> [TableFault] {
    TableFault.all(in: table) { line throws(TableFault.Problem) in _ = try entry(line) }
  }

  private static func entry(_ line: Substring) throws(TableFault.Problem) -> (RelationKind, Row) {
    var columns = line.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "\t" }.map(trim)
    // A colon may stand between tabs.
    if line.contains(":"), line.contains("\t") { columns.removeAll(where: \.isEmpty) }
    guard columns.count > 1 else { throw .undivided }
    guard let kind = RelationKind(rawValue: String(columns[0])) else {
      throw .unknownType(String(columns[0]))
    }
    return (kind, try Row(Array(columns.dropFirst())))
  }
}
