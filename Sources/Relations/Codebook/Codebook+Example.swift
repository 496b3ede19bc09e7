internal import Tables
internal import Model

extension Codebook {
  /// An example under a row: a sentence that the row codes, or does not code.
  public struct Example: Hashable, Sendable {
    /// The row above it.
    public var row: Row
    /// Whether the row must code the sentence.
    public var isPositive: Bool
    /// The sentence.
    public var sentence: String
    /// Every relation that it states, such as "CONSULT Iran > Iraq planned", in order.
    public var relations: [String]
    /// The line of the table, counted from 1.
    public var line: Int

    /// Reads a sign, a sentence, an arrow ("=>") and the relations, or "none".
    ///
    /// - Throws: what is wrong with it.
    init(_ text: Substring, of row: Row, line: Int) throws(TableFault.Problem) {
      guard let arrow = text.firstRange(of: "=>") else { throw .wrongExample(String(text)) }
      isPositive = text.hasPrefix("+")
      sentence = String(trim(text[..<arrow.lowerBound].dropFirst()))
      let states = text[arrow.upperBound...].split(separator: ";").map(trim)
      guard !sentence.isEmpty, !states.isEmpty else { throw .wrongExample(String(text)) }
      relations = states == ["none"] ? [] : states.map(String.init)
      for state in relations {
        let type = state.prefix { $0 != " " }
        guard RelationKind(rawValue: String(type)) != nil else { throw .unknownType(String(type)) }
        guard state.contains(" > ") else { throw .wrongExample(state) }
      }
      guard !isPositive || relations.contains(where: { $0.hasPrefix(row.kind.rawValue + " ") })
      else { throw .wrongExample(String(text)) }
      self.row = row
      self.line = line
    }
  }
}
