import Model
import Readers
import Support
import Testing

@Suite struct SavedPageTests {
  private static let page = PageSample.article(with: "<p>Peru’s envoy left.</p>")
    .replacing("=", with: "=3D").replacing("’", with: "=E2=80=99")
    .replacing("on Friday", with: "on Fri=\r\nday")

  private static let quoted = """
    From: <Saved by a browser>\r
    Snapshot-Content-Location: https://gull.example/2021/06/04/peru\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html";\r
    \tboundary="--X"\r
    \r
    \r
    ----X\r
    Content-Type: text/css\r
    \r
    p { color: red }\r
    ----X\r
    Content-Type: text/html\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    \(page)\r
    ----X--\r

    """

  @Test(arguments: [Format.html, nil])
  func `a page saved with all its parts is read as a page`(format: Format?) throws {
    let article = try PageSample.read(Self.quoted, as: format)
    PageSample.checkSentences(of: article, "")
    #expect(article.text.hasSuffix("Peru’s envoy left."))
    check(article.title, PageSample.headline)
    check(article.address, "https://gull.example/2021/06/04/peru")
    check(article.date?.description, "2021-06-04")
  }

  @Test func `a part of a part in base 64 is read`() throws {
    // "<h1>Peru waits</h1><p>Peru waited for Chile.</p>"
    let file = """
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=A

      --A
      Content-Type: multipart/related; boundary=B

      --B
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      PGgxPlBlcnUgd2FpdHM8L2gxPjxwPlBlcnUgd2Fp
      dGVkIGZvciBDaGlsZS48L3A+
      --B--
      --A--
      """
    check(try PageSample.read(file, as: nil).text, "Peru waits\n\nPeru waited for Chile.")
  }

  @Test func `the address that a browser notes in a page is its own`() throws {
    let page =
      "<!-- saved from url=(0033)https://gull.example/2021/06/04/a -->"
      + PageSample.article(with: "")
    let article = try PageSample.read(page)
    check(article.site, "gull.example")
    check(article.date?.description, "2021-06-04")
  }

  @Test(arguments: [
    "MIME-Version: 1.0\n\nPeru waits.",
    "MIME-Version: 1.0\nContent-Type: text/plain\n\nPeru waits.",
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=A\n\n--A",
  ])
  func `a file that has no page in it is text`(file: String) throws {
    #expect(try PageSample.read(file, as: nil).text.hasPrefix("MIME"))
  }
}
