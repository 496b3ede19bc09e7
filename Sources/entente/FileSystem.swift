import Glibc

/// What the program asks of the file system beside reading articles.
enum FileSystem {
  /// Whether a folder stands at that path.
  static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Makes a folder and those around it; one that is there is fine.
  ///
  /// - Throws: ``Failure/creating(path:code:)``.
  static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(Failure) {
    guard !isFolder(path), !path.isEmpty else { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash]), mode: mode) }
    guard mkdir(path, mode) == 0 || errno == EEXIST else {
      throw .creating(path: path, code: errno)
    }
  }

  /// A number that differs where the folder stands elsewhere or one of the files in it, down to
  /// three folders deep, has another name, size or time of change (FNV-1a, 64 bits).
  static func fingerprint(ofFolder path: String) -> UInt64 {
    let whole = realpath(path, nil)
    defer { free(whole) }
    let root = whole.map { String(cString: $0) } ?? path
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for line in [root] + listing(of: root, depth: 3).sorted() {
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  /// A line with name, size and time of change for each file.
  private static func listing(of folder: String, depth: Int) -> [String] {
    guard depth >= 0, let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var lines: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let path = folder + "/" + name
      guard !name.hasPrefix("."), let status = status(of: path) else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        lines += listing(of: path, depth: depth - 1)
      } else {
        lines.append("\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)")
      }
    }
    return lines
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}

/// A variable of the environment; nil where it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
