/// A name, date or number that the recogniser found.
public struct Entity: Hashable, Sendable {
  private var start: Int32
  private var end: Int32
  /// What it is.
  public let label: EntityLabel
  /// Its label as the model names it, such as "GPE"; to show, not to compare.
  public let labelName: String

  /// A name over those tokens, whose label is one of a scheme.
  public init(tokens: Range<Int>, label: String, scheme: LabelScheme = .ontoNotes) {
    self.init(tokens: tokens, label: scheme.entityLabel(label), labelName: label)
  }

  /// A name over those tokens, with what its label means and how the model names it.
  package init(tokens: Range<Int>, label: EntityLabel, labelName: String) {
    start = Int32(clamping: tokens.lowerBound)
    end = Int32(clamping: tokens.upperBound)
    self.label = label
    self.labelName = labelName
  }

  /// Its tokens: a range of the parse's tokens.
  public var tokens: Range<Int> { Int(start)..<Int(end) }
}
