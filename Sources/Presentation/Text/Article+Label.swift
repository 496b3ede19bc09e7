package import Model

extension Article {
  /// The title, or else the id and the first words that are no metadata.
  package var label: String {
    guard title.isEmpty else { return title }
    let words = firstWords
    return words.isEmpty ? id : "\(id): \(words)"
  }

  /// The first words that are no metadata; empty if there are none.
  package var firstWords: String {
    let words = blocks.lazy.filter { $0.kind != .metadata }.map { block in
      let start = block.range.lowerBound
      let end = min(block.range.upperBound, start + 160)
      return text(in: Range(from: start, to: end)).oneLine
    }
    return words.first { $0.contains(" ") } ?? ""
  }
}
