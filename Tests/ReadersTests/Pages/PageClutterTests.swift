import Model
import Readers
import Testing

@Suite struct PageClutterTests {
  /// What stands beside an article, always about Cuba.
  private static let foreign = [
    #"<div class="related-posts"><h3>Related posts</h3><ul><li><a href="/1">Cuba sues Haiti</a></ul></div>"#,
    #"<h3>Related stories</h3><ul><li><a href="/1">Cuba sues Haiti</a><li><a href="/2">Cuba wins</a></ul>"#,
    "<div><h3>You may also like</h3><div><p>Cuba sued Haiti over rice in a court.</p></div></div>",
    #"<section><h2>More from World</h2><p><a href="/1">Cuba sued Haiti over rice</a></p></section>"#,
    #"<div class="author-bio"><p>Cuba Gray covers Asia for this paper.</p></div>"#,
    "<section><h4>About the author</h4><p>Ann Cuba once worked for a bank.</p></section>",
    #"<div class="newsletter"><p>Get the news from Cuba each morning. Sign up here.</p></div>"#,
    "<div class=post-author><h4>Ann Cuba</h4><p>Ann Cuba is a reporter in Lima.</p></div>",
    #"<h3>Recommended for you</h3><ul><li><a href="/1">Cuba sues</a> <span>2 min to read</span></ul>"#,
    "<form><p>Cuba Daily comes to your inbox each morning, free.</p></form>",
    #"<section id="comments"><p>Cuba is to blame, believe me.</p><p>No, not Cuba, you know that.</p></section>"#,
    #"<div class="most-read"><ol><li>Cuba sues Haiti</ol></div>"#,
    #"<div id="cookie-notice"><p>We use cookies from Cuba to make this page work.</p></div>"#,
    #"<ul class="tags"><li><a href="/t">Cuba</a></ul>"#,
    #"<p>Topics: <a href="/t">Cuba</a>, <a href="/u">Haiti</a></p>"#,
    #"<p><a href="/w">Follow our Cuba channel on the messenger</a></p>"#,
    #"<p>Read also: <a href="/1">Cuba bans Haitian rice</a></p>"#,
    "<figure><img src=x><figcaption>Boats off Cuba. Photo: Cuba Images</figcaption></figure>",
    "<aside><p>Cuba has a long coast, says the atlas.</p></aside>",
    "<p>© 1999-2024 Cuba Media Ltd. All rights reserved.</p>",
    #"<div class="video-player"><p>Watch: Cuba sues Haiti</p></div>"#,
    #"<a class="skip-link" href=#c>Skip to Cuba</a>"#,
    #"<div id="wm-ipp-base"><p>3 captures of Cuba</p></div>"#,
    #"<div><h4>Also on Cuba Daily</h4><p>Haiti thanked Cuba on Monday.</p></div>"#,
    "<button><p>Share with Cuba</p></button>",
    "<noscript><p>Turn on scripts in Cuba.</p></noscript>",
    #"<article><h3><a href="/1">Cuba sues Haiti</a></h3><p>A suit was filed in Cuba, a clerk said.</p></article><article><h3><a href="/2">Laos bans fish</a></h3><p>The ban begins at once, Cuba says.</p></article>"#,
    #"<ul><li><a href="/1">Cuba sues Haiti</a><p>A suit was filed in Cuba.</p><li><a href="/2">Laos bans fish</a><p>Cuba will follow, it says.</p></ul>"#,
  ]

  @Test(arguments: foreign)
  func `what is not of the article is left out in it, behind it and beside it`(box: String) throws {
    let (title, text) = (PageSample.title, PageSample.text)
    for body in [
      "<article>\(title)\(text)\(box)</article>", "<article>\(title)\(box)\(text)</article>",
      "<div><div>\(title)\(text)</div>\(box)</div>",
      "<main><article>\(title)\(text)</article>\(box)</main>",
    ] {
      let article = try PageSample.read(PageSample.page(body))
      PageSample.checkSentences(of: article, body)
      #expect(!article.text.contains("Cuba"), "\(body)")
    }
  }

  @Test func `the head of the page is no text, that of a section is`() throws {
    let header = "<header><p>Cuba Courier, the news of the island since 1890.</p></header>"
    let section = "<section><header><h2>The answer</h2></header><p>Peru waits.</p></section>"
    let article = try PageSample.read(
      PageSample.page("\(header)<div>\(PageSample.title)\(PageSample.text)\(section)</div>"))
    #expect(!article.text.contains("Cuba"))
    #expect(article.text.hasSuffix("The answer\n\nPeru waits."))
  }

  @Test(arguments: [
    "class=sr-only", "class=visually-hidden", "class=screen-reader-text", "class=visuallyHidden",
    "class=show-for-sr", "class=a11y-hidden", "class=govuk-visually-hidden", "class=print-only",
    "hidden", "style='display: none'", "style='position:absolute;left:-9999px'",
    "style='clip: rect(0 0 0 0)'", "style='clip-path: inset(50%)'", "style='font-size:0'",
    "style='width:1px; height:1px; overflow:hidden'",
  ])
  func `words that no reader sees are no part of a sentence`(attribute: String) throws {
    let article = try PageSample.read(
      PageSample.article(with: "<p>Peru<span \(attribute)> (opens a window)</span> waits.</p>"))
    #expect(article.text.hasSuffix("Peru waits."), "\(article.text)")
  }

  @Test(arguments: [
    "style='left:-5px'", "style='font-size:0.9em'", "class=prose", "class=hidden-print",
  ])
  func `words with other styles are seen`(attribute: String) throws {
    let article = try PageSample.read(
      PageSample.article(with: "<p>Peru<span \(attribute)> alone</span> waits.</p>"))
    #expect(article.text.hasSuffix("Peru alone waits."), "\(article.text)")
  }
}
