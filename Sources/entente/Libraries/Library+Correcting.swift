import Analysis
import Export
import Glibc
import Model
import Store

extension Journal {
  /// A journal from the lines that a library keeps.
  init(_ lines: [String]) { self.init(lines.map { Journal.Line($0.utf8) }) }

  /// The lines as a library keeps them, without damaged ones.
  var texts: [String] {
    lines.compactMap { if case .damaged = $0 { nil } else { $0.text } }
  }
}

extension Journal.Line {
  /// The line without its line break.
  var text: String { String(decoding: bytes.dropLast(), as: UTF8.self) }
}

extension Entry {
  /// Prepares a bare analysis with what has been said about it.
  init?(
    _ bare: Dossier, by journal: Journal, _ rules: Journal, content: Identity, place: Place?,
    compressor: Compressor
  ) {
    let corrected = bare.corrected(by: journal, rules: rules).dossier
    self.init(
      corrected, bare: corrected == bare ? nil : bare, journal: journal.texts, content: content,
      place: place, compressor: compressor, isCommon: Resources.isCommonName)
  }
}

extension Library {
  /// Adds entries to the journal of a document, and corrects its dossier by it.
  ///
  /// - Throws: ``Failure/library(path:_:)``; nothing has changed then.
  func correct(
    _ document: Int, adding lines: [Journal.Line], at location: LibraryLocation
  ) throws(Failure) {
    // Another program may add to the journal at the same time, but not forever.
    for _ in 0..<100 {
      let isDone = try location.storing { () throws(StoreFault) in
        guard let known = try self.document(document) else { throw .missing }
        let (old, rules) = (
          Journal(try journal(of: document)), Journal(try journal(of: nil))
        )
        let new = Journal(old.lines + lines)
        let bare = try bareDossier(of: document)
        guard
          let entry = Entry(
            bare, by: new, rules, content: known.content, place: nil, compressor: compressor)
        else { throw .refused("a corrected dossier is unsound") }
        return try correct(
          document, adding: lines.map(\.text), after: old.lines.count, as: entry,
          at: Glibc.time(nil))
      }
      if isDone { return }
    }
    throw .library(path: location.path, .locked)
  }

  /// Corrects the dossier of a document by its journal and the rules.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func correctAnew(_ document: Int, at location: LibraryLocation) throws(Failure) {
    try correct(document, adding: [], at: location)
  }

  /// Adds rules for all documents, and corrects those that they concern.
  ///
  /// - Returns: how many documents have been looked at.
  /// - Throws: ``Failure/library(path:_:)``.
  func append(rules lines: [Journal.Line], at location: LibraryLocation) throws(Failure) -> Int {
    let documents = try location.storing { () throws(StoreFault) in
      try append(rules: lines.map(\.text))
      return try self.documents(named: lines.flatMap(\.names))
    }
    for document in documents { try correctAnew(document, at: location) }
    return documents.count
  }
}

extension Journal.Line {
  /// The names of the actors that an entry is about.
  fileprivate var names: [String] {
    guard case .entry(let entry) = self else { return [] }
    return entry.anchors.compactMap {
      if case .actor(let name, _) = $0.content { name } else { nil }
    }
  }
}
