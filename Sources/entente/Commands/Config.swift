import Analysis
import Configuration
import Relations

/// `entente config`: prints the options with their values, and checks the configuration files.
func config(_ invocation: Invocation) throws(Failure) {
  if let word = invocation.operands.first { throw .usage(.unexpectedOperand(word)) }
  if invocation.options[.path] != nil { return try Output.write(ConfigurationFile.folder + "/\n") }
  if invocation.options[.check] != nil { return try check(invocation) }
  let settings = invocation.settings
  let rows = Setting.allCases.map { setting in
    [
      setting.rawValue, setting.standard, settings[setting], setting.meaning, setting.values,
    ]
  }
  guard Output.isTerminal else {
    return try Output.write(rows.map { $0.joined(separator: "\t") + "\n" }.joined())
  }
  try Output.write(list(rows))
}

/// Formats the options for people, two lines each.
private func list(_ rows: [[String]]) -> String {
  let head = ["option", "default", "now"]
  let widths = head.indices.map { column in
    ([head] + rows).map { $0[column].count }.max() ?? 0
  }
  func line(_ row: [String], _ rest: String) -> String {
    let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }
    return cells.joined() + rest + "\n"
  }
  let indent = String(repeating: " ", count: widths.reduce(0) { $0 + $1 + 2 })
  return line(head, "meaning")
    + rows.map { line($0, $0[3]) + indent + $0[4] + "\n" }.joined()
    + "\nSet in \(ConfigurationFile.settings.path).\n"
}

/// Reports the invalid lines of the configuration files.
///
/// - Throws: ``Failure/skipped(_:)`` if there is one.
private func check(_ invocation: Invocation) throws(Failure) {
  var isFine = true
  let files = ConfigurationFile.allCases.filter { FileSystem.exists($0.path) }
  for file in files {
    let complaints = try file.complaints + (file == .coding ? exampleComplaints(invocation) : [])
    for words in complaints { Output.tell(words) }
    isFine = isFine && complaints.isEmpty
    if complaints.isEmpty { try Output.write("\(file.path): no errors\n") }
  }
  if files.isEmpty { Output.tell("no configuration files in \(ConfigurationFile.folder)") }
  if !isFine { throw .skipped(.configuration) }
}

/// Returns a message for each example in a person's codebook whose relations differ from those
/// found.
private func exampleComplaints(_ invocation: Invocation) throws(Failure) -> [String] {
  let file = ConfigurationFile.coding
  let book = try Resources.personal.codebook
  let examples = file.text.map { book.examples(in: $0) } ?? []
  guard !examples.isEmpty else { return [] }
  let analyst = try Analyst.personal(reading: ModelLocation.open(invocation))
  return examples.compactMap { example in
    let found = analyst.statements(of: example.sentence)
    guard found != example.relations else { return nil }
    let states = found.isEmpty ? "none" : found.joined(separator: "; ")
    return "\(file.rawValue), line \(example.line): the example states \(states)"
  }
}
