import Glibc
import Presentation

/// Hyperlinks in terminal output, by the OSC 8 escape sequence.
enum Hyperlink {
  /// Returns words that link to a file or an address, or nil if the file does not exist.
  static func marking(_ words: String, _ target: Report.Target) -> String? {
    switch target {
    case .file(let path): file(path).map { marking(words, address: $0) }
    case .address(let address): marking(words, address: address)
    }
  }

  private static func marking(_ words: String, address: String) -> String {
    // Characters that could end the sequence early are percent-encoded.
    "\u{1B}]8;;\(address.escaped(keeping: "-._~/:?#[]@!$&'()*+,;=%"))\u{1B}\\\(words)\u{1B}]8;;\u{1B}\\"
  }

  /// Returns the URL of a file, or nil if it does not exist.
  private static func file(_ path: String) -> String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return "file://\(name)" + String(cString: whole).escaped(keeping: "-._~/")
  }
}

extension String {
  /// Percent-encodes every byte (RFC 3986) except letters, digits and the given marks.
  fileprivate func escaped(keeping marks: String) -> String {
    let kept = Set(marks.utf8)
    var escaped = ""
    for byte in utf8 {
      let letter = byte | 0x20
      if 0x61...0x7A ~= letter || 0x30...0x39 ~= byte || kept.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return escaped
  }
}
