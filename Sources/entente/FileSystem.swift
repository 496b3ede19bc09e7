import Glibc
import Model
import Readers

/// File operations other than reading articles.
enum FileSystem {
  /// Whether a folder exists at the path.
  static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether anything exists at the path.
  static func isThere(_ path: String) -> Bool { path.withPath { access($0, F_OK) } == 0 }

  /// Whether anything exists at the path, or might exist where access is denied.
  static func exists(_ path: String) -> Bool {
    // The code is taken at once: what releases or gets memory may change it.
    path.withPath { path in
      var status = stat()
      return stat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
    }
  }

  /// Whether the file at the path exists and can be read.
  static func isReadable(_ path: String) -> Bool { path.withPath { access($0, R_OK) } == 0 }

  /// Returns the content of a regular file as text that can be written back as it is; nil if it cannot be read, is not
  /// UTF-8, or is longer than `most` bytes.
  static func wholeText(of path: String, upTo most: Int = 1 << 24) -> String? {
    guard let bytes = bytes(of: path, upTo: most + 1), bytes.count <= most else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Returns the content of a regular file as text, up to `most` bytes, or nil if it cannot be read.
  static func text(of path: String, upTo most: Int = 1 << 24) -> String? {
    bytes(of: path, upTo: most).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns up to `most` bytes of a regular file, or nil if it cannot be read.
  static func content(of path: String, upTo most: Int) -> [UInt8]? { bytes(of: path, upTo: most) }

  private static func bytes(of path: String, upTo most: Int) -> [UInt8]? {
    // Opening a pipe would wait for its writer.
    let descriptor = path.withPath { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < most {
      let count = read(descriptor, &chunk, min(chunk.count, most - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Replaces the content of a file atomically.
  ///
  /// - Throws: ``Failure/creating(path:code:)``.
  static func replace(_ path: String, with text: String) throws(Failure) {
    try replace(path, with: Array(text.utf8))
  }

  /// Replaces the content of a file atomically.
  ///
  /// - Throws: ``Failure/creating(path:code:)``.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    // A symbolic link is followed, so that its target is replaced.
    let place = whole(path)
    let slash = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    // The process id keeps drafts of concurrent runs apart.
    let draft = "\(place[..<slash]).\(place[slash...]).\(getpid())"
    guard let file = draft.withPath({ fopen($0, "we") }) else {
      throw .creating(path: path, code: errno)
    }
    if let status = status(of: place) { fchmod(fileno(file), status.st_mode & 0o777) }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    guard fclose(file) == 0, isWritten,
      draft.withPath({ draft in place.withPath { rename(draft, $0) } }) == 0
    else {
      let code = errno
      _ = draft.withPath(unlink)
      throw .creating(path: path, code: code)
    }
  }

  /// Resolves symbolic links; returns the path itself if nothing exists there.
  static func whole(_ path: String) -> String {
    let whole = path.withPath { realpath($0, nil) }
    defer { free(whole) }
    return whole.map { String(path: $0) } ?? path
  }

  /// Creates a folder and its parents, unless they exist.
  ///
  /// - Throws: ``Failure/creating(path:code:)``.
  static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(Failure) {
    guard !isFolder(path), !path.isEmpty else { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash]), mode: mode) }
    guard path.withPath({ mkdir($0, mode) }) == 0 || errno == EEXIST else {
      throw .creating(path: path, code: errno)
    }
  }

  /// Returns a fingerprint of a folder: of its location and of the name, size and modification time
  /// of each file, down to three levels.
  static func fingerprint(ofFolder path: String) -> UInt64 {
    let root = whole(path)
    return ([root] + listing(of: root, depth: 3).sorted()).joined().utf8.fingerprint
  }

  /// Returns a line with name, size and modification time for each file.
  private static func listing(of folder: String, depth: Int) -> [String] {
    guard depth >= 0, let stream = folder.withPath(opendir) else { return [] }
    defer { closedir(stream) }
    var lines: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(path: bytes.prefix { $0 != 0 })
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

  /// Returns the paths at which a file of the program may be installed: under each parent folder of
  /// the executable, nearest first.
  static func besideProgram(_ path: String) -> [String] {
    let folders = whole("/proc/self/exe").split(separator: "/").dropLast()
    return folders.indices.reversed().map { end in
      "/\(folders[...end].joined(separator: "/"))/\(path)"
    }
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return path.withPath { stat($0, &status) } == 0 ? status : nil
  }
}

/// Returns an environment variable, or nil if it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(path: value)
  return text.isEmpty ? nil : text
}

extension String {
  /// Creates the text of a path that ends before its first zero.
  init(path: UnsafePointer<CChar>) {
    self.init(
      path: UnsafeBufferPointer(start: path, count: strlen(path)).map(UInt8.init(bitPattern:)))
  }
}
