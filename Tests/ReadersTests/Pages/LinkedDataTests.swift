import Model
import Readers
import Support
import Testing

@Suite struct LinkedDataTests {
  private static let sentences = PageSample.sentences.joined(separator: #"\n\n"#)

  private func script(_ source: String) -> String {
    "<script type='application/ld+json'>\(source)</script>"
  }

  @Test(arguments: [
    #"{"@type":"NewsArticle","headline":"Peru "recalls" envoy","datePublished":"2021-06-04"}"#,
    #"{"@type":"NewsArticle","description":"Not "no", but "never", it said","datePublished":"2021-06-04"}"#,
    #"<!-- {"@type":"NewsArticle","datePublished":"2021-06-04"} -->"#,
    "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-06-04\"}\n//]]>",
    #"{"@type":"NewsArticle","datePublished":"2021-06-04",}"#,
    #"{"@type":"NewsArticle","datePublished":"2021-06-04""#,
    "{\"@type\":\"NewsArticle\"\n\"datePublished\":\"2021-06-04\"}",
    #"{"@type":"NewsArticle",,"datePublished":"2021-06-04"}"#,
    #"{"@type":"NewsArticle", /* day */ "datePublished":"2021-06-04"}"#,
    "{'@type':'NewsArticle','datePublished':'2021-06-04'}",
    "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2021-06-04&quot;}",
    #"[{"@type":"WebSite"},{"@type":"ReportageNewsArticle","datePublished":"2021-06-04"}]"#,
    #"{"@graph":[{"@type":"WebSite"},{"@type":["BlogPosting"],"datePublished":"2021-06-04"}]}"#,
    #"{"@type":"WebPage","datePublished":"2021-06-04"}"#,
  ])
  func `the date is read from data that are slightly broken or in a comment`(source: String) throws
  {
    let page = PageSample.article(with: "", head: script(source))
    check(try PageSample.read(page).date?.description, "2021-06-04", source)
  }

  @Test func `an article that only scripts would show is read from the data`() throws {
    let data =
      #"{"@type":"NewsArticle","headline":"Peru &amp; Chile","articleBody":"\#(Self.sentences)"}"#
    let article = try PageSample.read(
      PageSample.page("<div id=app>Loading</div>", head: script(data)))
    check(article.title, "Peru & Chile")
    check(article.text, (["Peru & Chile"] + PageSample.sentences).joined(separator: "\n\n"))
    check(article.warnings, [])
  }

  @Test func `an article that its page cuts short is read from the data`() throws {
    let markup = PageSample.sentences.map { "<p>\($0)</p>" }.joined()
    let short =
      "<article>\(PageSample.title)<p>\(PageSample.sentences[0])</p><p>Subscribe to read on.</p></article>"
    for body in [Self.sentences, markup] {
      let data = #"{"@type":"NewsArticle","articleBody":"\#(body)"}"#
      let article = try PageSample.read(PageSample.page(short, head: script(data)))
      PageSample.checkSentences(of: article, body)
      #expect(!article.text.contains("Subscribe"))
    }
  }

  @Test func `a page that shows the whole is read as shown`() throws {
    let data = #"{"@type":"NewsArticle","articleBody":"\#(Self.sentences)"}"#
    let article = try PageSample.read(
      PageSample.article(with: "<h2>Answer</h2><p>Peru waits.</p>", head: script(data)))
    #expect(article.text.hasSuffix("Answer\n\nPeru waits."))
  }

  @Test func `the entries of a live blog are read from the data`() throws {
    let entries = PageSample.sentences.map { #"{"@type":"BlogPosting","articleBody":"\#($0)"}"# }
    let data = #"{"@type":"LiveBlogPosting","liveBlogUpdate":[\#(entries.joined(separator: ","))]}"#
    let page = PageSample.page("<div id=app></div>", head: script(data))
    PageSample.checkSentences(of: try PageSample.read(page), data)
  }
}
