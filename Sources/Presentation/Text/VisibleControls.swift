extension StringProtocol {
  /// The text with a picture in place of each control character, which a terminal would obey.
  package var withVisibleControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return String(self) }
    var text = ""
    for scalar in unicodeScalars {
      text.unicodeScalars.append(scalar.isControl ? scalar.drawable : scalar)
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || 0x7F..<0xA0 ~= value }
}
