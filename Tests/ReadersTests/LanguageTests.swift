import Lexicon
import Model
import Readers
import Support
import Testing

@Suite struct LanguageTests {
  private func warnings(_ text: String) throws -> [Warning] {
    try Article(decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard).warnings
  }

  @Test(arguments: [
    (
      "Spanish",
      "El ministro llegó a la capital para una visita oficial. Las partes hablaron sobre el comercio y la seguridad."
    ),
    (
      "French",
      "Le ministre est arrivé dans la capitale pour une visite officielle. Les deux pays ont parlé du commerce."
    ),
    (
      "German",
      "Der Minister traf am Montag zu einem Besuch in der Hauptstadt ein. Über den Handel wurde nicht gesprochen."
    ),
    (
      "Portuguese",
      "O ministro chegou à capital para uma visita oficial. As partes também falaram sobre o comércio e a segurança."
    ),
    (
      "Italian",
      "Il ministro è arrivato nella capitale per una visita ufficiale. Le parti hanno parlato anche del commercio."
    ),
    (
      "Dutch",
      "De minister is maandag in de hoofdstad aangekomen voor een bezoek. Er werd ook over de handel gesproken."
    ),
    (
      "Polish",
      "Minister przybył do stolicy z oficjalną wizytą. Strony omówiły handel i bezpieczeństwo, jak poinformował rząd."
    ),
    (
      "Turkish",
      "Bakan resmi bir ziyaret için başkente geldi. Taraflar ticaret ve güvenlik ile ilgili görüştü."
    ),
    (
      "Indonesian",
      "Menteri itu tiba di ibu kota untuk kunjungan resmi. Kedua pihak juga membahas perdagangan dan keamanan dengan baik."
    ),
    (
      "Vietnamese",
      "Bộ trưởng đã đến thủ đô trong chuyến thăm chính thức và hai bên cũng đã thảo luận về thương mại."
    ),
    (
      "Russian",
      "Министр прибыл в столицу с официальным визитом. Стороны обсудили торговлю и безопасность."
    ),
    ("Ukrainian", "Міністр прибув до столиці з візитом. Сторони обговорили торгівлю та безпеку."),
    ("Arabic", "وصل الوزير إلى العاصمة في زيارة رسمية. وبحث الجانبان التجارة والأمن."),
    ("Persian", "وزیر برای یک دیدار رسمی به پایتخت رسید. دو طرف درباره تجارت با هم گفتگو کردند."),
    ("Hindi", "मंत्री आधिकारिक यात्रा पर राजधानी पहुंचे। दोनों पक्षों ने व्यापार पर चर्चा की।"),
    ("Chinese", "部长抵达首都进行正式访问。双方讨论了贸易和安全问题。"),
    ("Japanese", "大臣は公式訪問のため首都に到着した。双方は貿易について話し合った。"),
    ("Korean", "장관이 공식 방문을 위해 수도에 도착했다. 양측은 무역에 대해 논의했다."),
    ("Greek", "Ο υπουργός έφτασε στην πρωτεύουσα. Οι δύο πλευρές συζήτησαν το εμπόριο."),
    ("Thai", "รัฐมนตรีเดินทางถึงเมืองหลวงเพื่อเยือนอย่างเป็นทางการ"),
  ])
  func `an article in another language is told, once`(language: String, text: String) throws {
    check(try warnings(text), [.foreignLanguage(language)])
    check(try warnings("\(text)\n\n\(text)\n"), [.foreignLanguage(language)])
  }

  @Test(arguments: [
    "Iran attacked Iraq.",
    "Gen. Abdourahamane Tiani is from Niger. Gen. Tiani was born in Filingué. Niger borders Mali.",
    "Banco de la Nación and Universidad de la República are in Montevideo, the ministry of Uruguay said.",
    "Russia, China sign gas deal", "On U.S.-Japan ties: ‘I’m glad,’ A. I. Writer said.",
    "The German word for it, “der Schützenpanzer vom Typ Marder”, is long.",
    "The declaration (Декларация о суверенитете) was signed in Moscow on the last day of the talks.",
    "Results: Peru 2, Chile 1; Brazil 3, Bolivia 0; Uruguay 1, Paraguay 1; Ecuador 2, Colombia 2.",
    "L’Aquila, São Paulo, Düsseldorf, Łódź, Zürich, Málaga, Besançon, Göteborg: eight cities.",
  ])
  func `English is not taken for another language`(text: String) throws {
    check(try warnings(text), [])
  }

  @Test func `front matter does not count`() throws {
    let source =
      "---\ntitle: El ministro de la República en una visita a los países de la región\n---\n\nIran thanked the king of Jordan.\n"
    let article = try Article(
      decoding: Array(source.utf8), as: .markdown, id: "a", lexicon: .standard)
    check(article.warnings, [])
  }
}
