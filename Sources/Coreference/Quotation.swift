/// Words between quotation marks and who says them.
package struct Quotation: Hashable, Sendable {
  /// The tokens between the marks.
  package var tokens: Range<Int>
  /// The head of the phrase that names the speaker.
  package var speaker: Int
}

extension Coreference {
  /// The quotations whose speaker is told, in the order of the text; what goes on in a further sentence or
  /// paragraph has the same speaker.
  package var quotations: [Quotation] {
    zip(discourse.quotations.passages, discourse.quotations.speakers).filter { $0.1 >= 0 }
      .map { Quotation(tokens: $0.0, speaker: $0.1) }
  }
}
