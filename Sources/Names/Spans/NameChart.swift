package import Grammar
package import Knowledge
import Parses

/// The names of an article while they are being worked out: spans of tokens that never overlap.
package struct NameChart: Sendable {
  /// A name at a place.
  package struct Span: Hashable, Sendable {
    /// Its tokens.
    package var tokens: Range<Int>
    /// What it names.
    package var label: NameLabel
    /// What it is in the gazetteer, where it is known.
    package var known: Known?
    /// How sure it is, 0 to 1.
    package var confidence: Double

    package init(
      _ tokens: Range<Int>, _ label: NameLabel, known: Known? = nil, confidence: Double
    ) {
      self.tokens = tokens
      self.label = label
      self.known = known
      self.confidence = confidence
    }
  }

  /// A name's place in the gazetteer.
  package struct Known: Hashable, Sendable {
    /// The entry: an index of ``Gazetteer/entries``.
    package var entry: Int
    /// How the name stands for it.
    package var role: Gazetteer.Role
    /// Whether the name is ambiguous: weak evidence by itself.
    package var isAmbiguous: Bool
  }

  /// The article.
  package let reading: TokenizedArticle
  /// What is known beforehand.
  package let knowledge: Knowledge
  /// The names known beforehand.
  package let gazetteer: Gazetteer
  /// The span of each token: an index of ``slots``, or -1.
  private var owners: IndexColumn
  /// Every span ever placed; nil where it was removed.
  private var slots: [Span?] = []
  /// A token of a long form and one of the initials that stand in brackets behind it.
  private(set) var bindings: [(long: Int, initials: Int)] = []

  package init(_ reading: TokenizedArticle, knowledge: Knowledge) {
    self.reading = reading
    self.knowledge = knowledge
    gazetteer = knowledge.gazetteer
    owners = IndexColumn(repeating: -1, count: reading.tokens.count)
  }

  /// The spans, in order.
  package var spans: [Span] {
    var found: [Span] = []
    var last = -1
    for owner in owners where owner != last {
      last = owner
      if owner >= 0, let span = slots[owner] { found.append(span) }
    }
    return found
  }

  /// The span that a token belongs to.
  package subscript(token: Int) -> Span? {
    guard owners.indices.contains(token), owners[token] >= 0 else { return nil }
    return slots[owners[token]]
  }

  /// Places a span, in place of all that it overlaps.
  package mutating func place(_ span: Span) {
    guard !span.tokens.isEmpty else { return }
    for token in span.tokens where owners[token] >= 0 { remove(at: token) }
    for token in span.tokens { owners[token] = slots.count }
    slots.append(span)
  }

  /// Removes the span of a token.
  package mutating func remove(at token: Int) {
    guard owners[token] >= 0, let span = slots[owners[token]] else { return }
    slots[owners[token]] = nil
    for token in span.tokens { owners[token] = -1 }
  }

  /// Changes the label of a token's span.
  package mutating func relabel(at token: Int, _ label: NameLabel, confidence: Double) {
    guard owners[token] >= 0 else { return }
    slots[owners[token]]?.label = label
    slots[owners[token]]?.confidence = confidence
  }

  /// Binds initials to a long form.
  mutating func bind(_ initials: Int, to long: Int) { bindings.append((long, initials)) }

  /// Whether none of the tokens belongs to a span.
  package func isFree(_ range: Range<Int>) -> Bool { range.allSatisfy { owners[$0] < 0 } }
}
