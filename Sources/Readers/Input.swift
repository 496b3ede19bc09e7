import Glibc

/// The number of bytes up to which standard input is read unless another limit is given: 64 MB.
package let longestInput = 64 << 20

/// The content of a file, or of standard input for "-".
///
/// Standard input, and a device or a pipe that is named, may never end: a limit holds for them.
///
/// - Throws: ``ReadError`` if the file is missing or cannot be read, or if a stream is longer than `most` bytes.
package func content(
  of path: String, upTo most: Int = longestInput
) throws(ReadError) -> [UInt8] {
  if path == "-" { return try content(of: STDIN_FILENO, path: path, upTo: most) }
  let descriptor = path.withPath { open($0, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw refusal(of: path) }
  defer { close(descriptor) }
  return try content(of: descriptor, path: path, upTo: most)
}

/// Everything that can be read from an open file.
private func content(
  of descriptor: Int32, path: String, upTo most: Int
) throws(ReadError) -> [UInt8] {
  var status = stat()
  let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  // One byte more than a file has, so that its end is seen without growing the buffer.
  var capacity = isFile ? Int(status.st_size) + 1 : 1 << 16
  var bytes: [UInt8] = []
  while true {
    let filled = bytes.count
    var code: Int32 = 0
    let wanted = capacity
    let more = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      count = 0
      while count < wanted {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), wanted - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { return }
        count += got
      }
    }
    guard code == 0 else { throw .unreadable(path: path, code: code) }
    // A device may never end.
    if !isFile, filled == 0, isBinary(more), FileKind(of: more) == nil { throw .binary(path: path) }
    if filled == 0 { bytes = more } else { bytes += more }
    if !isFile, bytes.count > most { throw .endless(path: path, most: most) }
    if more.count < wanted { return bytes }
    capacity = isFile ? bytes.count : min(bytes.count, most - bytes.count + 1)
  }
}

/// The error for a path that could not be opened, according to `errno`.
func refusal(of path: String) -> ReadError {
  switch errno {
  case ENOENT, ENOTDIR: .missing(path: path)
  case let code: .unreadable(path: path, code: code)
  }
}
