package import Model

extension Dossier {
  /// Returns a range of an article on one line, cut to about `limit` bytes.
  package func excerpt(_ range: Range<Int>, of article: Article.ID, limit: Int = 400) -> String {
    guard let text = self.article(article)?.text else { return "" }
    let end = range.lowerBound + min(range.count, limit)
    let words = text[utf8: Range(from: range.lowerBound, to: end)].oneLine
    return end < range.upperBound ? words + " ..." : words
  }

  /// Returns the evidence of a relation on one line, cut to about `limit` bytes.
  package func excerpt(ofEvidence relation: Relation, limit: Int = 400) -> String {
    excerpt(relation.evidence.range, of: relation.evidence.article, limit: limit)
  }

  /// Returns the evidence of a relation on one line of at most `columns`, cut on either side such that
  /// the words that state the relation stay visible.
  package func excerpt(ofEvidence relation: Relation, columns: Int, _ glyphs: Glyphs) -> String {
    let range = relation.evidence.range
    guard let text = article(relation.evidence.article)?.text else { return "" }
    let start = max(range.lowerBound, relation.evidence.trigger.first?.lowerBound ?? 0)
    let end = max(start, relation.evidence.trigger.first?.upperBound ?? 0)
    let through = text[utf8: Range(from: range.lowerBound, to: min(end, range.upperBound))].oneLine
    guard through.columns > columns else {
      // Each column needs at most four bytes.
      return excerpt(ofEvidence: relation, limit: 4 * max(1, columns))
    }
    // A third of the line shows what comes before.
    let before = Line(text[utf8: Range(from: range.lowerBound, to: start)].oneLine)
    let room = max(0, columns / 3)
    let cut = before.part(Range(from: max(0, before.columns - room), to: before.columns)).text
    let lead = cut.drop { $0 != " " }.drop { $0 == " " }
    let rest = excerpt(
      Range(from: start, to: range.upperBound), of: relation.evidence.article,
      limit: 4 * max(1, columns))
    return "\(glyphs.ellipsis)\(lead)\(lead.isEmpty ? "" : " ")\(rest)"
  }

  /// Returns when a relation holds, how much it is about and who says so, as far as the text tells.
  package func facts(of relation: Relation) -> [String] {
    [
      relation.time.flatMap { $0.isTold ? $0.words : nil }, relation.amount?.text,
      relation.attribution.flatMap(actor).map { "says \($0.name)" },
    ].compactMap(\.self)
  }

  /// Returns a relation in words: "Turkey supports Azerbaijan", "Turkey supports Azerbaijan
  /// (planned)".
  package func sentence(_ relation: Relation) -> Line {
    var line = Line()
    append(relation.source, to: &line)
    line.append(" \(relation.kind.active(relation.modality)) ", relation.kind.role)
    append(relation.target, to: &line)
    if let word = relation.modality.word { line.append(" (\(word))", .aside) }
    return line
  }

  /// Appends an actor's name in the role of its kind.
  package func append(_ id: Actor.ID, to line: inout Line) {
    guard let actor = actor(id) else { return line.append(id) }
    line.append(name: actor.name, .mention(actor.kind))
  }
}
