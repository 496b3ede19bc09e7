import Model

/// The headline of a page's article, told from the name of the site that stands beside it.
struct PageTitle: Hashable, Sendable {
  /// The headline.
  private(set) var title: String?
  /// The name of the site, where the page's title has it beside the headline.
  private(set) var site: String?

  /// The headline among what a page offers.
  ///
  /// - Parameters:
  ///   - stated: the headline as metadata has it.
  ///   - whole: the words of the `title` element.
  ///   - headings: the page's runs, with its headings.
  ///   - sites: what the site is called, and its host.
  init(stated: String?, whole: String?, headings: [Run], sites: [String]) {
    let shown = headings.filter(\.isTopHeading)
    if let stated {
      title = stated
      divide(shown, sites, isWhole: false)
      return
    }
    if let whole, shown.contains(where: { $0.words == whole }) {
      title = whole
      return
    }
    // A heading that is a part of the title is the headline; so is the site's name, which is shorter.
    let repeated = headings.filter(\.isHeading).filter { heading in
      whole.map { $0 != heading.words && $0.has(part: heading.words) } ?? false
    }.max { $0.words.utf8.count < $1.words.utf8.count }
    let isRepeated = repeated.map { !$0.isName(of: sites) && !$0.isLinkElsewhere } ?? false
    title = isRepeated ? repeated?.words : nil
    if let title, let whole {
      site = Self.rest(of: whole, without: title)
      return
    }
    let names = sites.map(\.letters)
    let headline = shown.first {
      $0.kind == .heading(level: 1) && !$0.isLinkElsewhere && !names.contains($0.words.letters)
    }
    // One word is no headline: "Home".
    let name = whole.flatMap { $0.contains(" ") ? $0 : nil }
    title = headline?.words ?? name ?? shown.first?.words ?? whole
    if headline == nil { divide(shown, sites, isWhole: true) }
  }

  /// Takes the name of the site off the headline.
  private mutating func divide(_ headings: [Run], _ sites: [String], isWhole: Bool) {
    for _ in 0..<3 {
      guard let title, let (head, tail) = title.dividedAtLastMark else { return }
      let isHeading = headings.contains { $0.words == head }
      if isHeading || tail.isName(of: sites) || isWhole && tail.looksLikeName(beside: head) {
        self.title = head
        site = tail
      } else if head.isName(of: sites) || headings.contains(where: { $0.words == tail }) {
        self.title = tail
        site = head
        return
      } else {
        return
      }
    }
  }

  /// What a title has beside the headline; nil if that is no name.
  private static func rest(of whole: String, without headline: String) -> String? {
    guard let place = whole.firstRange(of: headline) else { return nil }
    let around = [whole[..<place.lowerBound], whole[place.upperBound...]].map { part in
      part.split(separator: " ").filter { !$0.allSatisfy { "|-–—:·•«»/".contains($0) } }
    }
    var name = around.joined().joined(separator: " ")
    while let last = name.last, ":|-–—".contains(last) { name.removeLast() }
    return name.looksLikeName(beside: headline) ? name : nil
  }
}

extension Run {
  /// Whether it is a heading of the first two levels.
  fileprivate var isTopHeading: Bool { kind == .heading(level: 1) || kind == .heading(level: 2) }

  /// Whether it is a heading.
  var isHeading: Bool { if case .heading = kind { true } else { false } }

  fileprivate func isName(of sites: [String]) -> Bool { words.isName(of: sites) }
}

extension String {
  /// The letters and digits, in lower case.
  fileprivate var letters: String {
    String(lowercased().unicodeScalars.filter(\.properties.isAlphabetic).map(Character.init))
  }

  /// Whether it is what a site is called, or the main part of its host.
  fileprivate func isName(of sites: [String]) -> Bool {
    let name = letters
    guard name.utf8.count >= 2 else { return false }
    return sites.contains { site in
      let letters = site.letters
      // The host of "Sahel Post" may be "www.sahelpost.example".
      return letters == name
        || !site.contains(" ") && site.contains(".") && name.utf8.count >= 4
          && letters.hasPrefix(name)
    }
  }

  /// Whether these words stand in it as a part, at its beginning or its end.
  fileprivate func has(part: String) -> Bool {
    guard part.utf8.count >= 3 else { return false }
    return hasPrefix(part) && dropFirst(part.count).beginsWithMark
      || hasSuffix(part) && dropLast(part.count).endsWithMark
  }

  /// The words before and after the last mark that parts a headline from a name.
  fileprivate var dividedAtLastMark: (head: String, tail: String)? {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    guard
      let mark = words.lastIndex(where: {
        ["|", "-", "–", "—", "::", "·", "•", "«", "»", "//"].contains($0)
      }),
      mark > 0, mark + 1 < words.count
    else { return nil }
    return (
      words[..<mark].joined(separator: " "), words[(mark + 1)...].joined(separator: " ")
    )
  }

  /// Whether it is a few capitalised words beside a longer text.
  fileprivate func looksLikeName(beside head: String) -> Bool {
    let words = split(separator: " ")
    guard 1...5 ~= words.count, head.split(separator: " ").count > max(2, words.count - 1) else {
      return false
    }
    return words.allSatisfy {
      $0.first?.isUppercase == true || $0 == "of" || $0 == "the" || $0 == "and"
    }
      || words.count == 1 && contains(".")
  }
}

extension Substring {
  fileprivate var beginsWithMark: Bool { trimmed.first.map { "|-–—:·•«/".contains($0) } ?? false }

  fileprivate var endsWithMark: Bool { trimmed.last.map { "|-–—:·•»/".contains($0) } ?? false }
}
