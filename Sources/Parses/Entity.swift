/// A name, date or number that the recogniser found.
public struct Entity: Hashable, Sendable {
  private var start: Int32
  private var end: Int32
  /// What it is.
  public let label: EntityLabel
  /// The model's name for its label, such as "GPE"; for display, not for comparison.
  public let labelName: String

  /// Creates an entity with a label of a scheme.
  public init(tokens: Range<Int>, label: String, scheme: LabelScheme = .ontoNotes) {
    self.init(tokens: tokens, label: scheme.entityLabel(label), labelName: label)
  }

  /// Creates an entity with a label and the model's name for it.
  package init(tokens: Range<Int>, label: EntityLabel, labelName: String) {
    start = Int32(clamping: tokens.lowerBound)
    end = Int32(clamping: tokens.upperBound)
    self.label = label
    self.labelName = labelName
  }

  /// Its tokens: a range of the parse's tokens.
  public var tokens: Range<Int> { Int(start)..<Int(end) }
}
