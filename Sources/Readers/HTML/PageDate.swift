internal import Lexicon
import Model

extension Page {
  /// The date of publication that a page shows with its article; nil if it shows none.
  ///
  /// Marked dates take precedence over others, and those below the headline over those above it: the day on which a page
  /// is read stands at its top. What stands behind the article or refers to another has dates of its own.
  func shownDate(of article: PageArticle) -> PartialDate? {
    let marked = article.frame.lazy.filter { !article.isReference[$0] }.compactMap(publicationDate)
    if let date = marked.first { return date }
    var found: [PartialDate?] = [nil, nil, nil, nil]
    let headline = article.headline ?? 0
    for index in nodes.indices.prefix(article.place.upperBound)
    where !nodes[index].isText && !article.isForeign[index] {
      let isBelow = index >= headline
      let isMarked = nodes[index].name == "time" || nodes[index].name == "abbr"
      if isMarked, isInSentence(index) { continue }
      let rank = (isBelow ? 0 : 2) + (isMarked ? 0 : 1)
      guard found[rank] == nil else { continue }
      found[rank] = isMarked ? time(index) : namedDate(index, isBelowHeadline: isBelow)
    }
    return found.lazy.compactMap(\.self).first ?? lineDate(of: article)
  }

  /// The date in a short line between the headline and the text.
  private func lineDate(of article: PageArticle) -> PartialDate? {
    for run in article.runs.prefix(8).prefix(while: { $0.weight == 0 })
    where run.words.utf8.count < 120 && run.container > article.headline ?? 0 {
      let words = LineWord.all(of: run.words[...])
      guard !(words.first?.has(.revisionParticiple) ?? true) else { continue }
      if let date = WrittenDate.first(in: words)?.date { return date }
    }
    return nil
  }

  /// The date of an element marked as that of publication.
  private func publicationDate(_ index: Int) -> PartialDate? {
    let node = nodes[index]
    guard
      node.attributes["itemprop"]?.lowercased() == "datepublished"
        || node.name == "time" && node.attributes["pubdate"] != nil
        || ["time", "abbr"].contains(node.name)
          && ElementNames.words(of: node).contains("published")
    else { return nil }
    let attributes = ["content", "datetime", "title"].lazy.compactMap { node.attributes[$0] }
    return (attributes.first ?? fewWords(in: index))
      .flatMap(PartialDate.init(written:))
  }

  /// The date of a `time` element, or of an abbreviation with a date as its title.
  private func time(_ index: Int) -> PartialDate? {
    let node = nodes[index]
    if node.name == "abbr" { return node.attributes["title"].flatMap(PartialDate.init(written:)) }
    guard !ElementNames.words(of: node).contains(where: revisionNames.contains) else { return nil }
    return (node.attributes["datetime"] ?? fewWords(in: index)).flatMap(PartialDate.init(written:))
  }

  /// The date in a short element whose name says that it has one.
  private func namedDate(_ index: Int, isBelowHeadline: Bool) -> PartialDate? {
    let names = ElementNames.words(of: nodes[index])
    let wanted = isBelowHeadline ? dateElementNames : publicationNames
    guard names.contains(where: wanted.contains),
      !names.contains(where: revisionNames.contains)
    else { return nil }
    return fewWords(in: index).flatMap(PartialDate.init(written:))
  }
}

extension Page {
  /// Whether an element stands in a longer paragraph, and so is about something that is told.
  private func isInSentence(_ index: Int) -> Bool {
    let parent = nodes[index].parent
    let length = textBefore[nodes[parent].end] - textBefore[parent]
    guard ["p", "li", "blockquote"].contains(nodes[parent].name) else { return false }
    let own = textBefore[nodes[index].end] - textBefore[index]
    return length > 100 || length > own + 12 && fewWords(in: parent)?.last == "."
  }

  /// The words in an element that is short, as those with a date are; nil otherwise.
  private func fewWords(in index: Int) -> String? {
    let end = nodes[index].end
    return end - index < 64 && textBefore[end] - textBefore[index] < 160 ? words(in: index) : nil
  }
}

/// Words in the names of elements with the date of publication.
private let dateElementNames: Set<String> = [
  "date", "dateline", "datetime", "time", "timestamp", "published", "pubdate", "posted", "publish",
  "meta",
  "byline", "info", "submitted",
]

/// Those that say it even above the headline.
private let publicationNames: Set<String> = [
  "published", "pubdate", "posted", "publish", "submitted", "entry", "post", "article",
]

private let revisionNames: Set<String> = ["updated", "modified", "update", "revised"]
