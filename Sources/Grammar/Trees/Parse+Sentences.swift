package import Parses

extension Parse {
  /// The parse with every sentence that has more than a number of tokens cut into parts of at most as many.
  ///
  /// What looks at all words of a sentence for each of them takes time and memory by the square of its length; a list of
  /// names without a full stop may be as long as its article. A part ends behind a mark, if there is one in its second
  /// half, and keeps the arcs within it. A name across two parts is dropped.
  package func cuttingSentences(longerThan most: Int) -> Parse {
    guard sentences.contains(where: { $0.count > most }) else { return self }
    var isInsideName = [Bool](repeating: false, count: tokens.count)
    for entity in entities {
      for index in entity.tokens.dropFirst() { isInsideName[index] = true }
    }
    var cut = self
    cut.sentences = []
    var hasCutName = false
    for sentence in sentences {
      var rest = sentence
      while rest.count > most {
        let places = (rest.lowerBound + most / 2..<rest.lowerBound + most).reversed()
        let last =
          places.first { tokens[$0].pos == .punctuation && !isInsideName[$0 + 1] }
          ?? places.first { !isInsideName[$0 + 1] }
        let end = last.map { $0 + 1 } ?? rest.lowerBound + most
        if last == nil { hasCutName = true }
        cut.addSentence(rest.lowerBound..<end)
        rest = end..<rest.upperBound
      }
      cut.addSentence(rest)
    }
    if hasCutName { cut.dropCutNames() }
    return cut
  }

  /// Adds a sentence; a token whose head is outside becomes a root.
  private mutating func addSentence(_ sentence: Range<Int>) {
    for index in sentence where !sentence.contains(tokens[index].head) {
      tokens[index].head = index
    }
    sentences.append(sentence)
  }

  /// Drops the names that are not within one sentence.
  private mutating func dropCutNames() {
    var ends = sentences.lazy.map(\.upperBound).makeIterator()
    var end = 0
    entities.removeAll { entity in
      while end <= entity.tokens.lowerBound, let next = ends.next() { end = next }
      return entity.tokens.upperBound > end
    }
  }
}
