/// Whether a file is a picture, a program or something else that is not text.
///
/// Known kinds are recognised by their first bytes, others by the share of control codes at their
/// beginning. A text may contain a few.
func isBinary(_ bytes: [UInt8]) -> Bool {
  if FileKind(of: bytes) != nil || signatures.contains(where: { bytes.starts(with: $0) }) {
    return true
  }
  let unicode = Encoding.unicode(shownBy: Array(bytes.prefix(8192)))
  if case .utf16? = unicode?.encoding { return false }
  let sample = bytes[(unicode?.mark ?? 0)...].prefix(8192)
  let controls = sample.count { $0 < 0x20 && !$0.isWhiteSpace && $0 != 0x1B }
  let zeros = sample.count { $0 == 0 }
  return unicode == nil && (zeros > 0 || controls * 20 > sample.count)
    || controls * 3 > sample.count
}

/// The first bytes of kinds of file that people open by mistake.
private let signatures: [[UInt8]] = [
  Array("BZh".utf8), [0x7F, 0x45, 0x4C, 0x46], [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A],
  [0x28, 0xB5, 0x2F, 0xFD],
]
