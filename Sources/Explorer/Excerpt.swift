package import Model

extension Dossier {
  /// The words of an article's range on one line, at most about that many bytes of them.
  package func excerpt(_ range: Range<Int>, of article: Article.ID, limit: Int = 400) -> String {
    guard let text = self.article(article)?.text else { return "" }
    let end = range.lowerBound + min(range.count, limit)
    let words = text[utf8: range.lowerBound..<max(range.lowerBound, end)].oneLine
    return end < range.upperBound ? words + " ..." : words
  }

  /// The words that state a relation, on one line, at most about that many bytes of them.
  package func excerpt(ofEvidence relation: Relation, limit: Int = 400) -> String {
    excerpt(relation.evidence.range, of: relation.evidence.article, limit: limit)
  }

  /// A relation in words: "Turkey supports Azerbaijan".
  package func sentence(_ relation: Relation) -> Line {
    var line = Line()
    append(relation.source, to: &line)
    line.append(" \(relation.kind.active) ", relation.kind.role)
    append(relation.target, to: &line)
    if let word = relation.modality.word { line.append(" (\(word))", .aside) }
    return line
  }

  /// Adds an actor's name in the colour of its type.
  func append(_ id: Actor.ID, to line: inout Line) {
    guard let actor = actor(id) else { return line.append(id) }
    line.append(name: actor.name, .mention(actor.kind))
  }
}

extension RelationKind {
  /// How it looks: good, bad, or neither.
  package var role: Role { stance > 0 ? .favourable : stance < 0 ? .adverse : .neutral }

  /// The same as a sign, for those who see no colour.
  package var sign: String { stance > 0 ? "+" : stance < 0 ? "-" : " " }
}

extension Actor.Kind {
  /// In at most seven letters, for narrow lists.
  package var shortWord: String {
    switch self {
    case .organisation: "org"
    case .agreement: "treaty"
    default: rawValue
    }
  }
}

/// How dense offsets, which are in order, are over the length of a text, in a number of columns.
package func strip<Offsets: RandomAccessCollection<Int>>(
  of offsets: Offsets, in length: Int, columns: Int, _ glyphs: Glyphs
) -> String where Offsets.Index == Int {
  guard columns > 0, length > 0 else { return "" }
  // However many there are, only where the columns part them is looked for.
  let inner = (1..<columns).map { column in
    offsets.partitioningIndex { $0 * columns >= column * length }
  }
  let bounds = [offsets.startIndex] + inner + [offsets.endIndex]
  return strip(of: zip(bounds, bounds.dropFirst()).map { $1 - $0 }, glyphs)
}

/// Numbers as marks of growing height.
package func strip(of counts: [Int], _ glyphs: Glyphs) -> String {
  let most = max(1, counts.max() ?? 1)
  let levels = glyphs.levels
  return String(
    counts.map { count in
      // The lowest level says "once", the highest is the densest place of several.
      count == 0
        ? levels[0]
        : levels[
          most == 1 ? levels.count / 2 : 1 + (count - 1) * (levels.count - 2) / max(1, most - 1)]
    })
}

extension Substring {
  /// The words with one blank between them.
  var oneLine: String {
    unicodeScalars.split { scalar in
      scalar.isASCII
        ? scalar == " " || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
    }
    .reduce(into: "") { line, word in
      if !line.isEmpty { line += " " }
      line += Substring(word)
    }
  }
}
