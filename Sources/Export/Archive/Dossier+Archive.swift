package import Model

/// The name and version of the archive's format, which its first field states.
let archiveFormat = "entente/2"

extension ExportFormat {
  /// Everything, to be read back; see `Dossier.init(archive:)`.
  public static let archive = ExportFormat("archive", "everything, for `entente import`") {
    $0.writeArchive(to: $1)
  }
}

extension Dossier {
  /// Writes everything in the dossier as one JSON object, with one entry on each line, from which `init(archive:)` restores
  /// the dossier.
  ///
  /// Ranges are pairs of UTF-8 offsets, dates are lists of year, month and day as far as known, and identities are 16
  /// hexadecimal digits.
  package func writeArchive(to outlet: @escaping Outlet) {
    var json = JSONWriter(to: outlet)
    json.object { json in
      json.field("format", archiveFormat)
      json.key("run")
      json.object { $0.write(run) }
      json.key("documents")
      json.array(of: articles, isLined: true) { json, article in
        json.object { $0.archive(article) }
      }
      json.key("actors")
      json.array(of: actors, isLined: true) { json, actor in json.object { $0.archive(actor) } }
      json.key("mentions")
      json.array(of: mentions, isLined: true) { json, mention in
        json.object { $0.archive(mention) }
      }
      json.key("relations")
      json.array(of: relations, isLined: true) { json, relation in
        json.object { $0.archive(relation) }
      }
      json.key("notes")
      json.array(of: notes, isLined: true) { json, note in json.object { $0.archive(note) } }
      guard !amendments.isEmpty else { return }
      json.key("amendments")
      json.array(of: amendments, isLined: true) { json, amendment in
        json.object { $0.archive(amendment) }
      }
    }
    json.lineBreak()
    json.finish()
  }
}

extension JSONWriter {
  /// The fields of a run.
  mutating func write(_ run: Dossier.Run) {
    key("model")
    object { json in
      json.field("name", run.model.name)
      json.field("version", run.model.version)
    }
    field("code", run.code)
    field("pack", run.pack)
    field("tables", run.tables?.description)
  }

  fileprivate mutating func archive(_ article: Article) {
    field("id", article.id)
    field("fingerprint", article.identity.description)
    field("path", article.path)
    field("title", article.title)
    field("date", article.date)
    field("author", article.author)
    field("site", article.site)
    field("address", article.address)
    field("text", article.text)
    key("blocks")
    array(of: article.blocks) { json, block in json.object { $0.archive(block) } }
    if let dateline = article.dateline {
      field("dateline", dateline.range)
      if let date = dateline.date { field("datelineDate", date) }
    }
    key("warnings")
    array(of: article.warnings) { json, warning in json.object { $0.archive(warning) } }
  }

  /// The fields of a block, without those that have their usual values.
  fileprivate mutating func archive(_ block: Block) {
    field("kind", block.kind.name)
    if case .heading(let level) = block.kind { field("level", level) }
    field("range", block.range)
    field("line", block.line)
    if block.depth != 0 { field("depth", block.depth) }
    if let label = block.label { field("label", label) }
    if block.indent != 0 { field("indent", block.indent) }
    if block.isTight { field("tight", true) }
    if block.isAfterRule { field("afterRule", true) }
  }

  fileprivate mutating func archive(_ warning: Warning) {
    switch warning {
    case .replacedBytes(let count):
      field("kind", "replacedBytes")
      field("count", count)
    case .truncated(let bytes):
      field("kind", "truncated")
      field("count", bytes)
    case .noArticleFound: field("kind", "noArticleFound")
    case .foreignLanguage(let name):
      field("kind", "foreignLanguage")
      field("language", name)
    }
  }

  fileprivate mutating func archive(_ actor: Actor) {
    field("id", actor.id)
    field("identity", actor.identity.description)
    key("formerIdentities")
    array(of: actor.formerIdentities) { $0.string($1.description) }
    field("name", actor.name)
    field("type", actor.kind.rawValue)
    field("code", actor.code)
    key("aliases")
    array(of: actor.aliases) { $0.string($1) }
    field("description", actor.description)
  }

  fileprivate mutating func archive(_ mention: Mention) {
    field("id", mention.id.description)
    field("document", mention.article)
    field("range", mention.range)
    field("kind", mention.kind.rawValue)
    field("label", mention.label)
    field("actor", mention.actor)
    field("reason", mention.reason.rawValue)
    field("confidence", mention.confidence)
  }

  fileprivate mutating func archive(_ relation: Relation) {
    field("id", relation.id)
    field("identity", relation.identity.description)
    field("source", relation.source)
    field("target", relation.target)
    field("type", relation.kind.rawValue)
    field("phrase", relation.phrase)
    field("modality", relation.modality.rawValue)
    field("attribution", relation.attribution)
    key("when")
    if let time = relation.time {
      object { json in
        json.field("text", time.text)
        json.field("from", time.from)
        json.field("to", time.to)
        json.field("origin", time.origin.rawValue)
      }
    } else {
      null()
    }
    key("amount")
    if let amount = relation.amount {
      object { json in
        json.field("text", amount.text)
        json.field("value", amount.value)
        if let upper = amount.upper { json.field("upper", upper) }
        json.field("unit", amount.unit)
      }
    } else {
      null()
    }
    field("place", relation.place)
    field("confidence", relation.confidence)
    key("origin")
    if let origin = relation.origin {
      object { json in
        json.field("rule", origin.rule.rawValue)
        json.field("words", origin.words)
      }
    } else {
      null()
    }
    key("evidence")
    object { json in
      json.field("document", relation.evidence.article)
      json.field("range", relation.evidence.range)
      json.field("sentence", relation.evidence.sentence)
      json.field("source", relation.evidence.source)
      json.field("target", relation.evidence.target)
      json.key("trigger")
      json.array(of: relation.evidence.trigger) { $0.value($1) }
    }
  }

  fileprivate mutating func archive(_ note: Note) {
    let (kind, identity) = note.subject.parts
    field("about", kind)
    field("id", identity.description)
    field("text", note.text)
  }
}

extension JSONWriter {
  fileprivate mutating func archive(_ amendment: Amendment) {
    let (kind, identity) = amendment.subject.parts
    field("about", kind)
    field("id", identity.description)
    field("change", amendment.change.rawValue)
    field("detail", amendment.detail)
  }
}

extension Note.Subject {
  /// The kind of the subject of a note, and its identity.
  var parts: (kind: String, identity: Identity) {
    switch self {
    case .actor(let identity): ("actor", identity)
    case .mention(let identity): ("mention", identity)
    case .relation(let identity): ("relation", identity)
    }
  }

  /// The subject of that kind; nil if there is no such kind.
  init?(kind: String, _ identity: Identity) {
    switch kind {
    case "actor": self = .actor(identity)
    case "mention": self = .mention(identity)
    case "relation": self = .relation(identity)
    default: return nil
    }
  }
}

extension Block.Kind {
  /// Its name in an archive; the level of a heading is a separate field.
  var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .item: "item"
    case .quotation: "quotation"
    case .preformatted: "preformatted"
    case .row: "row"
    case .metadata: "metadata"
    }
  }
}
