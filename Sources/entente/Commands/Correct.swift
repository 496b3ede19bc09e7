import Export
import Model
import Presentation
import Readers
import Store

/// `entente correct`: keeps what a person says about the analysis of an article.
func correct(_ invocation: Invocation) async throws(Failure) {
  let isEverywhere = invocation.options[.everywhere] != nil
  let asksJournal = [Option.list, .undo, .redo, .outgoing, .incoming].contains {
    invocation.options[$0] != nil
  }
  // The rules alone are no matter of an article.
  guard !(isEverywhere && asksJournal) else {
    if let word = invocation.operands.first { throw .usage(.unexpectedOperand(word)) }
    let rules: CorrectedSource =
      invocation.options[.library] == nil
      ? .rules : .rulesOfLibrary(LibraryLocation(invocation))
    return try consult(rules, invocation)
  }
  guard let name = invocation.operands.first else {
    throw .usage(invocation.options[.library] == nil ? .noFiles(.correct) : .noArticleNamed)
  }
  if asksJournal {
    if invocation.operands.count > 1 { throw .usage(.unexpectedOperand(invocation.operands[1])) }
    return try consult(try source(named: name, invocation), invocation)
  }
  if invocation.options[.library] != nil {
    let location = LibraryLocation(invocation)
    let number = try location.document(named: name).id
    let library = try location.read()
    let bare = try location.storing { () throws(StoreFault) in
      try library.bareDossier(of: number)
    }
    return try correct(bare, .document(number, in: location), invocation)
  }
  try await ArticleBatch(invocation, isBare: true).merged { bare throws(Failure) in
    guard let file = Corrector.file(of: bare, path: name) else { return }
    try correct(bare, .file(file), invocation)
  }
}

/// What the journal of the command line belongs to.
private func source(named name: String, _ invocation: Invocation) throws(Failure) -> CorrectedSource
{
  if invocation.options[.library] != nil {
    let location = LibraryLocation(invocation)
    return .document(try location.document(named: name).id, in: location)
  }
  guard name == "-" else {
    guard FileSystem.isThere(name) else { throw .reading(.missing(path: name)) }
    return .file(JournalFile(of: name))
  }
  let files = try invocation.articleFiles().files
  guard let file = files.first else { throw .usage(.noFiles(.correct)) }
  guard case .article(let article) = try Content(of: file, upTo: try invocation.mostInput()) else {
    throw .reading(.empty(path: name))
  }
  return .file(JournalFile(of: article.identity))
}

/// Makes a correction, or lists those that have lost their places.
private func correct(
  _ bare: Dossier, _ source: CorrectedSource, _ invocation: Invocation
) throws(Failure) {
  let rulebook = source.rules()
  let (journal, rules) = (try source.journal(), try rulebook.journal())
  let (dossier, lost) = bare.corrected(by: journal, rules: rules)
  if invocation.options[.lost] != nil {
    return try show(
      lost, as: lost.map { _ in nil }, rest: journal,
      absence: "Every correction has found its place.")
  }
  let request = try CorrectionRequest(invocation.operands.dropFirst(), in: dossier)
  let correction = try request.correction()
  let entry = journal.entry(correction, in: dossier, of: bare.articles.first)
  guard invocation.options[.everywhere] == nil else {
    guard let rule = entry.rule(after: rules.lines.count) else {
      throw .correction(.notGeneral(request.action))
    }
    _ = try rulebook.append([rule])
    return try Output.write("\(rule.words), in every article\n")
  }
  let path = try source.append([entry])
  try Output.write("\(entry.words)\n")
  tell(path)
}

/// Says where a correction lies if it does not lie beside its article.
private func tell(_ path: String?) {
  if let path {
    Output.tell("the correction is in \(path), because nothing can be written beside the article")
  }
}

/// Lists, takes back, prints or adds corrections, without an analysis.
private func consult(_ source: CorrectedSource, _ invocation: Invocation) throws(Failure) {
  let journal = try source.journal()
  if invocation.options[.undo] != nil {
    guard let (entry, undone) = journal.undoing() else { throw .correction(.nothingToUndo) }
    let path = try source.append([entry])
    try Output.write("taken back: \(undone.words)\n")
    return tell(path)
  }
  if invocation.options[.redo] != nil {
    guard let (entry, redone) = journal.redoing() else { throw .correction(.nothingToRedo) }
    let path = try source.append([entry])
    try Output.write("\(redone.words)\n")
    return tell(path)
  }
  if invocation.options[.outgoing] != nil {
    return try Output.write(.long { $0(journal.lines.flatMap(\.bytes)) })
  }
  if let path = invocation.options[.incoming] { return try add(path, to: source, journal) }
  let active = Set(journal.active.map(\.id))
  let entries = journal.entries.filter { $0.correction != nil }
  try show(entries, as: entries.map { active.contains($0.id) ? nil : "taken back" }, rest: journal)
}

/// `--import`: adds the entries of another journal that are not there yet.
private func add(
  _ path: String, to source: CorrectedSource, _ journal: Journal
) throws(Failure) {
  let bytes: [UInt8]
  do throws(ReadError) {
    bytes = try content(of: path, upTo: longestInput)
  } catch {
    throw .reading(error)
  }
  let known = Set(journal.lines)
  let lines = Journal(bytes).lines
  let sound = lines.filter { if case .damaged = $0 { false } else { true } }
  guard !sound.isEmpty else { throw .correction(.noJournal(path)) }
  let new = sound.filter { !known.contains($0) }
  if !new.isEmpty { tell(try source.append(new)) }
  try Output.write("\(counted(new.count, "correction")) added\n")
  if sound.count < lines.count {
    Output.tell("\(counted(lines.count - sound.count, "damaged line")) of \(path) left out")
  }
}

/// Prints entries, one a line, and says what of the journal cannot be read.
private func show(
  _ entries: [Journal.Entry], as marks: [String?], rest journal: Journal,
  absence: String = "Nothing has been corrected."
) throws(Failure) {
  for (entry, mark) in zip(entries, marks) {
    let fields = [entry.time ?? "", entry.author ?? "", entry.words, mark ?? ""]
    if Output.isTerminal {
      let head = [entry.time, entry.author].compactMap(\.self).joined(separator: " ")
      let line = "\(head)  \(entry.words)" + (mark.map { "  (\($0))" } ?? "")
      try Output.write(line.prefix(Output.width ?? 80) + "\n")
    } else {
      try Output.write(
        ([entry.id.description] + fields).map(\.field).joined(separator: "\t") + "\n")
    }
  }
  if entries.isEmpty { Output.tell(absence: absence) }
  var damaged = 0
  for line in journal.lines {
    switch line {
    case .entry: break
    case .unknown(let kind, _):
      Output.tell("the journal has a correction of an unknown kind, \(shown(kind)), which is kept")
    case .damaged: damaged += 1
    }
  }
  if damaged > 0 { Output.tell("\(counted(damaged, "damaged line")) in the journal") }
}
