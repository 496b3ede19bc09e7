import Glibc

/// A file that contains an article.
public struct ArticleFile: Hashable, Sendable, Identifiable {
  /// Its path; "-" for standard input.
  public var path: String
  /// Its name without the extension, with a number if another file has the same name.
  public var id: String

  /// The files at the given paths, in order.
  ///
  /// A folder stands for all text, Markdown and HTML files in it and below, sorted by path,
  /// without hidden ones. A missing file is reported when it is read; folders that cannot be read are
  /// returned as faults.
  public static func all(in paths: [String]) -> (files: [ArticleFile], faults: [ReadError]) {
    var found: [String] = []
    var faults: [ReadError] = []
    for path in paths {
      guard isFolder(path) else {
        found.append(path)
        continue
      }
      do throws(ReadError) {
        let inside = try files(below: path)
        if inside.isEmpty { throw .emptyFolder(path: path) }
        found += inside
      } catch {
        faults.append(error)
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
    let name = path.split(separator: "/").last ?? "article"
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// The article files in a folder and the folders in it, sorted; links to folders are not followed.
  private static func files(below folder: String) throws(ReadError) -> [String] {
    guard let stream = opendir(folder) else { throw refusal(of: folder) }
    defer { closedir(stream) }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      if isFolder(base + name, followingLinks: false) {
        found += try files(below: base + name)
      } else if let dot = name.lastIndex(of: "."),
        Format(ending: name[name.index(after: dot)...]) != nil
      {
        found.append(base + name)
      }
    }
    return found.sorted()
  }
}

/// Whether the path is that of a folder.
private func isFolder(_ path: String, followingLinks: Bool = true) -> Bool {
  var status = stat()
  let code = followingLinks ? stat(path, &status) : lstat(path, &status)
  return code == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The file names in a list, one on each line; `path` is "-" for standard input.
///
/// - Throws: ``ReadError`` if the list cannot be read or is not text.
public func fileNames(listedIn path: String) throws(ReadError) -> [String] {
  let bytes = try content(of: path)
  if bytes.contains(0) || isBinary(bytes) { throw .binary(path: path) }
  return bytes.split(separator: .newline).map { line in
    let isPair = line.last == .carriageReturn
    return String(decoding: isPair ? line.dropLast() : line, as: UTF8.self)
  }.filter { !$0.isEmpty }
}
