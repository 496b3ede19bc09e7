/// The meaning of a label before a colon, or of a name in front matter or page metadata.
enum Label: Hashable, Sendable {
  case title
  case date
  /// The date of the last change.
  case change
  case author
  case site
  /// Something else about the article.
  case other

  /// The meaning of a label; nil if it is not a label of articles.
  init?(_ name: some StringProtocol) {
    guard name.utf8.count <= 24, let label = labels[name.lowercased()] else { return nil }
    self = label
  }
}

private let labels: [String: Label] = [
  "title": .title, "headline": .title,
  "date": .date, "published": .date, "published on": .date, "posted": .date, "posted on": .date,
  "publication date": .date, "date published": .date, "issued": .date, "pubdate": .date,
  "datepublished": .date, "date_published": .date, "publishdate": .date, "publish_date": .date,
  "pub_date": .date, "published_at": .date, "publishedat": .date, "created": .date,
  "created_at": .date,
  "createdat": .date, "release date": .date, "publish date": .date,
  "updated": .change, "last updated": .change, "modified": .change, "copyright": .change,
  "lastmod": .change, "last_modified": .change, "last_modified_at": .change,
  "last modified": .change,
  "updated_at": .change, "updatedat": .change, "datemodified": .change, "date_modified": .change,
  "last_updated": .change, "updated on": .change,
  "author": .author, "authors": .author, "byline": .author, "written by": .author,
  "reported by": .author, "creator": .author, "writer": .author, "correspondent": .author,
  "reporter": .author,
  "source": .site, "sources": .site, "site": .site, "publisher": .site, "publication": .site,
  "newspaper": .site, "outlet": .site, "site_name": .site, "sitename": .site, "website": .site,
  "agency": .site,
  "url": .other, "link": .other, "tags": .other, "keywords": .other, "category": .other,
  "categories": .other, "section": .other, "licence": .other, "license": .other,
  "filed under": .other, "image source": .other, "photo credit": .other,
]
