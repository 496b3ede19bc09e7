import Presentation
import Support
import Testing

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("Ankara", 6), ("Erdoğan", 7), ("Erdog\u{306}an", 7), ("Əliyev", 6), ("欧洲联盟", 8),
    ("Ελλάδα", 6), ("Россия", 6), ("עזה", 3), ("فلسطین", 6), ("ประเทศ", 6), ("대한민국", 8),
    ("한국", 4), ("ﾃﾞ", 2), ("Ｇ２０", 6), ("🇪🇺", 2), ("🇪🇺🇺🇦", 4), ("👩‍👩‍👧", 2), ("👍🏽", 2),
    ("❤️", 1), ("⚠️", 1), ("✅", 2), ("1️⃣", 1), ("a\u{200B}b", 2), ("soft\u{AD}hyphen", 10),
    ("\u{202E}rtl\u{202C}", 3), ("a\tb", 3), ("a\r\nb", 3), ("\u{1B}[31m", 5), ("\u{7F}", 1),
    ("\u{85}", 1), ("\u{FFFD}", 1), ("…“”–—", 5), ("▁▂█│─▸", 6), ("\u{301}x", 1),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1), ("\u{E000}", 1), ("\u{10FFFF}", 1),
  ])
  func `the width of a text is the one that terminals use`(text: String, columns: Int) {
    check(text.columns, columns, text)
    check(text.drawable.columns, columns, "drawable \(text)")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a\u{0}b", "a␀b"), ("\u{1B}[0m", "␛[0m"), ("👩‍👩‍👧!", "👩!"),
    ("👍🏽", "👍"), ("❤️", "❤"), ("line\nbreak", "line break"), ("\u{202E}evil", "evil"),
    ("Erdog\u{306}an", "Erdog\u{306}an"), ("\u{301}x", "x"), ("\u{9B}31m", "\u{FFFD}31m"),
  ])
  func `drawable text contains no control characters`(text: String, drawn: String) {
    check(text.drawable.unicodeScalars.map(\.value), drawn.unicodeScalars.map(\.value), text)
  }

  @Test func `cutting a line in the middle of a wide character leaves a blank`() {
    var line = Line("欧洲")
    line.append("ab")
    check(line.part(0..<2).text, "欧")
    check(line.part(1..<4).text, " 洲")
    check(line.part(0..<3).text, "欧 ")
    check(line.part(4..<6).text, "ab")
    check(line.fitted(to: 9).columns, 9)
    check(line.shortened(to: 4, .unicode).text, "欧 …")
  }

  @Test func `a right-to-left name stays isolated when it is cut`() {
    var line = Line("to ")
    line.append(name: "ישראל", .text)
    line.append(name: "Iran", .text)
    line.append(" 3")
    check(line.runs.map(\.text), ["to ", "ישראל", "Iran 3"])
    check(line.runs.map(\.isIsolated), [false, true, false])
    check(line.shortened(to: 6, .unicode).runs.map(\.isIsolated), [false, true, false])
    check(line.inRole(.selected).runs.map(\.isIsolated), [false, true, false])
    check(line.columns, 14)
  }

  @Test func `names in a title are runs of their own`() {
    let title: Line = "Paths from \(name: "ישראל") to \(name: "Iran")"
    check(title.text, "Paths from ישראל to Iran")
    check(title.padded.inRole(.title).runs.map(\.isIsolated), [false, true, false])
  }

  @Test func `drawing over a line leaves the rest in place`() {
    var line = Line("0123456789")
    line.cover(with: Line("欧x", .key), from: 3)
    check(line.text, "012欧x6789")
    check(line.columns, 10)
    line.cover(with: Line("!"), from: 4)
    check(line.text, "012 !x6789")
  }
}
