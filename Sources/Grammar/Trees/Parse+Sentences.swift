package import Parses

extension Parse {
  /// Cuts every sentence that has more than a number of tokens into parts of at most as many.
  ///
  /// What looks at all words of a sentence for each of them takes time and memory by the square of its length; a list of
  /// names without a full stop may be as long as its article. A part ends behind a mark, if there is one in its second
  /// half, and keeps the arcs within it. A name across two parts is dropped.
  package mutating func cutSentences(longerThan most: Int) {
    guard sentences.contains(where: { $0.count > most }) else { return }
    var isInsideName = [Bool](repeating: false, count: tokens.count)
    for entity in entities {
      for index in entity.tokens.dropFirst() { isInsideName[index] = true }
    }
    let whole = sentences
    sentences = []
    var hasCutName = false
    for sentence in whole {
      var rest = sentence
      while rest.count > most {
        let places = (rest.lowerBound + most / 2..<rest.lowerBound + most).reversed()
        let last =
          places.first { tokens[$0].pos == .punctuation && !isInsideName[$0 + 1] }
          ?? places.first { !isInsideName[$0 + 1] }
        let end = last.map { $0 + 1 } ?? rest.lowerBound + most
        if last == nil { hasCutName = true }
        addSentence(rest.lowerBound..<end)
        rest = end..<rest.upperBound
      }
      addSentence(rest)
    }
    if hasCutName { dropCutNames() }
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
