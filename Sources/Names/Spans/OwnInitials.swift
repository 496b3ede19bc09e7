internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Prefers a body that the article names in full to a body of the gazetteer with the same initials: "NATO" where a
  /// "National Association of Textile Owners" is named.
  ///
  /// The gazetteer's body keeps them where the article also names it in another way, or binds them to a similar name.
  /// Initials that the article binds in brackets to another name belong to that name: "Development Bank of Latin
  /// America (CAF)".
  mutating func preferOwnInitials() {
    let spans = spans
    var isNamed: Set<Int> = []
    var owners: [String: Span] = [:]
    for span in spans where span.tokens.count > 1 {
      if let known = span.known {
        isNamed.insert(known.entry)
      } else if span.label == .organisation {
        for initials in initials(of: span) { owners[initials] = span }
      }
    }
    var bound: Set<String> = []
    for binding in bindings {
      guard let owner = self[binding.long], owner.known == nil,
        let (_, name) = match(at: binding.initials), !sharesWords(owner, with: name)
      else { continue }
      owners[reading.lower[binding.initials]] = owner
      bound.insert(reading.lower[binding.initials])
    }
    guard !owners.isEmpty else { return }
    for span in spans where span.tokens.count == 1 {
      let token = span.tokens.lowerBound
      guard let known = span.known, !isNamed.contains(known.entry),
        gazetteer.entries[known.entry].kind == .organisation
          || bound.contains(reading.lower[token]),
        reading.shapes[token].contains(.allCapitals), reading.tokens[token].form.utf8.count > 2,
        let owner = owners[reading.lower[token]]
      else { continue }
      place(Span(span.tokens, owner.label, confidence: 0.8))
    }
  }

  /// Whether a name shares the first five letters of a word with a known name, or that one has a single word: "UN
  /// Refugee Agency" and "High Commissioner for Refugees".
  private func sharesWords(_ span: Span, with name: Gazetteer.Name) -> Bool {
    let words = gazetteer.entries[name.entry].name.split(separator: " ")
    guard words.count > 1 else { return true }
    return span.tokens.contains { token in
      reading.lower[token].utf8.count > 3
        && words.contains { $0.lowercased().prefix(5) == reading.lower[token].prefix(5) }
    }
  }

  /// The first letters of a name's words in lower case, with and without small words.
  private func initials(of span: Span) -> Set<String> {
    let words = span.tokens.filter {
      reading.shapes[$0].contains(.word) && reading.tokens[$0].wordForm != .possessiveMarker
    }
    let capitals = words.filter { !reading.form(of: $0, is: .nameConnector) }
    return [
      String(words.compactMap { reading.lower[$0].first }),
      String(capitals.compactMap { reading.lower[$0].first }),
    ]
  }
}
