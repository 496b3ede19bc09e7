/// The page in a file that a browser saved with all its parts (MHTML, RFC 2557).
struct SavedPage: Hashable, Sendable {
  /// The bytes of the page.
  var bytes: [UInt8]
  /// The address that it was saved from.
  var address: String?

  /// The first page among the parts; nil if the bytes are no such file.
  init?(_ bytes: [UInt8]) {
    guard Self.isSaved(bytes.prefix(4096)), let page = Self.page(in: bytes[...], depth: 0) else {
      return nil
    }
    self.bytes = page
    let headers = MIMEHeaders(of: bytes[...])
    address = headers["snapshot-content-location"] ?? headers["content-location"]
  }

  /// Whether the beginning of a file has the headers of a message with parts.
  static func isSaved(_ beginning: ArraySlice<UInt8>) -> Bool {
    let headers = MIMEHeaders(of: beginning)
    return headers["mime-version"] != nil
      && headers["content-type"].map {
        $0.hasMediaType("multipart/") || $0.hasMediaType("text/html")
      }
        ?? false
  }

  /// The address in the comment that browsers and their extensions write into a page which they save; nil if there is none.
  static func address(in page: String) -> String? {
    let beginning = String(decoding: page.utf8.prefix(2048), as: UTF8.self)
    for opening in ["saved from url=(", "saved with SingleFile"] {
      guard let place = beginning.firstRange(of: opening) else { continue }
      let rest = beginning[place.lowerBound...]
      guard let link = rest.firstRange(of: "http") else { continue }
      return String(rest[link.lowerBound...].prefix { !$0.isWhitespace && $0 != ">" })
    }
    return nil
  }

  /// The decoded content of the first part that is a page.
  private static func page(in part: ArraySlice<UInt8>, depth: Int) -> [UInt8]? {
    let headers = MIMEHeaders(of: part)
    guard let type = headers["content-type"], depth < deepest else { return nil }
    let body = part[headers.end...]
    if type.hasMediaType("text/html") || type.hasMediaType("application/xhtml+xml") {
      return decoded(body, headers["content-transfer-encoding"]?.lowercased() ?? "")
    }
    guard type.hasMediaType("multipart/"), let boundary = type.parameter("boundary") else {
      return nil
    }
    for part in parts(of: body, partedBy: Array("--\(boundary)".utf8)) {
      if let page = page(in: part, depth: depth + 1) { return page }
    }
    return nil
  }

  /// The parts between lines that begin with the boundary.
  private static func parts(
    of body: ArraySlice<UInt8>, partedBy boundary: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    for line in body.split(separator: .newline, omittingEmptySubsequences: false)
    where line.starts(with: boundary) {
      if let start { parts.append(body[start..<max(start, line.startIndex)]) }
      start = min(line.endIndex + 1, body.endIndex)
    }
    if let start { parts.append(body[start...]) }
    return parts
  }

  private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding.trimmed {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    default: Array(body)
    }
  }

  /// "=E2=80=99", and "=" before a line break that is none (RFC 2045, 6.7).
  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var place = body.startIndex
    while place < body.endIndex {
      let byte = body[place]
      place += 1
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let code = body[place...].prefix(2)
      if code.first == .newline {
        place += 1
      } else if code.elementsEqual([.carriageReturn, .newline]) {
        place += 2
      } else if code.count == 2, let high = code.first?.hexadecimal,
        let low = code.last?.hexadecimal
      {
        bytes.append(high << 4 | low)
        place += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count * 3 / 4)
    var (bits, count) = (UInt32(0), 0)
    for value in body.lazy.compactMap(\.sextet) {
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}

/// Parts may have parts; pages stand in the second or third level.
private let deepest = 4

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexadecimal: UInt8? {
    if isDigit { return self - UInt8(ascii: "0") }
    let letter = lowered
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter)
      ? letter - UInt8(ascii: "a") + 10 : nil
  }

  /// The value of a digit of base 64.
  fileprivate var sextet: UInt8? {
    if isCapital { return self - UInt8(ascii: "A") }
    if isLetter { return self - UInt8(ascii: "a") + 26 }
    if isDigit { return self - UInt8(ascii: "0") + 52 }
    return self == UInt8(ascii: "+") ? 62 : self == UInt8(ascii: "/") ? 63 : nil
  }
}
