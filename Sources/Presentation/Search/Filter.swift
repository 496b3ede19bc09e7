package import Model

/// A condition on the entries of a list.
///
/// Every term must hold: `word` anywhere, `'word` as a whole word, `^word` at the start, `word$` at
/// the end, `!word` not, `~word` its letters in order, and facets such as `type:person` or
/// `stance:bad`. Accents and case are ignored.
package struct Filter: Hashable, Sendable {
  private struct Term: Hashable {
    enum Kind { case anywhere, word, start, end, fuzzy }
    var letters: [UInt32]
    var kind = Kind.anywhere
    var isNegated = false
  }

  /// The filter as typed.
  package let text: String
  private let terms: [Term]
  /// The facets.
  package let facets: [FacetTerm]

  /// Parses a filter.
  package init(_ text: String = "") {
    self.text = text
    let words = text.split(separator: " ")
    facets = words.compactMap { FacetTerm($0) }
    terms = words.filter { FacetTerm($0) == nil }.compactMap { word in
      var word = word
      var term = Term(letters: [])
      if word.first == "!" {
        term.isNegated = true
        word = word.dropFirst()
      }
      if let kind: Term.Kind = ["'": .word, "^": .start, "~": .fuzzy][word.first ?? " "] {
        term.kind = kind
        word = word.dropFirst()
      } else if word.last == "$", word.count > 1 {
        term.kind = .end
        word = word.dropLast()
      }
      term.letters = Folding.fold(word)
      return term.letters.isEmpty ? nil : term
    }
  }

  /// The problem with a facet that does not exist, or has a value that does not.
  package var fault: String? {
    text.split(separator: " ").lazy.compactMap { Facet.fault(of: $0) }.first
  }

  /// Whether the filter admits everything.
  package var isEmpty: Bool { terms.isEmpty && facets.isEmpty }

  /// Whether the filter admits an entry about the given actors and relations of a dossier.
  package func admits(
    _ entry: String, actors: [Actor] = [], relations: @autoclosure () -> [Relation] = [],
    of dossier: Dossier
  ) -> Bool {
    admits(words: entry) && facets.admit(actors: actors, relations: relations(), of: dossier)
  }

  /// Whether the filter admits an article with these words, the names of its actors among them.
  ///
  /// Other facets than `actor:` say nothing about an article.
  func admits(article words: String) -> Bool {
    let letters = Folding.fold(words)
    return admits(words: words)
      && facets.allSatisfy { term in
        guard case .actor(let name) = term.facet else { return true }
        return letters.holds(name) != term.isNegated
      }
  }

  /// Whether the terms, without the facets, admit the text of an entry.
  package func admits(words entry: String) -> Bool {
    guard !terms.isEmpty else { return true }
    let letters = Folding.fold(entry)
    return terms.allSatisfy { Self.holds($0, in: letters) != $0.isNegated }
  }

  private static func holds(_ term: Term, in entry: [UInt32]) -> Bool {
    switch term.kind {
    case .anywhere: entry.holds(term.letters)
    case .start: entry.starts(with: term.letters)
    case .end: entry.reversed().starts(with: term.letters.reversed())
    case .word:
      entry.split { value in
        Unicode.Scalar(value).map { !$0.properties.isAlphabetic && !(0x30...0x39).contains(value) }
          ?? true
      }.contains { Array($0) == term.letters }
    case .fuzzy:
      term.letters.reduce(into: Optional(entry[...])) { rest, letter in
        rest = rest.flatMap { rest in
          rest.firstIndex(of: letter).map { rest[($0 + 1)...] }
        }
      } != nil
    }
  }
}

extension [UInt32] {
  /// Whether letters stand in these; the search of the library for any collection takes several times as long.
  fileprivate func holds(_ letters: [UInt32]) -> Bool {
    guard let first = letters.first else { return true }
    var rest = self[...]
    while let place = rest.firstIndex(of: first), count - place >= letters.count {
      if self[place...].starts(with: letters) { return true }
      rest = rest[(place + 1)...]
    }
    return false
  }
}

extension Filter {
  /// Whether the filter contains a value of a facet.
  package func names(_ value: String, of key: Facet.Key) -> Bool {
    values(of: key).contains(value)
  }

  /// Returns the filter with a value of a facet added, or removed if present.
  package func toggling(_ value: String, of key: Facet.Key) -> Filter {
    var values = values(of: key)
    if let place = values.firstIndex(of: value) {
      values.remove(at: place)
    } else {
      values.append(value)
    }
    let others = text.split(separator: " ").filter { !$0.hasPrefix("\(key.rawValue):") }.map(
      String.init)
    let term = values.isEmpty ? [] : ["\(key.rawValue):\(values.joined(separator: ","))"]
    return Filter((others + term).joined(separator: " "))
  }

  private func values(of key: Facet.Key) -> [String] {
    text.split(separator: " ").filter { $0.hasPrefix("\(key.rawValue):") }
      .flatMap { $0.dropFirst(key.rawValue.count + 1).split(separator: ",").map(String.init) }
  }
}
