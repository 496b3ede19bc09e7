import Model

extension [Run] {
  /// The runs of a text in JSON-LD: paragraphs on lines of their own, or markup.
  init(articleBody text: String) {
    if ["</p>", "<p>", "<br", "</div>"].contains(where: {
      text.lowercased().firstRange(of: $0) != nil
    }) {
      self = Page(text).allRuns()
      return
    }
    self = text.split(whereSeparator: \.isNewline).flatMap { line in
      let isMarked = line.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
      return isMarked
        ? Page(String(line)).allRuns()
        : [Run(kind: .paragraph, words: String(line.trimmed), linked: 0, container: 0, line: 1)]
    }
  }

  /// Whether there is so much more text than in what a page shows that the page is cut short.
  func holdsMore(than shown: [Run]) -> Bool {
    func length(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + $1.words.utf8.count } }
    let own = length(self)
    return own >= 100 && own * 2 > length(shown) * 3
  }
}
