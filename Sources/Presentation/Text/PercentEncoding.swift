extension Sequence<UInt8> {
  /// The bytes as text, percent-encoded (RFC 3986) except letters, digits and the given marks.
  package func percentEncoded(keeping marks: String) -> String {
    let kept = Set(marks.utf8)
    var escaped = ""
    for byte in self {
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

extension String {
  /// The address as terminals take it for a link: characters that could end an escape sequence early are percent-encoded.
  package var asLinkTarget: String { utf8.percentEncoded(keeping: "-._~/:?#[]@!$&'()*+,;=%") }
}
