import Glibc

/// The text tables in folders and their subfolders.
///
/// A section is named by the last component of the folder's path and the file's path below it,
/// without the extension: "consult.txt" in "codebook" in the folder ".../en" is
/// "en/codebook/consult".
package struct TableFolders: Sendable {
  package struct File: Hashable, Sendable {
    package var section: String
    package var path: String
    var size: Int
    /// The modification time in nanoseconds.
    var changed: Int
  }

  /// The folders of text tables in a checkout, relative to its root; some may be absent.
  package static let inCheckout = ["Sources/Knowledge/world", "Sources/Lexicon/en"]

  /// The files, sorted by the bytes of their section names.
  package private(set) var files: [File] = []

  /// Lists folders.
  ///
  /// - Throws: ``TableError/unreadable(_:errno:)`` if one cannot be listed.
  package init(_ folders: [String]) throws(TableError) {
    for folder in folders {
      let path = String(folder.reversed().drop { $0 == "/" }.reversed())
      try list(path, String(path.split(separator: "/").last ?? ""), depth: 8)
    }
    files.sort { $0.section.utf8.lexicographicallyPrecedes($1.section.utf8) }
  }

  /// Returns the existing table folders of a checkout.
  package static func inCheckout(at root: String) -> [String] {
    inCheckout.map { "\(root)/\($0)" }.filter { access($0, R_OK | X_OK) == 0 }
  }

  /// A hash of the names, sizes and modification times of the files.
  package var stamp: UInt64 {
    var lines: [UInt8] = []
    for file in files {
      lines += file.section.utf8
      for number in [file.size, file.changed] {
        lines.append(UInt8(ascii: " "))
        lines += String(number).utf8
      }
      lines.append(UInt8(ascii: "\n"))
    }
    return lines.withUnsafeBytes { PackLayout.digest(of: $0) }
  }

  /// Returns the content of a file.
  ///
  /// - Throws: ``TableError/unreadable(_:errno:)``.
  package static func content(_ path: String) throws(TableError) -> [UInt8] {
    guard let file = fopen(path, "re") else { throw .unreadable(path, errno: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard ferror(file) == 0 else { throw .unreadable(path, errno: errno) }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  private mutating func list(_ folder: String, _ section: String, depth: Int) throws(TableError) {
    guard let stream = opendir(folder) else { throw .unreadable(folder, errno: errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      var status = stat()
      // Looked up in the open folder, since a program in its checkout does this whenever it starts.
      let found = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          name[0] == CChar(bitPattern: UInt8(ascii: "."))
            || fstatat(dirfd(stream), name, &status, 0) != 0 ? nil : String(cString: name)
        }
      }
      guard let name = found else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        if depth > 0 { try list(folder + "/" + name, section + "/" + name, depth: depth - 1) }
      } else if status.st_mode & S_IFMT == S_IFREG, let stem = Self.stem(ofTable: name) {
        let changed = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
        files.append(
          File(
            section: section + "/" + stem, path: folder + "/" + name, size: Int(status.st_size),
            changed: changed))
      }
    }
  }

  /// The name of a table without its extension; nil for another file.
  private static func stem(ofTable name: String) -> Substring? {
    let bytes = name.utf8
    guard let dot = bytes.index(bytes.endIndex, offsetBy: -4, limitedBy: bytes.startIndex),
      bytes[dot...].elementsEqual(".tsv".utf8) || bytes[dot...].elementsEqual(".txt".utf8)
    else { return nil }
    return name[..<dot]
  }
}
