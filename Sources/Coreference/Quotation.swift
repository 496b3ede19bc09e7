/// A quotation and its speaker.
package struct Quotation: Hashable, Sendable {
  /// The tokens between the marks.
  package var tokens: Range<Int>
  /// The head of the phrase that names the speaker.
  package var speaker: Int
}

extension Coreference {
  /// The attributed quotations, in the order of the text; a continued quotation has the speaker of its beginning.
  package var quotations: [Quotation] {
    zip(discourse.quotations.passages, discourse.quotations.speakers).filter { $0.1 >= 0 }
      .map { Quotation(tokens: $0.0, speaker: $0.1) }
  }
}
