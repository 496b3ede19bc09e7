import Configuration
import Support
import Terminal
import Testing

@Suite struct ReportTests {
  /// Feeds a sequence after its introducer to a reader; returns what is left over and the report.
  private func read(_ kind: SequenceReader.Kind, _ text: String) -> (rest: String, report: Report?)
  {
    var reader = SequenceReader(kind)
    var rest = text.unicodeScalars[...]
    while !reader.isComplete, let scalar = rest.popFirst() { reader.take(scalar) }
    return (String(String.UnicodeScalarView(rest)), reader.isComplete ? reader.report : nil)
  }

  @Test(arguments: [
    ("11;rgb:ffff/ffff/ffff\u{1B}\\j", Report.background(.light)),
    ("11;rgb:0000/0000/0000\u{7}j", .background(.dark)),
    ("11;rgb:1e/1e/2e\u{1B}\\j", .background(.dark)),
    ("11;rgba:fdfd/f6f6/e3e3/ffff\u{7}j", .background(.light)),
    ("11;#fdf6e3\u{7}j", .background(.light)),
    ("11;rgb:\u{7}j", nil), ("11;rgb:zz/zz/zz\u{7}j", nil), ("10;rgb:ff/ff/ff\u{7}j", nil),
    ("\u{7}j", nil),
  ])
  func `the colour of the background is dark or light`(text: String, report: Report?) {
    let (rest, read) = read(.command, text)
    check(read, report, text)
    check(rest, "j", text)
  }

  @Test(arguments: [
    ("?62;22cj", Report.last), ("?cj", .last), ("?2026;2$yj", .synchronizedOutput(true)),
    ("?2026;0$yj", .synchronizedOutput(false)), ("?997;1nj", .background(.dark)),
    ("?997;2nj", .background(.light)), ("<0;10;5Mj", nil), ("<0;10;5mj", nil), ("M !!j", nil),
    ("32;10;5Mj", nil), ("1;5Xj", nil),
  ])
  func `a control sequence is read to its end`(text: String, report: Report?) {
    let (rest, read) = read(.control, text)
    check(read, report, text)
    check(rest, "j", text)
  }

  @Test func `a sequence without an end is given up`() {
    let endless = String(repeating: "1", count: 300)
    check(read(.control, endless).rest.count, 300 - 257)
    check(read(.command, endless).rest.count, 300 - 257)
  }

  @Test(
    arguments: [
      ("auto", "0;15", nil, Background.light), ("auto", "0;15", Background.dark, .dark),
      ("light", "0;0", .dark, .light), ("auto", "", .light, .light), ("auto", "", nil, .auto),
    ] as [(String, String, Background?, Background)])
  func `the report of the terminal counts more than the environment`(
    setting: String, variable: String, reported: Background?, background: Background
  ) {
    var settings = Settings()
    settings[.background] = setting
    let looks = Looks(settings, reported: reported) { $0 == "COLORFGBG" ? variable : nil }
    check(looks.background, background)
  }
}
