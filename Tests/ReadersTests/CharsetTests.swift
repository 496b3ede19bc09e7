import Glibc
import Lexicon
import Model
import Readers
import Support
import Testing

/// A text in an encoding of the C library.
private func bytes(_ text: String, in encoding: String) -> [UInt8] {
  guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
    return []
  }
  defer { iconv_close(converter) }
  var source = text.utf8.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: source.count * 4 + 16)
  let room = output.count
  var left = source.count
  var free = output.count
  source.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { output in
      var (from, to) = (source.baseAddress, output.baseAddress)
      _ = iconv(converter, &from, &left, &to, &free)
      _ = iconv(converter, nil, nil, &to, &free)
    }
  }
  return output.prefix(room - free).map { UInt8(bitPattern: $0) }
}

private let russian =
  "Министр иностранных дел прибыл в столицу с визитом. Стороны обсудили торговлю и безопасность."
private let ukrainian =
  "Міністр закордонних справ прибув до столиці з візитом. Сторони обговорили торгівлю та безпеку."
private let greek =
  "Ο υπουργός Εξωτερικών έφτασε στην πρωτεύουσα. Οι δύο πλευρές συζήτησαν το εμπόριο και την ασφάλεια."
private let arabic = "وصل وزير الخارجية إلى العاصمة في زيارة رسمية. وبحث الجانبان التجارة والأمن."
private let polish =
  "Minister spraw zagranicznych przybył do stolicy z wizytą. Strony omówiły handel i bezpieczeństwo."
private let turkish =
  "Dışişleri Bakanı resmi bir ziyaret için başkente geldi. Taraflar ticaret ve güvenliği görüştü."
private let french =
  "Le ministre est arrivé à la capitale. « Nous avons évoqué la sécurité », a-t-il déclaré."
private let chinese = "外交部长抵达首都进行正式访问。双方讨论了贸易和安全问题。"
private let traditional = "外交部長抵達首都進行正式訪問。雙方討論了貿易和安全問題。"
private let japanese = "外務大臣は公式訪問のため首都に到着した。双方は貿易について話し合った。"
private let korean = "외무장관이 공식 방문을 위해 수도에 도착했다. 양측은 무역과 안보에 대해 논의했다."

@Suite struct CharsetTests {
  @Test(arguments: [
    (russian, "CP1251"), (russian, "KOI8-R"), (russian, "ISO-8859-5"), (russian, "CP866"),
    (ukrainian, "CP1251"), (ukrainian, "KOI8-U"), (greek, "CP1253"), (greek, "ISO-8859-7"),
    ("שר החוץ הגיע לבירה לביקור רשמי. הצדדים דנו בסחר ובביטחון.", "CP1255"),
    (arabic, "CP1256"), (arabic, "ISO-8859-6"),
    ("รัฐมนตรีว่าการกระทรวงการต่างประเทศเดินทางถึงเมืองหลวง", "CP874"),
    (polish, "CP1250"), (polish, "ISO-8859-2"), (turkish, "CP1254"), (french, "CP1252"),
    ("Užsienio reikalų ministras atvyko į sostinę. Šalys aptarė prekybą ir saugumą.", "CP1257"),
    (chinese, "GBK"), (traditional, "BIG5"), (japanese, "CP932"), (japanese, "EUC-JP"),
    (japanese, "ISO-2022-JP"), (korean, "EUC-KR"),
    // English with a few foreign names.
    ("Poland’s embassy in Łódź was praised on Monday by the president of the country.", "CP1250"),
    (
      "The embassy of Türkiye in Düsseldorf is worth €5 million – “a lot”, the paper said.",
      "CP1252"
    ),
    ("“It’s a shame,” the ministry said. The king didn’t agree — it’d left.", "CP1252"),
    (
      "The name of Russia (Россия) and of Moscow (Москва) stood on the wall of the embassy.",
      "CP1251"
    ),
    (
      "The name of Russia (Россия) and of Moscow (Москва) stood on the wall of the embassy.",
      "KOI8-R"
    ),
    ("China (中国) and Qatar (卡塔尔) signed a deal on gas on Monday, and will meet again.", "GBK"),
  ])
  func `an undeclared encoding is detected`(text: String, encoding: String) throws {
    let article = try Article(
      decoding: bytes(text, in: encoding), as: .plainText, id: "a", lexicon: .standard)
    check(article.text, text, encoding)
  }

  @Test(arguments: [
    ("gb2312", "GBK"), ("GBK", "GBK"), ("windows-1251", "CP1251"), ("cp1251", "CP1251"),
    ("koi8-r", "KOI8-R"), ("iso-8859-5", "ISO-8859-5"), ("x-cp1251", "CP1251"),
    ("utf-8", "CP1251"), ("nonsense", "CP1251"), ("iso-8859-1", "CP1251"), ("big5", "CP1251"),
  ])
  func `a declared encoding is used if it fits the bytes`(label: String, encoding: String) throws {
    let text = ["GBK": chinese][encoding] ?? russian
    let heads = [
      "<meta charset=\(label)>", "<META charset = '\(label)'/>",
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(label)\">",
      "<!-- <meta charset=big5> --><meta charset=\"\(label.uppercased())\">",
    ]
    for head in heads {
      let page = "<html><head>\(head)<title>T</title></head><body><p>\(text)</p></body></html>"
      let article = try Article(
        decoding: bytes(page, in: encoding), as: .html, id: "a", lexicon: .standard)
      #expect(article.text.contains(text), "\(head)")
    }
  }

  @Test(arguments: [
    (
      "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html><body><p>Łódź i Kęty.</p></body></html>",
      "Łódź i Kęty", "ISO-8859-2"
    ),
    ("<html><meta charset=shift_jis><body><p>首相 met 大臣.</p></body></html>", "首相 met 大臣", "CP932"),
    ("<html><meta charset=euc-kr><body><p>한국 met 중국.</p></body></html>", "한국 met 중국", "EUC-KR"),
    (
      "<html><meta charset=iso-8859-15><body><p>5 € in Nîmes.</p></body></html>", "5 € in Nîmes",
      "ISO-8859-15"
    ),
    (
      "<html><meta charset=iso-8859-1><body><p>“5 € in Nîmes”.</p></body></html>", "“5 € in Nîmes”",
      "CP1252"
    ),
    ("<html><meta charset=utf-16><body><p>Nîmes “won”.</p></body></html>", "Nîmes “won”", "UTF-8"),
    (
      "From: A\nContent-Type: text/plain; charset=\"iso-8859-2\"\n\nThe mayor of Łódź.", "Łódź",
      "ISO-8859-2"
    ),
  ])
  func `a short text is read as it declares`(source: String, words: String, encoding: String) throws
  {
    let article = try Article(
      decoding: bytes(source, in: encoding), as: nil, id: "a", lexicon: .standard)
    #expect(article.text.contains(words), "\(article.text)")
    check(article.warnings.filter { if case .replacedBytes = $0 { true } else { false } }, [])
  }

  @Test func `broken pairs are replaced and counted`() throws {
    let page =
      bytes("<meta charset=gbk><p>\(chinese)", in: "GBK") + [0xD6] + Array(" end.</p>".utf8)
    let article = try Article(decoding: page, as: .html, id: "a", lexicon: .standard)
    #expect(article.text.contains(chinese) && article.text.hasSuffix("\u{FFFD} end."))
    #expect(article.warnings.contains(.replacedBytes(1)))
  }
}
