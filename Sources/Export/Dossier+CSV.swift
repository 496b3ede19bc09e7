package import Model

extension ExportFormat {
  /// What a row of a table stands for.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    /// A relation.
    case relations
    /// A mention.
    case mentions
    /// An actor.
    case actors
  }

  /// One table with a heading, in the form of RFC 4180.
  ///
  /// A field that a spreadsheet would take for a formula gets an apostrophe in front, unless the
  /// table is raw.
  public static func csv(_ table: Table, isRaw: Bool = false) -> ExportFormat {
    ExportFormat("csv", "one table") { $0.writeCSV(of: table, isRaw: isRaw, to: $1) }
  }
}

extension Dossier {
  /// Writes one table of the dossier: a heading, then one row for each entry; offsets count code points.
  package func writeCSV(
    of table: ExportFormat.Table, isRaw: Bool = false, to outlet: @escaping Outlet
  ) {
    var passages = Passages(of: articles)

    /// The columns of a passage: its document, start, end and words.
    func passage(_ article: Article.ID, _ range: Range<Int>) -> [String] {
      let passage = passages.passage(article, range)
      return [
        article, String(passage.range.lowerBound), String(passage.range.upperBound),
        passage.text.map(String.init) ?? "",
      ]
    }

    var csv = CSVWriter(isRaw: isRaw, to: outlet)
    switch table {
    case .actors:
      csv.row(["id", "name", "type", "code", "aliases", "mentions", "description", "corrected"])
      for actor in actors {
        csv.row([
          actor.id, actor.name, actor.kind.rawValue, actor.code ?? "",
          actor.aliases.joined(separator: "; "), String(mentionIndices(of: actor.id).count),
          actor.description ?? "", amendments(of: actor).words,
        ])
      }
    case .mentions:
      csv.row(["document", "start", "end", "text", "kind", "label", "actor", "corrected"])
      for mention in mentions {
        csv.row(
          passage(mention.article, mention.range)
            + [
              mention.kind.rawValue, mention.label ?? "", mention.actor,
              amendments(of: .mention(mention.id)).words,
            ])
      }
    case .relations:
      csv.row([
        "id", "source", "target", "type", "stance", "phrase", "modality", "attribution", "when",
        "from", "to", "amount", "value", "unit", "document", "start", "end", "evidence",
        "dating", "corrected",
      ])
      for relation in relations {
        csv.row(
          relation.columns + passage(relation.evidence.article, relation.evidence.range)
            + [
              relation.time?.origin.rawValue ?? "",
              amendments(of: .relation(relation.identity)).words,
            ])
      }
    }
    csv.finish()
  }
}

extension ArraySlice<Amendment> {
  /// The changes in words: "renamed: Kyiv; alias: Kiev".
  fileprivate var words: String {
    map { $0.detail.isEmpty ? $0.change.rawValue : "\($0.change.rawValue): \($0.detail)" }
      .joined(separator: "; ")
  }
}

extension Relation {
  /// The columns of a relation, without its evidence.
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
