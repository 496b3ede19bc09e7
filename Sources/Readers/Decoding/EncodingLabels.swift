extension Encoding {
  /// The encoding that a label means on the web, in any case; nil if there is none.
  ///
  /// Some labels mean a larger encoding than they say: what is labelled ISO-8859-1 is Windows-1252.
  /// Source: https://encoding.spec.whatwg.org/#names-and-labels.
  init?(label: some StringProtocol) {
    let name = label.trimmed.lowercased()
    guard let encoding = encodings[name] ?? Self.codePage(name) else { return nil }
    self = encoding
  }

  /// The encoding of a label that only differs in its prefix, such as "cp1251" or "x-windows-1251".
  private static func codePage(_ name: String) -> Encoding? {
    for prefix in ["x-cp", "cp", "x-windows-", "win-", "win", "windows"]
    where name.hasPrefix(prefix) {
      return encodings["windows-\(name.dropFirst(prefix.count))"]
    }
    return nil
  }
}

/// The encodings by their labels.
private let encodings: [String: Encoding] = {
  var encodings: [String: Encoding] = [:]
  for (labels, encoding) in labels {
    for label in labels.split(whereSeparator: \.isWhitespace) {
      encodings[String(label)] = encoding
    }
  }
  return encodings
}()

/// The labels of each encoding, without those that ``Encoding/codePage(_:)`` derives.
private let labels: [(labels: String, encoding: Encoding)] = [
  ("utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 x-unicode20utf8", .utf8),
  ("utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2 csunicode", .utf16(isBigEndian: false)),
  ("utf-16be unicodefffe", .utf16(isBigEndian: true)),
  (
    """
    windows-1252 iso-8859-1 iso8859-1 iso_8859-1 iso88591 iso_8859-1:1987 latin1 latin-1 l1 ascii us-ascii
    ansi_x3.4-1968 iso-ir-100 ibm819 cp819 csisolatin1 x-user-defined
    """, .windows1252
  ),
  ("windows-1250", .legacy("CP1250")), ("windows-1251", .legacy("CP1251")),
  ("windows-1253", .legacy("CP1253")), ("windows-1255", .legacy("CP1255")),
  ("windows-1256", .legacy("CP1256")), ("windows-1257", .legacy("CP1257")),
  ("windows-1258", .legacy("CP1258")),
  (
    "windows-1254 iso-8859-9 iso8859-9 iso_8859-9 iso88599 latin5 l5 csisolatin5 iso-ir-148",
    .legacy("CP1254")
  ),
  (
    "windows-874 dos-874 tis-620 iso-8859-11 iso8859-11 iso885911", .legacy("CP874")
  ),
  (
    "iso-8859-2 iso8859-2 iso_8859-2 iso88592 latin2 l2 csisolatin2 iso-ir-101",
    .legacy("ISO-8859-2")
  ),
  ("iso-8859-3 iso8859-3 iso_8859-3 iso88593 latin3 l3 iso-ir-109", .legacy("ISO-8859-3")),
  ("iso-8859-4 iso8859-4 iso_8859-4 iso88594 latin4 l4 iso-ir-110", .legacy("ISO-8859-4")),
  (
    "iso-8859-5 iso8859-5 iso_8859-5 iso88595 cyrillic csisolatincyrillic iso-ir-144",
    .legacy("ISO-8859-5")
  ),
  (
    "iso-8859-6 iso8859-6 iso_8859-6 iso88596 iso-8859-6-e iso-8859-6-i arabic csisolatinarabic ecma-114 asmo-708",
    .legacy("ISO-8859-6")
  ),
  (
    "iso-8859-7 iso8859-7 iso_8859-7 iso88597 greek greek8 csisolatingreek ecma-118 elot_928 sun_eu_greek",
    .legacy("ISO-8859-7")
  ),
  (
    "iso-8859-8 iso8859-8 iso_8859-8 iso88598 iso-8859-8-e iso-8859-8-i hebrew visual logical csisolatinhebrew",
    .legacy("ISO-8859-8")
  ),
  ("iso-8859-10 iso8859-10 iso885910 latin6 l6 csisolatin6", .legacy("ISO-8859-10")),
  ("iso-8859-13 iso8859-13 iso885913", .legacy("ISO-8859-13")),
  ("iso-8859-14 iso8859-14 iso885914", .legacy("ISO-8859-14")),
  (
    "iso-8859-15 iso8859-15 iso_8859-15 iso885915 latin9 latin-9 l9 csisolatin9",
    .legacy("ISO-8859-15")
  ),
  ("iso-8859-16", .legacy("ISO-8859-16")),
  ("koi8-r koi koi8 koi8_r cskoi8r", .legacy("KOI8-R")), ("koi8-u koi8-ru", .legacy("KOI8-U")),
  ("ibm866 866 cp866 csibm866", .legacy("CP866")),
  ("ibm850 850 cp850", .legacy("CP850")), ("ibm437 437 cp437", .legacy("CP437")),
  ("ibm852 852 cp852", .legacy("CP852")),
  ("macintosh mac x-mac-roman csmacintosh", .legacy("MACINTOSH")),
  ("x-mac-cyrillic x-mac-ukrainian", .legacy("MAC-CYRILLIC")),
  (
    "gbk gb2312 gb18030 chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58 x-gbk euc-cn cp936 windows-936",
    .legacy("GB18030")
  ),
  ("big5 big5-hkscs big-5 cn-big5 csbig5 x-x-big5 cp950 windows-950", .legacy("BIG5-HKSCS")),
  ("euc-jp eucjp x-euc-jp cseucpkdfmtjapanese", .legacy("EUC-JP-MS")),
  (
    "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis windows-31j ms932 cp932 windows-932",
    .legacy("CP932")
  ),
  ("iso-2022-jp csiso2022jp", .legacy("ISO-2022-JP-2")),
  (
    "euc-kr euckr korean cseuckr csksc56011987 iso-ir-149 ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 uhc",
    .legacy("UHC")
  ),
]
