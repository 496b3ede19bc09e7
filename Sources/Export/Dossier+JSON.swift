package import Model

extension ExportFormat {
  /// One JSON object, with one entry on each line.
  public static let json = ExportFormat("json", "all articles as one object") {
    $0.writeJSON(isLined: true, to: $1)
  }

  /// One JSON object on one line.
  public static let jsonLine = ExportFormat(
    "jsonl", "one object a line for each article, written as soon as it is ready",
    isPerArticle: true
  ) { $0.writeJSON(isLined: false, to: $1) }
}

extension Dossier {
  /// Writes the dossier as one JSON object, with one entry on each line or all on one line.
  package func writeJSON(isLined: Bool, to outlet: @escaping Outlet) {
    var passages = Passages(of: articles)

    /// The fields of a passage: its document, range and words.
    func passage(_ article: Article.ID, _ range: Range<Int>, in json: inout JSONWriter) {
      let passage = passages.passage(article, range)
      json.field("document", article)
      json.field("start", passage.range.lowerBound)
      json.field("end", passage.range.upperBound)
      json.field("text", passage.text)
    }

    var json = JSONWriter(to: outlet)
    json.object { json in
      json.field("format", "entente/1")
      json.key("model")
      json.object { json in
        json.field("name", run.model.name)
        json.field("version", run.model.version)
      }
      json.key("run")
      json.object { $0.write(run) }
      json.key("documents")
      json.array(of: articles, isLined: isLined) { json, article in
        json.object { $0.write(article) }
      }
      json.key("actors")
      json.array(of: actors, isLined: isLined) { json, actor in
        json.object {
          $0.write(actor, mentions: mentionIndices(of: actor.id).count)
          $0.write(amendments(of: actor), notes(about: .actor(actor.identity)))
        }
      }
      json.key("mentions")
      json.array(of: mentions, isLined: isLined) { json, mention in
        json.object { json in
          passage(mention.article, mention.range, in: &json)
          json.field("kind", mention.kind.rawValue)
          json.field("label", mention.label)
          json.field("actor", mention.actor)
          json.field("id", mention.id.description)
          json.field("reason", mention.reason.rawValue)
          json.field("confidence", mention.confidence)
          json.write(amendments(of: .mention(mention.id)), notes(about: .mention(mention.id)))
        }
      }
      json.key("relations")
      json.array(of: relations, isLined: isLined) { json, relation in
        json.object { json in
          json.write(relation)
          json.key("evidence")
          json.object { json in
            passage(relation.evidence.article, relation.evidence.range, in: &json)
          }
          json.field("identity", relation.identity.description)
          json.field("confidence", relation.confidence)
          json.field("place", relation.place)
          json.key("trigger")
          json.array(of: relation.evidence.trigger) { json, range in
            let place = passages.passage(relation.evidence.article, range).range
            json.object { json in
              json.field("start", place.lowerBound)
              json.field("end", place.upperBound)
            }
          }
          json.write(
            amendments(of: .relation(relation.identity)),
            notes(about: .relation(relation.identity)))
        }
      }
    }
    json.lineBreak()
    json.finish()
  }
}

extension JSONWriter {
  /// What a person has said of an entry; no field where nobody has.
  fileprivate mutating func write(_ amendments: ArraySlice<Amendment>, _ notes: ArraySlice<Note>) {
    if !amendments.isEmpty {
      key("corrected")
      array(of: amendments) { json, amendment in
        json.object { json in
          json.field("change", amendment.change.rawValue)
          if !amendment.detail.isEmpty { json.field("detail", amendment.detail) }
        }
      }
    }
    if !notes.isEmpty {
      key("notes")
      array(of: notes) { $0.string($1.text) }
    }
  }

  /// The fields of an article.
  fileprivate mutating func write(_ article: Article) {
    field("id", article.id)
    field("path", article.path)
    field("title", article.title.isEmpty ? nil : article.title)
    field("date", article.date?.description)
    field("text", article.text)
    field("fingerprint", article.identity.description)
  }

  /// The fields of an actor with that many mentions.
  fileprivate mutating func write(_ actor: Actor, mentions: Int) {
    field("id", actor.id)
    field("name", actor.name)
    field("type", actor.kind.rawValue)
    field("code", actor.code)
    key("aliases")
    array(of: actor.aliases) { $0.string($1) }
    field("mentions", mentions)
    field("identity", actor.identity.description)
    field("description", actor.description)
  }

  /// The fields of a relation, without its evidence.
  fileprivate mutating func write(_ relation: Relation) {
    field("id", relation.id)
    field("source", relation.source)
    field("target", relation.target)
    field("type", relation.kind.rawValue)
    field("stance", relation.kind.stance)
    field("phrase", relation.phrase)
    field("modality", relation.modality.rawValue)
    field("attribution", relation.attribution)
    key("when")
    if let time = relation.time {
      object { json in
        json.field("text", time.origin == .publication ? nil : time.text)
        json.field("from", time.from?.description)
        json.field("to", time.to?.description)
        json.field("origin", time.origin.rawValue)
      }
    } else {
      null()
    }
    key("amount")
    if let amount = relation.amount {
      object { json in
        json.field("text", amount.text)
        json.key("value")
        json.value(amount.value)
        json.field("unit", amount.unit)
        json.key("upper")
        if let upper = amount.upper { json.value(upper) } else { json.null() }
      }
    } else {
      null()
    }
  }
}
