package import Lexicon
package import Model
package import Parses

/// Words of an article that give a figure.
package struct AmountExpression: Hashable, Sendable {
  /// The tokens, with the currency or unit.
  package var tokens: Range<Int>
  /// What they say; the value is negative where the verb before says that something fell by it.
  package var amount: Relation.Amount
  /// Whether it is money.
  package var isMoney: Bool

  /// All figures with a unit of an article, in order, without overlap: money, percentages and counted things.
  package static func all<Check: Checkpoint>(
    in parse: Parse, of text: String, lexicon: LexicalTables,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> [AmountExpression] {
    try AmountFinder(parse: parse, text: text, lexicon: lexicon, unless: cancellation)
      .all(unless: cancellation)
  }
}
