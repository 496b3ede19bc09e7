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
  if name == "csv" {
    guard let table = ExportFormat.Table(rawValue: tableName ?? "relations") else {
      throw .usage(.unknownValue(.table, tableName ?? ""))
    }
    return .csv(table, isRaw: invocation.options[.raw] != nil)
  }
  for option in [Option.table, .raw] where invocation.options[option] != nil {
    throw .usage(.optionAlone(option, needed: "--as csv"))
  }
  guard let format = ExportFormat.all.first(where: { $0.name == name }) else {
    throw .usage(.unknownValue(.format, name))
  }
  return format
}
