import Analysis
import Model
import Presentation
import Readers
import Store

/// `entente library`: keeps articles with their analysis.
func library(_ invocation: Invocation) async throws(Failure) {
  guard let word = invocation.operands.first else { throw .usage(.actionMissing) }
  guard let action = LibraryAction(rawValue: word) else { throw .usage(.unknownAction(word)) }
  let location = LibraryLocation(invocation)
  if [.list, .check, .compact, .info].contains(action),
    let word = invocation.operands.dropFirst().first
  {
    throw .usage(.unexpectedOperand(word))
  }
  for option in [Option.json, .limit] where invocation.options[option] != nil {
    guard action == .actors || action == .pairs else {
      throw .usage(.optionAlone(option, needed: "library actors or library pairs"))
    }
  }
  for option in [Option.same, .different, .undecided, .undo]
  where invocation.options[option] != nil && action != .pairs {
    throw .usage(.optionAlone(option, needed: "library pairs"))
  }
  switch action {
  case .add: try await add(to: location, invocation)
  case .update: try await update(location, invocation)
  case .remove: try remove(from: location, invocation)
  case .list: try list(location, invocation)
  case .actors: try libraryActors(location, invocation)
  case .pairs: try libraryPairs(location, invocation)
  case .check: try check(location)
  case .compact: try compact(location)
  case .info: try info(location, invocation)
  }
}

/// `entente library add`.
private func add(to location: LibraryLocation, _ invocation: Invocation) async throws(Failure) {
  let batch = try ArticleBatch(invocation)
  let analyst = try batch.analyst()
  let library = try location.create()
  let folders = invocation.fileOperands.filter(FileSystem.isFolder).map(FileSystem.whole)
  try location.storing { () throws(StoreFault) in try library.add(folders: folders) }
  var intake = try Intake(library, at: location, with: analyst)
  intake.input = batch.input
  intake.mostInput = try invocation.mostInput()
  let tally = try await intake.take(batch.files.map(Intake.Item.file))
  try location.storing { () throws(StoreFault) in try library.settle() }
  try Output.write("\(location.name): \(tally.words)\n")
  if let code = batch.skipped ?? tally.skipped { throw .skipped(code) }
}

/// `entente library remove`.
private func remove(from location: LibraryLocation, _ invocation: Invocation) throws(Failure) {
  let names = Array(invocation.operands.dropFirst())
  guard !names.isEmpty else { throw .usage(.documentsMissing) }
  let library = try location.change()
  let documents = try location.storing { () throws(StoreFault) in try library.documents() }
  var chosen = Set<Int>()
  var folders: [String] = []
  for name in names {
    let path = FileSystem.whole(name)
    var found = documents.filter { "\($0.id)" == name }
    if found.isEmpty {
      found = documents.filter { document in
        document.paths.contains { [name, path].contains($0) || $0.hasPrefix(path + "/") }
      }
      folders += [path, name]
    }
    if found.isEmpty { found = documents.filter { $0.name == name } }
    guard !found.isEmpty else { throw .noDocument(name) }
    chosen.formUnion(found.map(\.id))
  }
  try location.storing { () throws(StoreFault) in
    try library.remove(chosen.sorted())
    try library.forget(folders: folders)
    try library.settle()
  }
  try Output.write("\(location.name): \(counted(chosen.count, "article")) removed\n")
}

/// `entente library list`.
private func list(_ location: LibraryLocation, _ invocation: Invocation) throws(Failure) {
  let library = try location.read()
  let fresh = try freshRuns(of: library, at: location, invocation)
  let documents = try location.storing { () throws(StoreFault) in try library.documents() }
  guard Output.isTerminal else {
    for document in documents {
      let fields = [
        "\(document.id)", document.date ?? "", document.name, document.title,
        document.source ?? "", "\(document.actors)", "\(document.relations)",
        fresh.map { $0.contains(document.run) ? "" : "stale" } ?? "", document.paths.first ?? "",
        document.origin == document.id ? "" : "copy of \(document.origin)",
      ]
      try Output.write(fields.map(\.field).joined(separator: "\t") + "\n")
    }
    return
  }
  let width = documents.map { "\($0.id)".count }.max() ?? 1
  for document in documents {
    let number = String(repeating: " ", count: width - "\(document.id)".count) + "\(document.id)"
    let date = (document.date ?? "").padded(to: 10)
    let title = document.title.isEmpty ? document.name : document.title
    let mark =
      (document.origin == document.id ? "" : "  (copy of \(document.origin))")
      + (fresh.map { $0.contains(document.run) ? "" : "  (stale)" } ?? "")
    let line =
      "\(number)  \(date)  \(counted(document.actors, "actor").padded(to: 11))"
      + "\(counted(document.relations, "relation").padded(to: 14))\(title.field)\(mark)"
    try Output.write(line.prefix(Output.width ?? 80) + "\n")
  }
  if documents.isEmpty { Output.tell(absence: "The library is empty.") }
}

/// The runs that analyse as this program would; nil if it cannot be known, without a model.
func freshRuns(
  of library: Library, at location: LibraryLocation, _ invocation: Invocation
) throws(Failure) -> Set<Int>? {
  guard let pipeline = try? ModelLocation.open(invocation),
    let analyst = try? Analyst.personal(reading: pipeline)
  else { return nil }
  return try location.storing { () throws(StoreFault) in try library.runs(like: analyst.run) }
}

/// `entente library check`.
private func check(_ location: LibraryLocation) throws(Failure) {
  // The check of the index needs to write, which is not always possible.
  var library = try location.read()
  do throws(Failure) {
    library = try location.change()
  } catch .library(_, .readOnly) {
    Output.tell("the index of words is not checked, because nothing can be written")
  } catch .library(_, .closed) {
    Output.tell("the index of words is not checked, because nothing can be written")
  }
  let count = try location.storing { () throws(StoreFault) in try library.count() }
  let progress = Progress(of: count, verb: "checked")
  defer { progress.end() }
  let damages = try location.storing { () throws(StoreFault) in
    try library.check { _ in progress.advance(isHiding: false) }
  }
  progress.end()
  for damage in damages { try Output.write("\(damage.words)\n") }
  guard damages.isEmpty else { throw .skipped(.noArticle) }
  try Output.write("\(location.name): \(counted(count, "article")), all sound\n")
}

/// `entente library compact`.
private func compact(_ location: LibraryLocation) throws(Failure) {
  let library = try location.change()
  let (before, after) = try location.storing { () throws(StoreFault) in
    let before = try library.summary().file
    try library.compact()
    return (before, try library.summary().file)
  }
  try Output.write("\(location.name): \(before.asSize) before, \(after.asSize) now\n")
}

/// `entente library info`.
private func info(_ location: LibraryLocation, _ invocation: Invocation) throws(Failure) {
  let library = try location.read()
  let fresh = try freshRuns(of: library, at: location, invocation)
  let (summary, runs, folders, searches, stale) = try location.storing {
    () throws(StoreFault) in
    (
      try library.summary(), try library.runs(), try library.folders(), try library.searches(),
      try fresh.map { fresh throws(StoreFault) in
        try library.documents().count { !fresh.contains($0.run) }
      }
    )
  }
  let share = Double(summary.file) / Double(max(1, summary.text))
  var rows: [(String, String)] = [
    ("library", location.name), ("file", location.path), ("schema", "\(summary.schema)"),
    ("articles", "\(summary.documents)"),
    ("without copies", "\(summary.origins)"), ("stories", "\(summary.stories)"),
    ("actors", "\(summary.actors)"),
    ("relations", "\(summary.relations)"),
    ("dates", [summary.first, summary.last].compactMap(\.self).joined(separator: " to ")),
    ("text", summary.text.asSize),
    ("size", "\(summary.file.asSize), \((share * 100).rounded() / 100) times the text"),
    ("stale", stale.map { "\($0)" } ?? "unknown, without a language model"),
  ]
  for (run, count) in runs {
    let words =
      "\(run.model.name) \(run.model.version), Entente \(run.code), pack \(run.pack ?? "unknown")"
    rows.append(("analysed by", "\(words): \(counted(count, "article"))"))
  }
  rows += folders.map { ("folder", $0) }
  rows += searches.map { ("search", "\($0.name): \($0.query)") }
  for (key, value) in rows where !value.isEmpty {
    let key = Output.isTerminal ? key.padded(to: 16) : key + "\t"
    try Output.write(key + value.field + "\n")
  }
}

extension String {
  /// The text with blanks after it, up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

extension Int {
  /// A number of bytes in words.
  fileprivate var asSize: String {
    self < 1000
      ? "\(self) bytes"
      : self < 1_000_000 ? "\(self / 1000) KB" : "\(Double(self / 100_000) / 10) MB"
  }
}
