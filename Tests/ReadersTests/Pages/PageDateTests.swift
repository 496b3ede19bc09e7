import Model
import Readers
import Support
import Testing

@Suite struct PageDateTests {
  private static let (title, text) = (PageSample.title, PageSample.text)

  /// Bodies of pages, and the date of the article.
  private static let bodies: [(String, String?)] = [
    ("<div class=today>Friday, 6 March 2026</div>\(title)\(text)", nil),
    ("<header><span class=date>6 March 2026</span></header>\(title)\(text)", nil),
    (
      "<div>Friday, 6 March 2026</div>\(title)<p>Posted by Staff on 4 June 2021</p>\(text)",
      "2021-06-04"
    ),
    (
      "<div id=clock>6 March 2026</div>\(title)<div class=post-date>June 4, 2021</div>\(text)",
      "2021-06-04"
    ),
    (
      "<header><time datetime=2026-03-06>Today</time></header><article>\(title)<i class=published>June 4, 2021</i>\(text)</article>",
      "2021-06-04"
    ),
    ("<article><time datetime=2021-06-04>4 June</time>\(title)\(text)</article>", "2021-06-04"),
    ("<div><div class=post-date>4 June 2021</div>\(title)\(text)</div>", "2021-06-04"),
    ("\(title)<p>Written by Ann Gray on June 4, 2021 in World</p>\(text)", "2021-06-04"),
    ("\(title)<p>Published 4 June 2021, updated 9 July 2021</p>\(text)", "2021-06-04"),
    (
      "<article>\(title)<meta itemprop=datePublished content=2021-06-04>\(text)</article>",
      "2021-06-04"
    ),
    (
      "<div>\(title)<div>\(text)</div><div class=post-footer><abbr class=published title=2021-06-04>x</abbr></div></div>",
      "2021-06-04"
    ),
    ("\(title)\(text)<p>Peru sent a note on <time datetime=2009-01-01>New Year</time>.</p>", nil),
    ("\(title)\(text)<footer>© 1999-2024 The Gull</footer>", nil),
    ("\(title)\(text)<p>Copyright © 2024 The Gull</p>", nil),
    ("\(title)\(text)<p>The Gull © 2001-2024. All rights reserved.</p>", nil),
    ("<article>\(title)\(text)</article><div><time datetime=2019-01-01>x</time> Other</div>", nil),
    (
      "<div><article><time datetime=2019-01-01>x</time><h3><a href=/1>Cuba sues</a></h3></article><article><time datetime=2019-01-02>x</time><h3><a href=/2>Laos sues</a></h3></article></div><article>\(title)\(text)</article>",
      nil
    ),
    (
      "<article>\(title)\(text)</article><div class=comments><time datetime=2022-01-01>x</time><p>Well done.</p></div>",
      nil
    ),
  ]

  @Test(arguments: bodies)
  func `the day of the article is told from other days on its page`(body: String, date: String?)
    throws
  {
    check(try PageSample.read(PageSample.page(body)).date?.description, date, body)
  }

  @Test func `the month in an address may be a word`() throws {
    let head = "<link rel=canonical href=https://gull.example/world/2021/jun/04/peru>"
    check(
      try PageSample.read(PageSample.article(with: "", head: head)).date?.description, "2021-06-04")
  }
}
