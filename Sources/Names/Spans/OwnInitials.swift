internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Lets initials that a body of the article has go before a known body elsewhere: "NATO" where a "National Association of Textile Owners" is told of.
  ///
  /// The known body keeps them where the article names it another way too, or binds them to a name of its kind. What
  /// the article binds in brackets to another name alone is that one's: "Development Bank of Latin America (CAF)".
  mutating func preferOwnInitials() {
    let spans = spans
    var isTold: Set<Int> = []
    var owners: [String: Span] = [:]
    for span in spans where span.tokens.count > 1 {
      if let known = span.known {
        isTold.insert(known.entry)
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
      guard let known = span.known, !isTold.contains(known.entry),
        gazetteer.entries[known.entry].kind == .organisation
          || bound.contains(reading.lower[token]),
        reading.shapes[token].contains(.allCapitals), reading.tokens[token].form.utf8.count > 2,
        let owner = owners[reading.lower[token]]
      else { continue }
      place(Span(span.tokens, owner.label, confidence: 0.8))
    }
  }

  /// Whether a name has a word of a known one, as far as their beginnings tell, or that one has no long form: "UN Refugee
  /// Agency" and "High Commissioner for Refugees".
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
