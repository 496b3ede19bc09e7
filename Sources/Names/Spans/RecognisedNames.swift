internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Places the recogniser's entities, trimmed to the names themselves.
  ///
  /// - Articles, possessives, quotation marks and line breaks at the ends are left out.
  /// - A name that runs over a line break, a bracket or a dash is cut there; "JD(S)", without spaces, is not.
  /// - Dates, numbers and amounts are no names; a language counts as the people who speak it.
  mutating func placeRecognised<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure)
  {
    for entity in reading.parse.entities {
      try cancellation.check()
      guard let label = Self.label(of: entity) else { continue }
      var start = entity.tokens.lowerBound
      for index in entity.tokens where reading.partsNames(index) {
        placeTrimmed(start..<index, label)
        start = index + 1
      }
      placeTrimmed(start..<entity.tokens.upperBound, label)
    }
  }

  private mutating func placeTrimmed(_ range: Range<Int>, _ label: NameLabel) {
    var tokens = reading.trimmed(range)
    while let cut = reading.prefix(of: tokens) { tokens = reading.trimmed(cut..<tokens.upperBound) }
    if label == .person || label == .organisation {
      while tokens.count > 1, reading.opensWithCommonWord(tokens) {
        tokens = reading.trimmed(tokens.lowerBound + 1..<tokens.upperBound)
      }
    }
    guard !tokens.isEmpty, !tokens.contains(where: { reading.shapes[$0].contains(.address) })
    else { return }
    place(Span(tokens, label, confidence: 0.8))
  }

  private static func label(of entity: Entity) -> NameLabel? {
    entity.label == .language ? .people : NameLabel(entity.label)
  }
}

extension TokenizedArticle {
  /// A range without the tokens at its ends that belong to no name.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isEdge(first, leading: true) { range.removeFirst() }
    while let last = range.last, isEdge(last, leading: false) {
      if tokens[last].form == ")" { break }
      range.removeLast()
    }
    return range
  }

  /// Where the name begins behind a prefix or a figure: "anti-Assad", "500MW Hinkley"; nil where there is none.
  func prefix(of range: Range<Int>) -> Int? {
    guard let first = range.first, range.count > 1 else { return nil }
    if tokens[first + 1].form == "-", range.count > 2, form(of: first, is: .derivationalPrefix) {
      return first + 2
    }
    let bytes = tokens[first].form.utf8
    let isMeasure = shapes[first].contains([.hasDigit, .word]) && bytes.count > 3
    let opensWithDigit = bytes.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    return isMeasure && opensWithDigit && isNameLike(first + 1) ? first + 1 : nil
  }

  /// Whether a name begins with a word that is none: "surnamed Weber", "national council Food Bank".
  func opensWithCommonWord(_ range: Range<Int>) -> Bool {
    guard let first = range.first, shapes[first].contains(.word),
      shapes[first].isDisjoint(with: [.hasCapital, .hasDigit])
    else { return false }
    return !lexicon.has(lower[first], .nameParticle) && tokens[first + 1].form != "-"
      && range.dropFirst().contains { shapes[$0].contains(.hasCapital) }
  }

  /// Whether no name goes on over a token: a line break, a dash between spaces, a bracket between spaces.
  func partsNames(_ index: Int) -> Bool {
    if shapes[index].contains(.lineBreak) { return true }
    switch tokens[index].form {
    case "–", "—", "--", "|", ";", ":", "…", "...": return true
    case "(": return index == 0 || tokens[index - 1].isFollowedBySpace
    case ")":
      var open = index - 1
      while open >= max(0, index - 3), tokens[open].form != "(" { open -= 1 }
      return open < 1 || tokens[open].form != "(" || tokens[open - 1].isFollowedBySpace
    default: return false
    }
  }

  /// Whether a token at the end of a range belongs to no name.
  private func isEdge(_ index: Int, leading: Bool) -> Bool {
    let shape = shapes[index]
    if shape.contains(.space) { return true }
    guard shape.contains(.word) || shape.contains(.hasDigit) else { return true }
    if leading {
      return form(of: index, is: .article)
        || shape.isDisjoint(with: [.capitalised, .hasDigit])
          && lexicon.has(tokens[index].form, .nameEdgeWord)
    }
    return tokens[index].wordForm == .possessiveMarker
      || lexicon.has(tokens[index].form, .possessiveMarker)
      || lexicon.has(tokens[index].form, .nameEdgeWord)
  }
}
