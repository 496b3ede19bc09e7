/// Folding of text for comparison: without accents, and without case unless it is kept.
package enum Folding {
  /// Folds a scalar to none, one or two scalars.
  package static func fold(_ scalar: Unicode.Scalar, keepingCase: Bool) -> [UInt32] {
    let value = scalar.value
    if value < 0x80 {
      switch value {
      case 0x41...0x5A: return [keepingCase ? value : value + 0x20]
      case 0x09, 0x0A: return [0x20]
      case 0x0D: return []
      default: return [value]
      }
    }
    if let plain = plain[value] { return plain }
    guard scalar.columns > 0 else { return [] }
    guard scalar.properties.changesWhenLowercased else { return [value] }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first else { return [value] }
    guard let letters = plain[first.value] else {
      return keepingCase ? [value] : lower.filter { $0.columns > 0 }.map(\.value)
    }
    guard keepingCase, let initial = letters.first else { return letters }
    return [initial - 0x20] + letters.dropFirst()
  }

  /// Folds a text.
  package static func fold(_ text: some StringProtocol, keepingCase: Bool = false) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      // Most letters need no array of their own.
      switch value {
      case 0x41...0x5A: letters.append(keepingCase ? value : value + 0x20)
      case 0x20...0x40, 0x5B...0x7E: letters.append(value)
      default: letters += fold(scalar, keepingCase: keepingCase)
      }
    }
    return letters
  }

  /// The folded forms of lower-case letters with diacritics, and of signs with a keyboard
  /// equivalent.
  private static let plain: [UInt32: [UInt32]] = {
    var plain: [UInt32: [UInt32]] = [:]
    for (base, variants) in letters {
      let folded = base.unicodeScalars.map(\.value)
      for scalar in variants.unicodeScalars { plain[scalar.value] = folded }
    }
    return plain
  }()

  private static let letters: [(base: String, variants: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặə"), ("ae", "æǣǽ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓđð"), ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖħ"), ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḹḻḽł"),
    ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋŋ"), ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ"), ("oe", "œ"),
    ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩ"), ("ss", "ß"), ("t", "ţťțṫṭṯṱẗŧ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"), ("'", "‘’ʻʼ"), ("\"", "“”„«»"), ("-", "‐‑‒–—"),
    (" ", "\u{A0}\u{2009}\u{202F}"), ("...", "…"),
  ]
}
