import Export
import Glibc
import Model
import Readers

/// The file in which the corrections of an article are kept: `NAME.entente.jsonl` beside it, or in the state folder
/// where nothing can be written there.
struct JournalFile: Sendable {
  /// The path beside the article; nil if the article came from a stream.
  private let beside: String?
  /// The path in the state folder.
  private let apart: String
  /// The name of the article's file.
  private let name: String?

  /// The ending of the file.
  static let ending = ".entente.jsonl"

  /// The most bytes that are read.
  private static let longest = 1 << 26

  /// The journal of a file.
  init(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? path
    let dot = name.dropFirst().lastIndex(of: ".")
    let stem = dot.map { String(name[..<$0]) } ?? name
    self.name = name
    beside = (parts.dropLast() + ["\(stem)\(Self.ending)"]).joined(separator: "/")
    let mark = Identity(ofContent: Array(FileSystem.whole(path).utf8))
    apart = "\(Self.folder)/\(stem)-\(mark)\(Self.ending)"
  }

  /// The journal of an article that came from a stream, known by its text.
  init(of article: Identity) {
    name = nil
    beside = nil
    apart = "\(Self.folder)/\(article)\(Self.ending)"
  }

  private init(at path: String) {
    name = nil
    beside = path
    apart = path
  }

  /// The rules, which hold for every article.
  static var rules: JournalFile {
    JournalFile(at: "\(BaseFolder.data.path)/entente/rules\(ending)")
  }

  private static var folder: String { "\(StateFolder.path)/corrections" }

  /// What has been said so far.
  func read() -> Journal {
    let paths = [beside, apart].compactMap(\.self)
    var lines: [Journal.Line] = []
    for path in beside == apart ? [apart] : paths {
      if let bytes = FileSystem.content(of: path, upTo: Self.longest) { lines += own(bytes) }
    }
    return Journal(lines)
  }

  /// The lines about this file: two files whose names differ only in their endings have one journal.
  private func own(_ bytes: [UInt8]) -> [Journal.Line] {
    guard let name, let beside else { return Journal(bytes).lines }
    let folder = beside.lastIndex(of: "/").map { String(beside[...$0]) } ?? ""
    var others: [String: Bool] = [:]
    return Journal(bytes).lines.filter { line in
      guard case .entry(let entry) = line, let file = entry.file, file != name,
        !file.contains("/")
      else { return true }
      let isOther = others[file] ?? FileSystem.isThere(folder + file)
      others[file] = isOther
      return !isOther
    }
  }

  /// Adds entries, which are on the disk when this returns.
  ///
  /// - Returns: the whole journal, with what other programs have added, and the path if it is not beside the article.
  /// - Throws: ``Failure/correcting(path:code:)``; nothing has changed then.
  func append(_ entries: [Journal.Entry]) throws(Failure) -> (journal: Journal, path: String?) {
    let stamp = Stamp.now
    let bytes = entries.flatMap { entry in
      var entry = stamp.on(entry)
      entry.file = entry.isRule ? nil : name ?? entry.file
      return entry.jsonLine
    }
    let path = try append(bytes)
    return (read(), path)
  }

  /// Adds lines as they are.
  ///
  /// - Throws: as ``append(_:)-(Array<Journal.Entry>)``.
  func append(_ bytes: [UInt8]) throws(Failure) -> String? {
    if let beside, beside != apart {
      do throws(Failure) {
        try AppendedFile.append(bytes, to: beside)
        return nil
      } catch .correcting(_, EACCES), .correcting(_, EROFS), .correcting(_, EPERM) {
      }
    }
    if let slash = apart.lastIndex(of: "/") {
      try FileSystem.makeFolder(String(apart[..<slash]), mode: 0o700)
    }
    try AppendedFile.append(bytes, to: apart)
    return beside == nil || beside == apart ? nil : apart
  }
}
