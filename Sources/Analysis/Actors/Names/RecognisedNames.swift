import Language

extension NameChart {
  /// Puts in what the recogniser found, trimmed to the name itself.
  ///
  /// Articles, possessives, quotation marks and line breaks at the ends are left out; a name that runs over a line
  /// break is cut there; dates, numbers and languages are no names here.
  mutating func placeRecognised() {
    for entity in reading.parse.entities {
      guard let label = Self.label(of: entity, in: reading) else { continue }
      var start = entity.tokens.lowerBound
      for index in entity.tokens where reading.shapes[index].contains(.lineBreak) {
        placeTrimmed(start..<index, label)
        start = index + 1
      }
      placeTrimmed(start..<entity.tokens.upperBound, label)
    }
  }

  private mutating func placeTrimmed(_ range: Range<Int>, _ label: NameLabel) {
    let tokens = reading.trimmed(range)
    guard !tokens.isEmpty, !tokens.contains(where: { reading.shapes[$0].contains(.address) })
    else { return }
    place(Span(tokens, label, confidence: 0.8))
  }

  private static func label(of entity: Entity, in reading: Reading) -> NameLabel? {
    if let label = NameLabel(rawValue: entity.label) { return label }
    return entity.label == "LANGUAGE" ? .people : nil
  }
}

extension Reading {
  /// A range without the tokens at its ends that belong to no name.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isEdge(first, leading: true) { range.removeFirst() }
    while let last = range.last, isEdge(last, leading: false) {
      if tokens[last].form == ")", range.contains(where: { tokens[$0].form == "(" }) { break }
      range.removeLast()
    }
    return range
  }

  /// Whether a token at the end of a range belongs to no name.
  private func isEdge(_ index: Int, leading: Bool) -> Bool {
    let shape = shapes[index]
    if shape.contains(.space) { return true }
    let form = tokens[index].form
    guard shape.contains(.word) || shape.contains(.hasDigit) else { return true }
    if leading {
      return Self.articles.contains(lower[index])
        || shape.isDisjoint(with: [.capitalised, .hasDigit])
          && Self.functionWords.contains(form)
    }
    return tokens[index].tag == "POS" || form == "'s" || Self.functionWords.contains(form)
  }

  static let articles: Set<String> = ["the", "a", "an"]
  static let functionWords: Set<String> = [
    "of", "and", "or", "for", "in", "on", "at", "to", "by", "from", "with", "as", "its", "their",
    "his", "her", "our", "this", "that", "these", "those", "some", "all", "both", "is", "was",
    "are",
    "were", "has", "had", "said", "than", "&", "vs", "via",
  ]
}
