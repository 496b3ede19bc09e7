import Export
import Knowledge
import Model

/// `entente export`, and `import` with a format: the analysis as data.
func export(_ invocation: Invocation) async throws(Failure) {
  guard let name = invocation.options[.format] else { throw .usage(.formatMissing) }
  let format = try exportFormat(named: name, invocation)
  let batch = try ArticleBatch(invocation)
  if format == .jsonLine {
    return try await batch.eachDossier { dossier in
      let length = dossier.articles.reduce(0) { $0 + $1.text.utf8.count }
      return Outgoing(from: length) { dossier.write(as: .jsonLine, to: $0) }
    } use: { line throws(Failure) in
      try Output.write(line)
    }
  }
  try await batch.merged { whole throws(Failure) in
    try Output.write(.long { whole.write(as: format, to: $0) })
  }
}

/// The form that the options ask for.
private func exportFormat(named name: String, _ invocation: Invocation) throws(Failure)
  -> ExportFormat
{
  let tableName = invocation.options[.table]
  if tableName != nil, name != "csv" { throw .usage(.optionAlone(.table, needed: "--as csv")) }
  switch name {
  case "json": return .json
  case "jsonl": return .jsonLine
  case "dot": return .dot
  case "archive": return .archive
  case "csv":
    guard let table = ExportFormat.Table(rawValue: tableName ?? "relations") else {
      throw .usage(.unknownValue(.table, tableName ?? ""))
    }
    return .csv(table)
  default: throw .usage(.unknownValue(.format, name))
  }
}
