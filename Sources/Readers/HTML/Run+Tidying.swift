internal import Lexicon
import Model

extension [Run] {
  /// The runs without those that do not belong to the text: references to other articles, what stands above the headline,
  /// and headings without text below them.
  func tidied(headline: String?) -> [Run] {
    var kept: [Run] = []
    let start = self.headline(headline) ?? 0
    let hasTextAbove = self[..<start].contains { $0.weight > 0 }
    var isBelowForeignHeading = false
    for (number, run) in enumerated() {
      if number < start, !hasTextAbove { continue }
      if run.isForeignHeading {
        isBelowForeignHeading = true
        continue
      }
      if case .heading(let level) = run.kind {
        isBelowForeignHeading = false
        while case .heading(let above)? = kept.last?.kind, above >= level { kept.removeLast() }
        kept.append(run)
        continue
      }
      if !run.isEntry, !run.isReference { isBelowForeignHeading = false }
      if !isBelowForeignHeading, run.isText { kept.append(run) }
    }
    while case .heading(let level)? = kept.last?.kind, level > 1 { kept.removeLast() }
    return kept
  }
}

extension Run {
  /// Whether all of its words are a link.
  var isLink: Bool { linked > 0 && linked + 3 >= words.utf8.count }

  /// Whether it refers to other articles: it is a link or a list of links, without words of its own.
  var isReference: Bool {
    guard linked * 2 > words.utf8.count else { return false }
    return isLink ? !endsStatement : !endsSentence && ownWordsBehindLink < 2
  }

  /// Whether all of its words are a link to another page.
  var isLinkElsewhere: Bool { isLink && linkedElsewhere == linked }

  /// Whether it ends as statements do, unlike headlines.
  private var endsStatement: Bool { words.last.map { ".”".contains($0) } ?? false }

  /// Whether it belongs to the text of an article in whose body it stands.
  fileprivate var isText: Bool {
    // The year in such a line is not that of the article.
    if words.utf8.count <= 240, Remark.claimsCopyright(words[...]) { return false }
    switch kind {
    case .quotation, .preformatted: return true
    default: break
    }
    return !isReference || Remark(words[...]) != nil
  }

  /// Whether it is the heading of a box about something else than the article, or a single such line.
  var isForeignHeading: Bool {
    guard words.utf8.count <= 80 else { return false }
    let lexicon = MastheadWords.calendar.lexicon
    let words = LineWord.all(of: words[...]).compactMap(\.text)
    guard !words.isEmpty, words.count <= 10 else { return false }
    if lexicon.has(words.joined(separator: "_"), .foreignHeading) { return true }
    guard case .heading = kind else { return false }
    return (2...4).contains {
      words.count > $0
        && lexicon.has(words[..<$0].joined(separator: "_"), .foreignHeadingOpening)
    }
  }
}
