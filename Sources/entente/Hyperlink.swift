import Glibc
import Presentation

/// Links in text that terminals open, by the sequence OSC 8.
enum Hyperlink {
  /// Words that lead to a file or an address; nil for a file that is not there.
  static func marking(_ words: String, _ target: Report.Target) -> String? {
    switch target {
    case .file(let path): file(path).map { marking(words, address: $0) }
    case .address(let address): marking(words, address: address)
    }
  }

  private static func marking(_ words: String, address: String) -> String {
    // Whatever could end the sequence early is written in hexadecimal.
    "\u{1B}]8;;\(address.escaped(keeping: "-._~/:?#[]@!$&'()*+,;=%"))\u{1B}\\\(words)\u{1B}]8;;\u{1B}\\"
  }

  /// The address of a file; nil where it is not there.
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
  /// With every byte but letters, digits and some marks as RFC 3986 writes them.
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
