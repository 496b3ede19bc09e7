import Lexicon
import Model
import Readers
import Support
import Testing

@Suite struct HTMLTests {
  private func article(_ source: String) throws -> Article {
    try Article(decoding: Array(source.utf8), as: .html, id: "a", lexicon: .standard)
  }

  private static let first =
    "The two ministers spoke about trade, about the new railway and about the dispute that keeps"
    + " their border closed."
  private static let second =
    "They agreed to meet again in the autumn, and <b>both</b>&nbsp;were glad."
  private static let secondWords = "They agreed to meet again in the autumn, and both were glad."

  private static let clutter = """
    <div class="cookie-consent"><p>We use cookies to make this site better for you, and so do our partners.</p></div>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    """
  private static let related = """
    <div id="relatedStories"><h2>Related</h2><p><a href="/x">Another story about ministers who met in the spring and signed.</a></p></div>
    <section class="comments"><p>I do not believe a word of this, and nobody else should, either.</p></section>
    <footer><p>All rights reserved by the people who made this page, wherever they are.</p></footer>
    """

  /// Pages of different make, all with the same article.
  static let pages = [
    """
    <html><head><title>Pact signed in Baku</title></head><body>\(clutter)
    <article><h1>Pact signed in Baku</h1><p>\(first)</p><p>\(second)</p></article>\(related)</body></html>
    """,
    """
    <body>\(clutter)<div id=page><div class="story-body"><h1>Pact signed in Baku</h1>
    <div><p>\(first)<div class="ad">Advertisement</div><p>\(second)</div></div>\(related)</div></body>
    """,
    """
    <table><tr><td>\(clutter)</td><td><h1>Pact signed in Baku</h1>\(first)<br><br>
    \(second)</td><td>\(related)</td></tr></table>
    """,
    """
    <main><header><h1>Pact signed in Baku</h1></header>
    <div itemprop="articleBody"><p>\(first)</p><figure><img src=a><figcaption>Two ministers in a room, as they shake their hands for the cameras.</figcaption></figure>
    <p>\(second)</p><p><a href="/y">Read more</a></p></div>\(related)</main>
    """,
  ]

  @Test(arguments: pages.indices)
  func `an article is found among what surrounds it`(page: Int) throws {
    let article = try article(Self.pages[page])
    check(article.text, "Pact signed in Baku\n\n\(Self.first)\n\n\(Self.secondWords)")
    check(article.title, "Pact signed in Baku")
    check(article.warnings, [])
  }

  @Test(arguments: [
    (
      #"<meta property="article:published_time" content="2020-05-09T10:30:00+04:00">"#, "2020-05-09"
    ),
    (#"<meta name="date" content="9 May 2020">"#, "2020-05-09"),
    (#"<time datetime="2020-05-09">yesterday</time>"#, "2020-05-09"),
    (#"<time>May 9, 2020</time>"#, "2020-05-09"),
    (#"<link rel="canonical" href="https://example.org/2020/05/09/pact">"#, "2020-05-09"),
    (
      #"<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"datePublished":"2020-05-09"}]}</script>"#,
      "2020-05-09"
    ),
    (#"<p>Published on 9 May 2020</p>"#, "2020-05-09"), ("", nil),
  ])
  func `the date is read wherever the page has it`(mark: String, date: String?) throws {
    let page =
      "<html><body><article>\(mark)<p>\(Self.first)</p><p>\(Self.second)</p></article></body></html>"
    check(try article(page).date?.description, date)
  }

  @Test func `metadata gives headline, author and publisher`() throws {
    let page = """
      <head><title>Pact signed | Caspian News</title>
      <meta property="og:site_name" content="Caspian News">
      <meta property="og:title" content="Pact signed in &quot;Baku&quot; | Caspian News">
      <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ahmed Rashid"},{"name":"Thomas de Waal"}]}</script>
      </head><body><p>\(Self.first)</p><p>\(Self.second)</p></body>
      """
    let article = try article(page)
    check(article.title, "Pact signed in \"Baku\"")
    check(article.author, "Ahmed Rashid, Thomas de Waal")
    check(article.site, "Caspian News")
    #expect(article.text.hasPrefix("Pact signed in \"Baku\"\n\nThe two ministers"))
  }

  @Test func `headings, lists and quotations keep their kind and line`() throws {
    let page = """
      <article><h1>Pact</h1>
      <p>\(Self.first)</p>
      <h2>Terms</h2>
      <ul><li>Armenia returns Agdam</li>
      <li>Russia sends troops</li></ul>
      <blockquote><p>\(Self.first)</p></blockquote></article>
      """
    let article = try article(page)
    check(
      article.blocks.map { "\($0.kind) \($0.line)" },
      [
        "heading(level: 1) 1", "paragraph 2", "heading(level: 2) 3", "item 4", "item 5",
        "quotation 6",
      ])
  }

  @Test(arguments: [
    ("<ul><li>a</li><li>b</li></ul>", ["1 - a", "1 - b"]),
    ("<ol start=3><li>a<li value=9>b<li>c</ol>", ["1 3. a", "1 9. b", "1 10. c"]),
    ("<ol reversed type=I><li>a<li>b</ol>", ["1 II. a", "1 I. b"]),
    ("<ol type=a start=26><li>a<li>b</ol>", ["1 z. a", "1 aa. b"]),
    ("<ol type=i start=0><li>a<li value=49>b</ol>", ["1 0. a", "1 xlix. b"]),
    (
      "<ol><li><p>a</p><p>b</p><ul><li>c</ul>d<li>e</ol>",
      ["1 1. a", "1 paragraph b", "2 - c", "1 paragraph d", "1 2. e"]
    ),
    ("<ol><li><ol><li>a</ol><li>b</ol>", ["2 1. a", "1 2. b"]),
    ("<ul><li>a<blockquote>b</blockquote></ul>", ["1 - a", "1 quotation b"]),
    (
      "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
      ["0 paragraph a", "1 paragraph b", "0 paragraph c", "1 paragraph d"]
    ),
    (
      "<table><tr><th>a<th>b</tr><tr><td>c<td><p>d</p></tr><tr><td><td>e</tr></table>",
      ["0 row a | b", "0 row c | d", "0 row | e"]
    ),
    ("<pre>\na\n  b <b>c</b>\n</pre>", ["0 preformatted a\n  b c"]),
  ])
  func `lists and tables keep their marks, and how deep they stand`(
    source: String, entries: [String]
  ) throws {
    let article = try article(
      "<article><h1>Pact</h1><p>\(Self.first)</p>\(source)<hr><p>\(Self.first)</p></article>")
    check(Array(article.entries.dropFirst().dropLast()), entries, source)
    check(article.blocks.map(\.isAfterRule).suffix(2), [false, true])
  }

  @Test func `numbers of notes and links to edit are no words`() throws {
    let page = """
      <article><h1>Pact</h1><p>\(Self.first)<sup class="reference"><a href="#n">[1]</a></sup></p>
      <h2>Terms<span class="mw-editsection">[<a href="e">edit</a>]</span></h2><p>\(Self.first)</p></article>
      """
    check(try article(page).text, "Pact\n\n\(Self.first)\n\nTerms\n\n\(Self.first)")
  }

  @Test func `a page without an article shows its text and says so`() throws {
    let article = try article("<html><body><div>Menu</div><div>Contact us</div></body></html>")
    check(article.text, "Menu\n\nContact us")
    check(article.warnings, [.noArticleFound])
  }

  @Test func `a page is recognised without its ending`() throws {
    let page = "\n<!DOCTYPE html><title>Pact</title><p>\(Self.first)</p>"
    let article = try Article(decoding: Array(page.utf8), as: nil, id: "a", lexicon: .standard)
    #expect(!article.text.contains("<"))
  }

  @Test func `elements may nest as deep as they like`() throws {
    let page = String(repeating: "<div>", count: 50_000) + "<p>\(Self.first)</p>"
    #expect(try article(page).text.contains("ministers") || article(page).warnings.count == 1)
  }

  @Test(
    arguments: [
      ("a{}=b ", 20_000), ("a{} ", 20_000), ("a{}='b > c' ", 20_000), ("a{} = \"b\"\n", 20_000),
      ("a{}=b ", 3),
    ])
  func `a tag may have any number of attributes`(attribute: String, count: Int) throws {
    let attributes = (0..<count).map { attribute.replacing("{}", with: String($0)) }.joined()
    let page = "<body><p>Chad supports Mali.</p><p \(attributes)>Mali supports Chad.</p></body>"
    #expect(try article(page).text.hasSuffix("Chad supports Mali.\n\nMali supports Chad."))
  }

  @Test func `a script full of words is no tag`() throws {
    let words = String(repeating: "b c ", count: 1000)
    let page = "<script>if (a <b \(words)) {}</script><p>Chad supports Mali.</p>"
    #expect(try article(page).text == "Chad supports Mali.")
  }
}
