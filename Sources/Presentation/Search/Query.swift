/// A query in an article: words or a regular expression, and facets.
///
/// "re:" starts a regular expression, which extends to the end of the query. Facets alone match
/// mentions or evidence; together with words, they restrict the matches to such sentences.
package struct Query: Hashable, Sendable {
  /// The query as typed.
  package let text: String
  package let facets: [FacetTerm]
  /// The words; empty if there are none.
  package let pattern: Pattern
  /// The regular expression.
  package let expression: String?
  /// The problem with a word that is written as a facet but names none, or has a value that does not exist.
  package let unknownFacet: String?

  /// The prefix of a regular expression.
  package static let expressionMark = "re:"

  /// Parses a query.
  package init(_ text: String) {
    self.text = text
    var facets: [FacetTerm] = []
    var rest = text[...]
    var words = ""
    var expression: String?
    var unknownFacet: String?
    while !rest.isEmpty {
      if rest.hasPrefix(Self.expressionMark), words.allSatisfy({ $0 == " " }) {
        expression = String(rest.dropFirst(Self.expressionMark.count))
        break
      }
      let word = rest.prefix { $0 != " " }
      rest = rest.dropFirst(word.count)
      unknownFacet = unknownFacet ?? Facet.fault(of: word)
      if let facet = FacetTerm(word) {
        facets.append(facet)
        rest = rest.drop { $0 == " " }
        continue
      }
      let blanks = rest.prefix { $0 == " " }
      words += word + blanks
      rest = rest.dropFirst(blanks.count)
    }
    // A trailing blank is part of the words, unless a facet follows.
    if !facets.isEmpty { words = String(words.reversed().drop { $0 == " " }.reversed()) }
    self.facets = facets
    self.expression = expression
    self.unknownFacet = unknownFacet
    pattern = Pattern(expression == nil ? words : "")
  }

  /// Whether the query consists of words alone.
  package var isPlain: Bool { facets.isEmpty && expression == nil }

  /// Whether the query has words or an expression.
  package var hasWords: Bool { expression != nil || !pattern.words.isEmpty }

  /// Whether the query is empty.
  package var isEmpty: Bool {
    pattern.words.isEmpty && (expression ?? "").isEmpty
      && facets.allSatisfy { $0.facet == .anything }
  }
}
