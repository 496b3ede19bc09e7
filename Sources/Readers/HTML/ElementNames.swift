/// What the names say that the makers of a page gave to an element: its classes and its identifier.
struct ElementNames: Hashable, Sendable {
  /// Whether words in it are only for screen readers or for paper.
  private(set) var isUnseen = false
  /// Whether it contains something other than the article.
  private(set) var isClutter = false
  /// Whether it contains other articles, or what readers wrote: there may be more of that than of the article.
  private(set) var isOthers = false
  /// Whether it is about the author: a byline, or a box with a life.
  private(set) var isAuthor = false
  /// Whether it contains the summary that stands between headline and text.
  private(set) var isSummary = false
  /// Whether it contains the name or the sign of the site.
  private(set) var isLogo = false

  init(of node: Page.Node) {
    for name in Self.names(of: node) { add(name) }
  }

  /// The words of all the names of an element.
  static func words(of node: Page.Node) -> [String] { names(of: node).flatMap(words) }

  /// The classes and the identifier; of very long ones, the beginning.
  private static func names(of node: Page.Node) -> [Substring] {
    [node.attributes["class"], node.attributes["id"]].compactMap { $0?.prefix(1000) }
      .flatMap { $0.split(whereSeparator: \.isWhitespace) }
  }

  /// Adds what the words of a name say, alone or with the word before.
  private mutating func add(_ name: Substring) {
    var last = ""
    for word in Self.words(of: name) {
      let pair = last + "-" + word
      isUnseen = isUnseen || unseenWords.contains(word) || unseenWords.contains(pair)
      isOthers = isOthers || othersWords.contains(word) || othersWords.contains(pair)
      isAuthor = isAuthor || authorWords.contains(word)
      isSummary = isSummary || summaryWords.contains(word)
      isLogo = isLogo || logoWords.contains(word) || logoWords.contains(pair)
      isClutter = isClutter || clutterWords.contains(word) || clutterWords.contains(pair)
      last = word
    }
  }

  /// The words in a name, in lower case, split at punctuation and capitals.
  private static func words(of name: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for byte in name.utf8 {
      if !byte.isLetter || byte.isCapital && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if byte.isLetter { word.unicodeScalars.append(Unicode.Scalar(byte.lowered)) }
      wasSmall = byte.isLetter && !byte.isCapital
    }
    return word.isEmpty ? words : words + [word]
  }
}

private let unseenWords: Set<String> = [
  "sr-only", "sronly", "visually-hidden", "visuallyhidden", "hidden-visually", "screen-reader",
  "screenreader", "screen-readers", "for-sr", "y-hidden", "y-only", "element-invisible",
  "hidden-accessible",
  "accessibly-hidden", "assistive", "offscreen", "off-screen", "print-only", "printonly",
  "visible-print", "only-print", "for-print",
]

private let authorWords: Set<String> = ["author", "authors", "writer", "byline", "vcard"]

private let summaryWords: Set<String> = [
  "standfirst", "lead", "lede", "intro", "introduction", "subtitle", "subheadline", "subhead",
  "dek", "deck",
  "summary", "abstract", "excerpt", "kicker", "strapline", "chapeau",
]

/// Words in the names of elements with the name or the sign of the site.
private let logoWords: Set<String> = [
  "logo", "brand", "branding", "site-title", "site-name", "sitename", "site-branding",
]

/// Words in the names of elements with other articles, or with what readers wrote.
private let othersWords: Set<String> = [
  "comments", "commentlist", "disqus", "related", "relatedposts", "recommended",
  "recommendations", "recirculation", "recirc", "outbrain", "taboola", "most-read", "mostread",
  "most-viewed", "most-popular", "most-shared", "also-read", "read-also", "up-next",
  "you-may", "more-stories", "more-news", "latest-news", "latest-stories", "latest-posts",
  "recent-posts",
  "other-news", "other-stories", "see-also", "jp-relatedposts", "trending", "teasers",
]

/// Words in the names of elements that contain something other than an article.
private let clutterWords: Set<String> = [
  "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs",
  "caption", "comment", "consent", "cookie", "cookies", "donate",
  "editsection", "footer",
  "gdpr", "infobox", "menu", "modal", "nav", "navbar", "navbox", "navigation", "newsletter",
  "pagination",
  "paywall", "popular", "popup", "promo", "promoted", "reference",
  "share", "sharing", "sharedaddy", "sidebar", "skip", "social", "sponsor",
  "sponsored", "subscribe", "subscription", "tags", "teaser", "toolbar",
  "widget-area",
  "about-author", "the-author", "author-box", "authorbox", "author-bio", "author-info",
  "author-about",
  "author-card", "author-profile", "author-description", "author-details", "bio", "biobox",
  "biography",
  "contributor-bio", "signup", "sign-up", "topics", "topic-list", "tag-list", "taglist",
  "tag-links",
  "tags-links", "cat-links", "pullquote", "pull-quote", "photo-credit", "image-credit",
  "img-credit",
  "read-more", "readmore", "date-today", "today-date", "todays-date", "current-date", "currentdate",
  "live-date", "wm-ipp", "pre-footer", "prefooter", "post-nav", "toc",
  "contributor", "contributors", "video-player", "audio-player", "media-player", "poll", "quiz",
  "partner-content", "hatnote", "cta", "news-ticker", "reflist", "references",
  "catlinks", "print-link", "follow-us",
  "app-promo", "donation", "support-us",
]
