import Analysis
import Configuration
import Presentation
import Model
import Relations

/// `entente codebook`: prints the rows, searches them, or explains how they apply to a sentence.
func codebook(_ invocation: Invocation) throws(Failure) {
  if let sentence = invocation.options[.explain] {
    if let word = invocation.operands.first { throw .usage(.unexpectedOperand(word)) }
    let analyst = try Analyst.personal(reading: ModelLocation.open(invocation))
    return try Output.write(lines(of: analyst.explanation(of: sentence), of: sentence))
  }
  let book = try Resources.personal.codebook
  let word = invocation.operands.joined(separator: " ")
  var rows = word.isEmpty ? book.rows : book.rows(holding: word)
  let kinds = try invocation.relationKinds()
  if !kinds.isEmpty { rows = rows.filter { kinds.contains($0.kind) } }
  if rows.isEmpty {
    Output.tell("no row of the codebook holds \(word.isEmpty ? "anything" : word)")
  }
  guard Output.isTerminal else {
    return try Output.write(rows.map { fields(of: $0).joined(separator: "\t") + "\n" }.joined())
  }
  try Output.write(list(rows, showing: word.isEmpty ? nil : [Codebook.lemma(of: word)]))
}

/// Returns the fields of a row, for programs.
private func fields(of row: Codebook.Row) -> [String] {
  [
    row.kind.rawValue, "\(row.priority)", row.wordClass.rawValue, row.writtenWords,
    row.writtenFrames, "\(row.file):\(row.line)",
  ]
}

/// Formats rows for people, grouped by relation type.
private func list(_ rows: [Codebook.Row], showing lemmas: [String]?) -> String {
  var kinds: [RelationKind] = []
  for row in rows where !kinds.contains(row.kind) { kinds.append(row.kind) }
  return kinds.map { kind in
    "\(kind.rawValue): \(kind.about)\n"
      + rows.filter { $0.kind == kind }.map { described($0, "  ", showing: lemmas) + "\n" }.joined()
  }.joined(separator: "\n")
}

/// Formats a row with its priority and location, wrapped; without lemmas, shows all its words.
private func described(
  _ row: Codebook.Row, _ indent: String, showing lemmas: [String]?
) -> String {
  let words = [
    "\(row.priority)", row.wordClass.rawValue,
    lemmas.map { excerpt(of: row, $0) } ?? row.writtenWords,
    ":", row.writtenFrames,
    "(\(row.file), line \(row.line))",
  ].joined(separator: " ")
  let width = max((Output.width ?? 80) - indent.count - 4, 30)
  return wrapped(words, to: width).enumerated()
    .map { indent + ($0.offset == 0 ? "" : "    ") + $0.element }.joined(separator: "\n")
}

/// Abbreviates the words and objects of a row to those asked for and the number of the others.
private func excerpt(of row: Codebook.Row, _ lemmas: [String]) -> String {
  func some(of words: [String], _ separator: String) -> String {
    guard words.count > 6 else { return words.joined(separator: separator) }
    let found = words.filter { word in lemmas.contains { word.contains($0) } }
    let shown = found.isEmpty ? Array(words.prefix(4)) : found
    return shown.joined(separator: separator)
      + (shown.count < words.count ? " [\(words.count - shown.count) more]" : "")
  }
  let objects = row.objects.sorted()
  return some(of: row.words, ", ") + (objects.isEmpty ? "" : " + " + some(of: objects, "/"))
}

/// Formats the outcome of each row that matches a sentence, and the resulting relations.
private func lines(of explanation: CodebookExplanation, of sentence: String) -> String {
  guard Output.isTerminal else {
    return explanation.words.flatMap { word in
      word.candidates.map { candidate in
        ([word.text] + fields(of: candidate.row) + [candidate.outcome.words])
          .joined(separator: "\t") + "\n"
      }
    }.joined()
  }
  var text = ""
  for word in explanation.words {
    text += "\(word.text), \(word.wordClass.rawValue):\n"
    for candidate in word.candidates {
      let row = described(candidate.row, "  ", showing: word.lemmas).dropFirst(2)
      text += "  \(candidate.row.kind.rawValue) \(row)\n"
      text += "    -> \(candidate.outcome.words)\n"
    }
  }
  if explanation.words.isEmpty { text += "No word of the sentence stands in the codebook.\n" }
  return text + "\n"
    + (explanation.relations.isEmpty
      ? "The sentence states no relation.\n"
      : explanation.relations.map { "\($0)\n" }.joined())
}

extension CodebookExplanation.Outcome {
  /// The outcome as a predicate of the row.
  fileprivate var words: String {
    switch self {
    case .states(let relations): "states \(relations.joined(separator: "; "))"
    case .givesWay(let row):
      "is not tried: \(row.kind.rawValue), \(row.file) line \(row.line), comes before it"
    case .otherObject: "asks for another object or adjective"
    case .partOfExpression: "does not apply: the word is part of an expression coded as a whole"
    case .noEnds: "states nothing: no two actors stand where its frames ask for them"
    case .ruledOut: "is ruled out by the rest of the sentence"
    }
  }
}

extension RelationKind {
  /// A short description of the type.
  fileprivate var about: String {
    let stance = stance > 0 ? "favourable" : stance < 0 ? "adverse" : "neutral"
    let direction = isSymmetric ? "symmetric" : isMutual ? "mutual" : "directed"
    return "\(isEvent ? "event" : "tie"), \(stance), \(direction); \"\(active())\""
  }
}
