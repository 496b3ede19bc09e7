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
