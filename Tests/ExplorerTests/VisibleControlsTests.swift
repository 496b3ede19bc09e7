import Model
import Presentation
import Support
import Testing

@Suite struct VisibleControlsTests {
  @Test(
    arguments: [
      ("plain — wörds 欧洲 🕊", "plain — wörds 欧洲 🕊"), ("a\u{1B}[2Jb", "a␛[2Jb"),
      ("\u{0}\u{7}\u{8}\u{7F}", "␀␇␈␡"), ("a\u{9B}31m\u{85}b", "a\u{FFFD}31m\u{FFFD}b"),
      ("two\nlines\tand\u{2028}more", "two lines and more"), ("a\r\nb", "a␍ b"),
      ("a\u{202E}b\u{202C} \u{2066}c\u{2069} \u{200E}d\u{200F}\u{61C}", "ab c d"),
      ("caf\u{10FFE9}", "caf\u{FFFD}"),
    ])
  func `no text can steer a terminal or turn what stands around it`(text: String, shown: String) {
    check(text.withVisibleControls, shown)
  }

  @Test func `line feeds and tabs may be kept`() {
    check("a\tb\n\u{1B}c\r\u{202E}\n".withVisibleControls(keepingLines: true), "a\tb\n␛c␍\n")
  }
}

@Suite struct ReportLinkTests {
  @Test func `the path and the address are links, and a wrapped one is none`() {
    var article = Article(id: "a", title: "Title", text: "Words.")
    article.path = "/x/one of very, very many.md"
    article.address = "https://example.org/a"
    let dossier = Dossier(
      run: Dossier.Run(model: .init(name: "hand", version: "1")), articles: [article],
      actors: [], mentions: [], relations: [])
    let report = Report(of: dossier, width: 80)
    check(
      report.links.map { String(report.text[utf8: $0.range]) },
      ["/x/one of very, very many.md", article.address])
    check(
      report.links.map(\.target),
      [.file(path: "/x/one of very, very many.md"), .address("https://example.org/a")])
    check(
      Report(of: dossier, width: 20).links.map(\.target), [.address("https://example.org/a")])
  }
}
