/// Latin letters without their marks, for comparing and for identifiers.
package enum LatinLetters {
  /// A text in lower case with plain letters for Latin letters that carry marks.
  package static func folded(_ text: some StringProtocol) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let value = scalar.value
        plain.unicodeScalars.append(
          value >= 0x41 && value <= 0x5A ? Unicode.Scalar(UInt8(value) | 0x20) : scalar)
      } else if let letters = letters[scalar] {
        plain += letters
      } else {
        plain += scalar.properties.lowercaseMapping
      }
    }
    return plain
  }

  /// A name as a readable identifier: lower case, hyphens between words.
  package static func slug(_ name: some StringProtocol) -> String {
    var slug = ""
    var pending = false
    for scalar in folded(name).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if pending, !slug.isEmpty { slug += "-" }
        pending = false
        slug.unicodeScalars.append(scalar)
      } else if scalar != "'" && scalar != "’" && scalar != "." {
        pending = true
      }
    }
    return slug
  }

  private static let letters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = [:]
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: " ")
      for scalar in columns[1].unicodeScalars { letters[scalar] = String(columns[0]) }
    }
    return letters
  }()

  /// The plain letters, then the letters with marks that they stand for.
  private static let table = """
    a àáâãäåāăąǎạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍ
    ae æÆ
    c çćĉċčÇĆĈĊČ
    d ďđðĎĐÐḍḐ
    e èéêëēĕėęěẹẻẽếềểễệəÈÉÊËĒĔĖĘĚƏ
    g ĝğġģĜĞĠĢ
    h ĥħḥĤĦḤ
    i ìíîïĩīĭįıǐịỉÌÍÎÏĨĪĬĮİǏ
    j ĵĴ
    k ķĶ
    l ĺļľŀłĹĻĽĿŁ
    n ñńņňŉŋǹÑŃŅŇŊ
    o òóôõöøōŏőơǒọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐƠǑ
    oe œŒ
    r ŕŗřŔŖŘ
    s śŝşšșŚŜŞŠȘṣṢ
    ss ß
    t ţťŧțŢŤŦȚṭṬ
    th þÞ
    u ùúûüũūŭůűųưǔụủứừửữựÙÚÛÜŨŪŬŮŰŲƯǓ
    w ŵŴ
    y ýÿŷỳỹỷỵÝŸŶ
    z źżžŹŻŽ
    """
}
