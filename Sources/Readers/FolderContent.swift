import Glibc

/// The article files in a folder and in the folders in it.
struct FolderContent {
  /// The paths of the files, sorted; without hidden ones.
  private(set) var files: [String] = []
  /// What looks like an article and is none, and the folders that cannot be read.
  private(set) var faults: [ReadError] = []

  /// Lists a folder; links to folders are not followed.
  init(of folder: String) {
    list(folder)
    files.sort()
  }

  private mutating func list(_ folder: String) {
    guard let names = names(in: folder) else { return faults.append(refusal(of: folder)) }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names where !name.hasPrefix(".") {
      let path = base + name
      if mode(of: path, followingLinks: false) == S_IFDIR {
        list(path)
      } else if let dot = name.lastIndex(of: "."),
        Format(ending: name[name.index(after: dot)...]) != nil
      {
        switch mode(of: path) {
        case S_IFREG?: files.append(path)
        case nil: faults.append(.missing(path: path))
        // A folder, through a link.
        case S_IFDIR?: continue
        default: faults.append(.irregular(path: path))
        }
      }
    }
  }
}

/// The names in a folder, sorted; nil if it cannot be read, for the reason in `errno`.
private func names(in folder: String) -> [String]? {
  guard let stream = folder.withPath(opendir) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    names.append(
      withUnsafeBytes(of: entry.pointee.d_name) { bytes in String(path: bytes.prefix { $0 != 0 }) })
  }
  return names.sorted()
}
