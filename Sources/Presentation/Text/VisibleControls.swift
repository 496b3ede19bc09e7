extension StringProtocol {
  /// The text with a picture in place of each control character, which a terminal would obey, and
  /// without the marks that change the direction of the text around them.
  package var withVisibleControls: String { withVisibleControls(keepingLines: false) }

  /// The text with visible control characters and without direction marks; line feeds and tabs may
  /// be kept.
  package func withVisibleControls(keepingLines: Bool) -> String {
    func isFine(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.isControl || (keepingLines && (scalar == "\n" || scalar == "\t"))
    }
    guard !unicodeScalars.allSatisfy(isFine) else { return String(self) }
    var text = ""
    for scalar in unicodeScalars where !scalar.isDirectionMark {
      text.unicodeScalars.append(isFine(scalar) ? scalar : scalar.drawable)
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether a terminal or a reader is steered by the scalar instead of shown it.
  fileprivate var isControl: Bool {
    switch value {
    case 0x20..<0x7F: false
    case 0..<0xA0: true
    // Line and paragraph separators, and the scalars that stand for bytes of a path.
    case 0x2028...0x2029, 0x10FF80...0x10FFFF: true
    default: isDirectionMark
    }
  }

  /// Whether the scalar changes the direction of the text around it: marks, embeddings, overrides
  /// and isolates.
  fileprivate var isDirectionMark: Bool {
    switch value {
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x206A...0x206F: true
    default: false
    }
  }
}
