import Model

extension State {
  /// The article with only the parts shown that a person asked for.
  var shownArticle: Article? {
    guard var article else { return nil }
    if let sieve { article.blocks = sieve }
    return article
  }

  /// Shows only the sentences with finds, where something is searched for, or else those that state
  /// a relation; then everything again.
  mutating func siftArticle() {
    guard sieve == nil else { return showEverything() }
    guard let article, let dossier else {
      message = "The article is still being read."
      return
    }
    let finds = search.map { article.sentences(around: $0.hits.lazy.map(\.lowerBound)) }
    let sentences = finds ?? dossier.statements()
    guard !sentences.isEmpty else {
      message = "No sentence states a relation."
      return
    }
    sieve = article.blocks(of: sentences)
    let count = counted(sentences.count, "sentence")
    message =
      "\(count) \(finds == nil ? "that state\(sentences.count == 1 ? "s" : "") a relation" : "with finds");"
      + " \(keys.label(of: .sift, in: .article) ?? ":") shows everything."
    stayInSieve()
  }

  /// Shows the whole text again.
  mutating func showEverything() {
    sieve = nil
    reading.top = nil
    place(caretAt: 0.33)
  }

  /// Puts the caret where something is shown.
  private mutating func stayInSieve() {
    guard let sieve, let layout else { return }
    let block = sieve[layout.block(at: reading.caret)].range
    if !block.contains(reading.caret) {
      let next = sieve.first { $0.range.lowerBound >= reading.caret }?.range
      reading.caret = (next ?? block).lowerBound
    }
    reading.top = nil
    place(caretAt: 0.33)
  }

  /// Shows everything where the caret came to a part that was left out.
  mutating func leaveSieveIfHidden() {
    guard let sieve else { return }
    let index = sieve.partitioningIndex { $0.range.lowerBound > reading.caret } - 1
    guard !sieve.indices.contains(index) || !sieve[index].range.contains(reading.caret) else {
      return
    }
    showEverything()
    message = "All of the text again."
  }
}

extension Article {
  /// Blocks that hold only some passages, which are in order, each of the kind it is a part of.
  fileprivate func blocks(of passages: [Range<Int>]) -> [Block] {
    passages.flatMap { passage -> [Block] in
      var index = max(0, blocks.partitioningIndex { $0.range.lowerBound > passage.lowerBound } - 1)
      var parts: [Block] = []
      while index < blocks.count, blocks[index].range.lowerBound < passage.upperBound {
        let range = passage.clamped(to: blocks[index].range)
        if !range.isEmpty {
          var part = blocks[index]
          // What does not begin an entry does not stand behind its mark.
          if part.kind == .item, part.range.lowerBound < range.lowerBound { part.kind = .paragraph }
          (part.range, part.line) = (range, line(at: range.lowerBound))
          (part.isTight, part.isAfterRule) = (part.isTight && part.kind == .item, false)
          parts.append(part)
        }
        index += 1
      }
      return parts
    }
  }
}
