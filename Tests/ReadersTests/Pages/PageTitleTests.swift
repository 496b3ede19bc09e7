import Model
import Readers
import Support
import Testing

@Suite struct PageTitleTests {
  @Test(arguments: [" - ", " | ", " – ", " — ", " :: ", " · ", " » "])
  func `the name of the site is no part of the title`(mark: String) throws {
    let (headline, text) = (PageSample.headline, PageSample.text)
    for (whole, heading) in [
      ("\(headline)\(mark)The Gull", "<h1>\(headline)</h1>"),
      ("\(headline)\(mark)The Gull", "<h2>\(headline)</h2>"), ("\(headline)\(mark)The Gull", ""),
      ("The Gull\(mark)\(headline)", "<h2>\(headline)</h2>"),
      ("\(headline)\(mark)The Gull", "<h1><a href=/>The Gull</a></h1><h2>\(headline)</h2>"),
    ] {
      let article = try PageSample.read(
        PageSample.page("<div>\(heading)\(text)</div>", head: "<title>\(whole)</title>"))
      check(article.title, headline, whole)
      #expect(!article.text.contains("Gull"), "\(heading)")
    }
  }

  @Test(arguments: [
    "<h1 class=site-title>The Gull</h1><article><h2>", "<div id=logo><h1>The Gull</h1></div><h2>",
    "<h1><a href=/><img alt='The Gull' src=l></a></h1><h2>",
    "<div class=brand><h1>The Gull</h1></div><article><h1>",
    "<div class=modal><h1>Before you go</h1></div><article><h1>",
  ])
  func `a heading with the sign of the site is no headline`(opening: String) throws {
    let page = PageSample.page(opening + PageSample.headline + "</h1></h2>" + PageSample.text)
    let article = try PageSample.read(page)
    check(article.title, PageSample.headline, opening)
    #expect(!article.text.contains("Gull"))
  }

  @Test(arguments: [
    "Peru - Chile talks fail", "Peru-Chile talks: a short history of quarrels",
    "Peru and Chile – the talks that failed",
  ])
  func `a dash in a headline stays`(headline: String) throws {
    let article = try PageSample.read(
      PageSample.page("<h1>\(headline)</h1>\(PageSample.text)", head: "<title>\(headline)</title>"))
    check(article.title, headline)
  }

  @Test func `metadata name the site, and entities in them are read`() throws {
    let head = """
      <meta property="og:title" content="Peru&amp;#8217;s envoy leaves - Gull Courier">
      <meta property="og:url" content="https://www.gullcourier.example/peru">
      """
    let article = try PageSample.read(PageSample.page(PageSample.text, head: head))
    check(article.title, "Peru’s envoy leaves")
  }
}
