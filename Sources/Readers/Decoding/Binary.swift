/// Whether a file is a picture, a program or something else that is not text.
///
/// Known kinds are recognised by their first bytes, others by the share of control codes at their
/// beginning. A text may contain a few.
func isBinary(_ bytes: [UInt8]) -> Bool {
  if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
  let (encoding, mark) = Encoding.shown(by: Array(bytes.prefix(8192)))
  if case .utf16 = encoding { return false }
  let sample = bytes[mark...].prefix(8192)
  let controls = sample.count { $0 < 0x20 && !$0.isWhiteSpace && $0 != 0x1B }
  let zeros = sample.count { $0 == 0 }
  return encoding == .windows1252 && (zeros > 0 || controls * 20 > sample.count)
    || controls * 3 > sample.count
}

/// The first bytes of kinds of file that people open by mistake.
private let signatures: [[UInt8]] = [
  Array("%PDF-".utf8), Array("PK\u{3}\u{4}".utf8), Array("GIF8".utf8), Array("{\\rtf".utf8),
  Array("BZh".utf8), [0x7F, 0x45, 0x4C, 0x46], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
  [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], [0xD0, 0xCF, 0x11, 0xE0],
]
