package import Model

extension Dossier {
  /// One table of the dossier: a heading, then a row an entry; offsets count code points.
  package func csv(of table: ExportFormat.Table) -> [UInt8] {
    let places = Dictionary(
      articles.map { ($0.id, CodePoints(of: $0.text)) }, uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(
      articles.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })

    /// The columns that name a passage: its document, start, end and words.
    func passage(_ article: Article.ID, _ range: Range<Int>) -> [String] {
      [
        article, String(places[article]?.offset(ofUTF8: range.lowerBound) ?? 0),
        String(places[article]?.offset(ofUTF8: range.upperBound) ?? 0),
        texts[article].map { String($0[utf8: range]) } ?? "",
      ]
    }

    var csv = CSVWriter()
    switch table {
    case .actors:
      csv.row(["id", "name", "type", "code", "aliases", "mentions", "description"])
      for actor in actors {
        csv.row([
          actor.id, actor.name, actor.kind.rawValue, actor.code ?? "",
          actor.aliases.joined(separator: "; "), String(mentionIndices(of: actor.id).count),
          actor.description ?? "",
        ])
      }
    case .mentions:
      csv.row(["document", "start", "end", "text", "kind", "label", "actor"])
      for mention in mentions {
        csv.row(
          passage(mention.article, mention.range)
            + [mention.kind.rawValue, mention.label ?? "", mention.actor])
      }
    case .relations:
      csv.row([
        "id", "source", "target", "type", "stance", "phrase", "modality", "attribution", "when",
        "from", "to", "amount", "value", "unit", "document", "start", "end", "evidence",
      ])
      for relation in relations {
        csv.row(
          relation.columns + passage(relation.evidence.article, relation.evidence.range))
      }
    }
    return csv.bytes
  }
}

extension Relation {
  /// The columns of a relation but for its evidence.
  fileprivate var columns: [String] {
    [
      id, source, target, kind.rawValue, String(kind.stance), phrase, modality.rawValue,
      attribution ?? "", time?.text ?? "", time?.from?.description ?? "",
      time?.to?.description ?? "", amount?.text ?? "",
      amount.map { Int(exactly: $0.value).map(String.init) ?? String($0.value) } ?? "",
      amount?.unit ?? "",
    ]
  }
}

/// Writes rows as RFC 4180 asks, with a plain line feed at their end.
struct CSVWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// A row; a field with a comma, a quotation mark or a line break is put in quotation marks.
  mutating func row(_ fields: [String]) {
    for (column, field) in fields.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      guard field.utf8.contains(where: Self.needsQuotes) else {
        bytes.append(contentsOf: field.utf8)
        continue
      }
      bytes.append(UInt8(ascii: "\""))
      for unit in field.utf8 {
        if unit == UInt8(ascii: "\"") { bytes.append(unit) }
        bytes.append(unit)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func needsQuotes(_ unit: UInt8) -> Bool {
    unit == UInt8(ascii: ",") || unit == UInt8(ascii: "\"") || unit == UInt8(ascii: "\n")
      || unit == UInt8(ascii: "\r")
  }
}
