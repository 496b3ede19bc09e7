import Glibc

/// A file that contains an article.
public struct ArticleFile: Hashable, Sendable, Identifiable {
  /// Its path; "-" for standard input.
  public var path: String
  /// Its name without the extension, with a number if another file has the same name.
  public var id: String

  /// The files at the given paths, in order.
  ///
  /// The person has named `paths`; those in `listed` come from a list or from a text. A folder
  /// stands for all text, Markdown and HTML files in it and below, sorted by path, without hidden
  /// ones. A missing file is reported when it is read. What is no regular file is accepted only if
  /// the person named it, because reading it may never end; elsewhere it is returned as a fault,
  /// like a folder that cannot be read.
  public static func all(
    in paths: [String], listed: [String] = []
  ) -> (files: [ArticleFile], faults: [ReadError]) {
    var found: [String] = []
    var faults: [ReadError] = []
    for (index, path) in (paths + listed).enumerated() {
      switch path == "-" ? nil : mode(of: path) {
      case S_IFDIR?:
        let inside = FolderContent(of: path)
        found += inside.files
        faults += inside.faults
        if inside.files.isEmpty, inside.faults.isEmpty { faults.append(.emptyFolder(path: path)) }
      case nil, S_IFREG?: found.append(path)
      default:
        if index < paths.count { found.append(path) } else { faults.append(.irregular(path: path)) }
      }
    }
    return (named(found), faults)
  }

  /// Each path with an id of its own.
  private static func named(_ paths: [String]) -> [ArticleFile] {
    var taken = Set<String>()
    var counts: [String: Int] = [:]
    return paths.map { path in
      let stem = stem(of: path)
      var id = stem
      while !taken.insert(id).inserted {
        counts[stem, default: 1] += 1
        id = "\(stem)-\(counts[stem, default: 1])"
      }
      return ArticleFile(path: path, id: id)
    }
  }

  /// A file name without folders and extension.
  private static func stem(of path: String) -> String {
    if path == "-" { return "stdin" }
    let name = path.readablePath.split(separator: "/").last ?? "article"
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}

/// Whether a regular file exists at the path, or a link to one.
func isRegularFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

/// The kind of file at the path, as in `S_IFMT`; nil if there is none.
func mode(of path: String, followingLinks: Bool = true) -> mode_t? {
  var status = stat()
  let code = path.withPath { followingLinks ? stat($0, &status) : lstat($0, &status) }
  return code == 0 ? status.st_mode & S_IFMT : nil
}

/// The file names in a list, one on each line; `path` is "-" for standard input.
///
/// - Throws: ``ReadError`` if the list cannot be read or is not text.
public func fileNames(listedIn path: String) throws(ReadError) -> [String] {
  let bytes = try content(of: path)
  if bytes.contains(0) || isBinary(bytes) { throw .binary(path: path) }
  return bytes.split(separator: .newline).map { line in
    let isPair = line.last == .carriageReturn
    return String(path: isPair ? line.dropLast() : line)
  }.filter { !$0.isEmpty }
}
