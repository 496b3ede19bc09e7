/// What documents to list: words of what a list shows, and the keys of a search.
///
/// Every word must be in the headline, the publisher, the date or the name of the file; where there is no headline, the
/// words of the text stand in for it. `!` or `-` before a word or key means that it must not hold.
public struct DocumentFilter: Hashable, Sendable {
  /// The filter as typed.
  public let text: String
  /// The folded words.
  let words: [Word]
  /// The conditions with keys, if there are any.
  let query: SearchQuery?

  /// A word, which must be there, or must not.
  struct Word: Hashable {
    var isNegated: Bool
    var folded: String
  }

  /// Understands a filter.
  ///
  /// - Throws: ``SearchFault``, with the place of the first thing that is wrong.
  public init(_ text: String) throws(SearchFault) {
    self.text = text
    var words: [Word] = []
    // What is no condition becomes blanks, so that the places of faults stay.
    var conditions = ""
    for term in Self.terms(of: text) {
      let isNegated = term.first == "!" || term.first == "-"
      let rest = isNegated ? term.dropFirst() : term
      let key = rest.prefix { $0.isASCII && $0.isLetter }
      if !key.isEmpty, rest.dropFirst(key.count).first == ":" {
        conditions += (isNegated ? "-" : "") + rest
      } else {
        conditions += String(repeating: " ", count: term.count)
        let folded = String(rest).foldedName
        if !folded.isEmpty { words.append(Word(isNegated: isNegated, folded: folded)) }
      }
    }
    self.words = words
    query = conditions.allSatisfy(\.isWhitespace) ? nil : try SearchQuery(conditions)
  }

  /// Whether every document passes.
  public var isEmpty: Bool { words.isEmpty && query == nil }

  /// The terms and the blanks between them, in order; quotation marks keep words together.
  private static func terms(of text: String) -> [Substring] {
    var terms: [Substring] = []
    var (start, isQuoted) = (text.startIndex, false)
    for place in text.indices {
      if text[place] == "\"" { isQuoted.toggle() }
      guard text[place].isWhitespace, !isQuoted else { continue }
      if start < place { terms.append(text[start..<place]) }
      start = text.index(after: place)
      terms.append(text[place..<start])
    }
    if start < text.endIndex { terms.append(text[start...]) }
    return terms
  }
}
