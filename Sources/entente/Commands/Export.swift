import Export
import Knowledge
import Model

/// `entente export`, and `import` with a format: prints the analysis as data.
func export(_ invocation: Invocation) async throws(Failure) {
  guard let name = invocation.options[.format] else { throw .usage(.formatMissing) }
  let format = try exportFormat(named: name, invocation)
  let batch = try ArticleBatch(invocation)
  if format.isPerArticle {
    return try await batch.eachDossier { dossier in
      let length = dossier.articles.reduce(0) { $0 + $1.text.utf8.count }
      return Outgoing(from: length) { dossier.write(as: format, to: $0) }
    } use: { line throws(Failure) in
      try Output.write(line)
    }
  }
  try await batch.merged { whole throws(Failure) in
    try Output.write(.long { whole.write(as: format, to: $0) })
  }
}

/// Returns the format that the options name.
private func exportFormat(named name: String, _ invocation: Invocation) throws(Failure)
  -> ExportFormat
{
  let tableName = invocation.options[.table]
  if tableName != nil, name != "csv" { throw .usage(.optionAlone(.table, needed: "--as csv")) }
  if let tableName {
    guard let table = ExportFormat.Table(rawValue: tableName) else {
      throw .usage(.unknownValue(.table, tableName))
    }
    return .csv(table)
  }
  guard let format = ExportFormat.all.first(where: { $0.name == name }) else {
    throw .usage(.unknownValue(.format, name))
  }
  return format
}
