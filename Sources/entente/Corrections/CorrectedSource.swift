import Export
import Model
import Readers
import Store

/// What is corrected: the file of an article, an article of a library, or every article by rules.
enum CorrectedSource {
  case file(JournalFile)
  case document(Int, in: LibraryLocation)
  /// Every file.
  case rules
  /// Every article of a library.
  case rulesOfLibrary(LibraryLocation)

  /// What has been said so far.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func journal() throws(Failure) -> Journal {
    switch self {
    case .file(let file): return file.read()
    case .rules: return JournalFile.rules.read()
    case .document(let number, let location): return try Self.journal(of: number, in: location)
    case .rulesOfLibrary(let location): return try Self.journal(of: nil, in: location)
    }
  }

  /// The rules that hold for it as well.
  func rules() -> CorrectedSource {
    switch self {
    case .file, .rules: .rules
    case .document(_, let location), .rulesOfLibrary(let location): .rulesOfLibrary(location)
    }
  }

  private static func journal(
    of number: Int?, in location: LibraryLocation
  ) throws(Failure) -> Journal {
    let library = try location.read()
    return Journal(
      try location.storing { () throws(StoreFault) in try library.journal(of: number) })
  }

  /// Adds entries, which get the present time and the author.
  ///
  /// - Returns: where they lie, if that needs saying.
  /// - Throws: ``Failure/correcting(path:code:)`` or ``Failure/library(path:_:)``; nothing has changed then.
  func append(_ entries: [Journal.Entry]) throws(Failure) -> String? {
    switch self {
    case .file(let file): return try file.append(entries).path
    case .rules: return try JournalFile.rules.append(entries).path
    case .document, .rulesOfLibrary:
      let stamp = Stamp.now
      return try append(entries.map { .entry(stamp.on($0)) })
    }
  }

  /// Adds lines as they are.
  ///
  /// - Returns: where they lie, if that needs saying.
  /// - Throws: as ``append(_:)-(Array<Journal.Entry>)``.
  func append(_ lines: [Journal.Line]) throws(Failure) -> String? {
    switch self {
    case .file(let file): return try file.append(lines.flatMap(\.bytes))
    case .rules: return try JournalFile.rules.append(lines.flatMap(\.bytes))
    case .document(let number, let location):
      let library = try location.change()
      try library.correct(number, adding: lines, at: location)
      try location.storing { () throws(StoreFault) in try library.settle() }
    case .rulesOfLibrary(let location):
      let library = try location.change()
      _ = try library.append(rules: lines, at: location)
      try location.storing { () throws(StoreFault) in try library.settle() }
    }
    return nil
  }
}

extension LibraryLocation {
  /// The document of a number, a name or a path.
  ///
  /// - Throws: ``Failure/noDocument(_:)``, ``Failure/correction(_:)`` or ``Failure/library(path:_:)``.
  func document(named name: String) throws(Failure) -> Document {
    let library = try read()
    let documents = try storing { () throws(StoreFault) in try library.documents() }
    let path = FileSystem.whole(name)
    let found =
      documents.first { "\($0.id)" == name }.map { [$0] }
      ?? documents.first { $0.paths.contains(name) || $0.paths.contains(path) }.map { [$0] }
      ?? documents.filter { $0.name == name }
    guard let document = found.first else { throw .noDocument(name) }
    guard found.count == 1 else { throw .correction(.severalDocuments(name)) }
    return document
  }
}
