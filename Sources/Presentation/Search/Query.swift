/// What is looked for in an article: words or a regular expression, and facets that narrow it.
///
/// "re:" begins a regular expression, which goes to the end of what is typed. Facets alone match
/// the mentions of actors or the passages that state relations; with words, the words in sentences
/// of that kind.
package struct Query: Hashable, Sendable {
  /// As typed.
  package let text: String
  package let facets: [FacetTerm]
  /// The words; empty for none.
  package let pattern: Pattern
  /// The regular expression.
  package let expression: String?

  /// Before a regular expression.
  package static let expressionMark = "re:"

  /// A query as typed.
  package init(_ text: String) {
    self.text = text
    var facets: [FacetTerm] = []
    var rest = text[...]
    var words = ""
    var expression: String?
    while !rest.isEmpty {
      if rest.hasPrefix(Self.expressionMark), words.allSatisfy({ $0 == " " }) {
        expression = String(rest.dropFirst(Self.expressionMark.count))
        break
      }
      let word = rest.prefix { $0 != " " }
      rest = rest.dropFirst(word.count)
      if let facet = FacetTerm(word) {
        facets.append(facet)
        rest = rest.drop { $0 == " " }
        continue
      }
      let blanks = rest.prefix { $0 == " " }
      words += word + blanks
      rest = rest.dropFirst(blanks.count)
    }
    // A blank behind the last word belongs to what is looked for, unless a facet followed it.
    if !facets.isEmpty { words = String(words.reversed().drop { $0 == " " }.reversed()) }
    self.facets = facets
    self.expression = expression
    pattern = Pattern(expression == nil ? words : "")
  }

  /// Whether it looks for words alone.
  package var isPlain: Bool { facets.isEmpty && expression == nil }

  /// Whether it looks for words or an expression, with facets or without.
  package var hasWords: Bool { expression != nil || !pattern.words.isEmpty }

  /// Whether it looks for nothing.
  package var isEmpty: Bool {
    pattern.words.isEmpty && (expression ?? "").isEmpty
      && facets.allSatisfy { $0.facet == .anything }
  }
}
