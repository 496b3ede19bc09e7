import Glibc
public import Lexicon
public import Model

extension Article {
  /// The beginning of the article in a long file, to be shown while the whole is read.
  ///
  /// It ends with a paragraph, a line or a word. Offsets in it are those of the whole article, as
  /// far as it reaches.
  ///
  /// - Returns: the beginning, and how many bytes of the file follow it; nil where the whole is read
  ///   as fast, or has to be: a short file, standard input, a web page, another encoding than UTF-8.
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

/// Where the bytes end so that no paragraph, or else no line, or else no word is cut in two.
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

/// The first bytes of a file, and how many it has; nil for what is no file.
package func content(of path: String, atMost count: Int) -> (bytes: [UInt8], size: Int)? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
    filled = max(0, Glibc.read(descriptor, buffer.baseAddress, count))
  }
  return (bytes, status.st_size)
}
