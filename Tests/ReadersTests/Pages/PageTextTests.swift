import Model
import Readers
import Testing

@Suite struct PageTextTests {
  private static let title = PageSample.title
  private static let text = PageSample.text

  /// What stands behind the text of the article, and the words of it that are text.
  private static let kept = [
    (
      #"<p><a href="/a">President Dina Example</a> thanked <a href="/b">Minister João Example</a> in <a href="/c">Manaus</a>.</p>"#,
      "President Dina Example thanked Minister João Example in Manaus."
    ),
    (#"<p><a href="/a">Ecuador praised the offer of Brazil.</a></p>"#, "Ecuador praised"),
    (
      #"<ul><li><a href="/a">Chile</a> buys <a href="/b">Peruvian copper</a> again</li></ul>"#,
      "Chile buys Peruvian copper again"
    ),
    ("<p>The minister of Chile wrote:</p><blockquote>No.</blockquote>", "wrote:\n\nNo."),
    ("<p>So far, no answer</p>", "So far, no answer"),
    ("<p>A: Callao, Tacna and Arica</p>", "A: Callao, Tacna and Arica"),
    ("<p><strong>The answer of Santiago</strong></p><p>Yes.</p>", "The answer of Santiago"),
    ("<figure><blockquote>We will not move the line.</blockquote></figure>", "We will not move"),
    (
      "<figure><table><tr><td>Peru<td>5 boats<tr><td>Chile<td>7 boats</table></figure>",
      "Chile | 7 boats"
    ),
    (
      #"<blockquote class="twitter-tweet"><p>We regret nothing</p>&mdash; Navy</blockquote>"#,
      "We regret nothing"
    ),
    ("<dl><dt>Line<dd>A limit at sea</dl>", "A limit at sea"),
    (#"<p>Only <a class="related-link" href="/c">Chile</a> knows.</p>"#, "Only Chile knows."),
    (
      "<p><span aria-hidden=true>O</span><span class=sr-only>O</span>nly Chile knows.</p>",
      "Only Chile knows."
    ),
    ("<p>Only <my-term>Chile</my-term> knows.</p>", "Only Chile knows."),
    (#"<div class="part"><p>Peru waits.</p></div>"#, "Peru waits."),
    (#"<h2><a href=#answer>The answer</a></h2><p>Peru waits.</p>"#, "The answer"),
  ]

  @Test(arguments: kept)
  func `what a reader sees as text of the article is kept`(rest: String, words: String) throws {
    let article = try PageSample.read(PageSample.article(with: rest))
    PageSample.checkSentences(of: article, rest)
    #expect(article.text.contains(words), "\(article.text)")
  }

  /// Bodies of pages that are laid out in other ways.
  private static let layouts = [
    #"<form action="/"><div>\#(title)\#(text)</div><input type=submit></form>"#,
    #"<div aria-hidden="true">\#(title)\#(text)</div><div role=dialog><p>Log in</p></div>"#,
    #"<div class="with-sidebar">\#(title)\#(text)</div>"#,
    #"<div class="pagination-first"><div>\#(title)\#(text)</div></div>"#,
    "<main>\(title)" + PageSample.sentences.map { "<div><div><p>\($0)</p></div></div>" }.joined()
      + "</main>",
    "<div>\(title)" + PageSample.sentences.map { "<div>\($0)</div>" }.joined() + "</div>",
    "<center>\(title)</center><font>" + PageSample.sentences.joined(separator: "<br><br>")
      + "</font>",
    "<table><tr><td><a href=1>Home</a><td>\(title)\(text)<td>Ads by the sea</table>",
    "<main>\(title)"
      + PageSample.sentences.map { "<section><h2>Part</h2><p>\($0)</p></section>" }.joined()
      + "</main>",
    "<main>\(title)"
      + PageSample.sentences.map {
        "<article><time datetime=2021-06-04>4 June</time><h2>Entry</h2><p>\($0)</p></article>"
      }.joined() + "</main>",
  ]

  @Test(arguments: layouts)
  func `an article is found however its page is laid out`(body: String) throws {
    let article = try PageSample.read(PageSample.page(body))
    PageSample.checkSentences(of: article, body)
    #expect(!article.text.contains("Ads by the sea"))
    #expect(article.warnings.isEmpty)
  }

  @Test func `the summary between headline and text is text`() throws {
    let summary = "Lima and Santiago quarrel over fish again"
    let article = try PageSample.read(
      PageSample.page(
        "<article>\(Self.title)<p class=standfirst>\(summary)</p><div>\(Self.text)</div></article>")
    )
    #expect(article.text.contains(summary))
  }

  @Test func `a text in two parts with something between is whole`() throws {
    let article = try PageSample.read(
      PageSample.page(
        "<article>\(Self.title)<section><div class=column>\(Self.text)\(Self.text)</div>"
          + "<div class=ad><p>Advertisement</p></div><div class=column><p>Peru waits for Chile.</p></div>"
          + "</section></article>"))
    #expect(article.text.hasSuffix("Peru waits for Chile."))
    let paragraph = try PageSample.read(
      PageSample.page(
        "<main><article>\(Self.title)<div>\(Self.text)\(Self.text)</div>"
          + "<p>Peru waits for what Chile says.</p></article></main>"))
    #expect(paragraph.text.hasSuffix("Peru waits for what Chile says."))
    #expect(!article.text.contains("Advertisement"))
  }
}
