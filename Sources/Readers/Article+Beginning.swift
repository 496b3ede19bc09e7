import Glibc
public import Lexicon
public import Model

extension Article {
  /// The beginning of the article in a long file, to show while the whole is read.
  ///
  /// It ends at the end of a paragraph, a line or a word. Its offsets are those of the whole article.
  ///
  /// - Returns: the beginning, and the number of bytes that follow it; nil if the whole is read as
  ///   fast or must be read at once: a short file, standard input, a web page, another encoding.
  public static func beginning(
    of path: String, id: Article.ID, lexicon: LexicalTables
  ) -> (article: Article, unread: Int)? {
    guard path != "-", let (bytes, size) = content(of: path, atMost: beginningLength),
      size > longFile, !isBinary(bytes), let end = cut(bytes),
      let text = String(validating: bytes[..<end], as: UTF8.self)
    else { return nil }
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    let format = Format(ending: ending) ?? Format(of: text)
    guard format != .html,
      var article = try? Article(
        decoding: Array(bytes[..<end]), as: format, id: id, lexicon: lexicon)
    else { return nil }
    article.path = path
    return (article, size - end)
  }
}

/// Shorter files are read whole within a few milliseconds.
private let longFile = 1 << 20
/// Many screens of text.
private let beginningLength = 1 << 17

/// The end of the last whole paragraph, or else line, or else word.
private func cut(_ bytes: [UInt8]) -> Int? {
  guard !bytes.contains(0) else { return nil }
  let half = bytes.count / 2
  let breaks = bytes.indices.dropFirst(half + 1).last {
    bytes[$0] == .newline && bytes[$0 - 1] == .newline
  }
  let place =
    breaks ?? bytes[half...].lastIndex(of: .newline) ?? bytes[half...].lastIndex(of: .space)
  return place.map { $0 + 1 }
}

/// The first bytes of a file, and its size; nil if it is not a file.
package func content(of path: String, atMost count: Int) -> (bytes: [UInt8], size: Int)? {
  // Merely opening a pipe would wait for its writer, or end it.
  guard isRegularFile(path) else { return nil }
  let descriptor = path.withPath { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
    filled = max(0, Glibc.read(descriptor, buffer.baseAddress, count))
  }
  return (bytes, status.st_size)
}
