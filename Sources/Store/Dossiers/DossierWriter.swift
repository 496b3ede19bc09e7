package import Model

/// Writes a dossier as columns.
package struct DossierWriter {
  private var strings = StringPool()
  private var fractions = FractionPool()
  private let dossier: Dossier
  private let articles: [Article.ID: Int]
  private let actors: [Actor.ID: Int]
  /// Whether everything that is named is there.
  private var isSound = true

  /// The columns of a dossier; nil if it names articles or actors that it does not hold.
  package static func columns(of dossier: Dossier) -> [UInt8]? {
    var writer = DossierWriter(dossier)
    let columns = writer.columns()
    return writer.isSound ? Columns.bytes(of: columns) : nil
  }

  private init(_ dossier: Dossier) {
    self.dossier = dossier
    func numbered(_ ids: [String]) -> [String: Int] {
      Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }
    articles = numbered(dossier.articles.map(\.id))
    actors = numbered(dossier.actors.map(\.id))
  }

  private mutating func columns() -> [(name: Columns.Name, column: ColumnWriter)] {
    let columns: [(name: Columns.Name, column: ColumnWriter)] = [
      (.run, run()), (.articles, articleColumn()), (.texts, texts()), (.blocks, blocks()),
      (.actors, actorColumn()), (.mentions, mentions()), (.relations, relations()),
      (.evidence, evidence()), (.notes, notes()), (.identities, identities()),
    ]
    return columns + [(.strings, strings.column), (.fractions, fractions.column)]
  }

  // MARK: Parts of columns

  private mutating func write(_ text: String, to column: inout ColumnWriter) {
    column.count(strings.number(of: text))
  }

  /// A text or nil: 0, or the number of the text and 1.
  private mutating func write(_ text: String?, to column: inout ColumnWriter) {
    column.count(text.map { strings.number(of: $0) + 1 } ?? 0)
  }

  private mutating func write(_ fraction: Double, to column: inout ColumnWriter) {
    column.count(fractions.number(of: fraction))
  }

  private mutating func write(actor id: Actor.ID, to column: inout ColumnWriter) {
    if actors[id] == nil { isSound = false }
    column.count(actors[id] ?? 0)
  }

  private mutating func write(actor id: Actor.ID?, to column: inout ColumnWriter) {
    guard let id else { return column.count(0) }
    if actors[id] == nil { isSound = false }
    column.count((actors[id] ?? 0) + 1)
  }

  /// The numbers of articles; nothing if there is only one.
  private mutating func write(articles ids: [Article.ID], to column: inout ColumnWriter) {
    for id in ids {
      if articles[id] == nil { isSound = false }
      if articles.count > 1 { column.count(articles[id] ?? 0) }
    }
  }

  private func write(_ date: PartialDate?, to column: inout ColumnWriter) {
    column.date(date.map { ($0.year, $0.month, $0.day) })
  }

  // MARK: Columns

  private mutating func run() -> ColumnWriter {
    var column = ColumnWriter()
    let run = dossier.run
    write(run.model.name, to: &column)
    write(run.model.version, to: &column)
    write(run.code, to: &column)
    write(run.pack, to: &column)
    column.word(run.tables?.bits ?? 0)
    return column
  }

  private mutating func articleColumn() -> ColumnWriter {
    var column = ColumnWriter()
    column.count(dossier.articles.count)
    for article in dossier.articles {
      write(article.id, to: &column)
      write(article.path, to: &column)
      write(article.title, to: &column)
      write(article.date, to: &column)
      for text in [article.author, article.site, article.address] { write(text, to: &column) }
      let dateline = article.dateline
      column.byte(dateline == nil ? 0 : dateline?.date == nil ? 1 : 2)
      column.ranges([dateline?.range, dateline?.date].compactMap(\.self))
      column.count(article.warnings.count)
      for warning in article.warnings {
        switch warning {
        case .replacedBytes(let count):
          column.byte(0)
          column.number(count)
        case .truncated(let bytes):
          column.byte(1)
          column.number(bytes)
        case .noArticleFound: column.byte(2)
        case .foreignLanguage(let name):
          column.byte(3)
          write(name, to: &column)
        }
      }
    }
    return column
  }

  private func texts() -> ColumnWriter {
    var column = ColumnWriter()
    column.count(dossier.articles.count)
    for article in dossier.articles { column.count(article.text.utf8.count) }
    for article in dossier.articles { column.raw(article.text.utf8) }
    return column
  }

  private mutating func blocks() -> ColumnWriter {
    var column = ColumnWriter()
    for article in dossier.articles {
      let blocks = article.blocks
      column.count(blocks.count)
      for block in blocks { column.byte(block.kind.code) }
      column.ranges(blocks.map(\.range))
      var line = 0
      for block in blocks {
        column.number(block.line - line)
        line = block.line
      }
      for block in blocks { column.number(block.depth) }
      for block in blocks { column.number(block.indent) }
      for block in blocks {
        column.byte((block.isTight ? 1 : 0) | (block.isAfterRule ? 2 : 0))
      }
      for block in blocks { write(block.label, to: &column) }
    }
    return column
  }

  private mutating func actorColumn() -> ColumnWriter {
    var column = ColumnWriter()
    let actors = dossier.actors
    column.count(actors.count)
    for actor in actors { write(actor.id, to: &column) }
    for actor in actors { write(actor.name, to: &column) }
    for actor in actors { write(actor.kind.rawValue, to: &column) }
    for actor in actors { write(actor.code, to: &column) }
    for actor in actors { write(actor.description, to: &column) }
    for actor in actors {
      column.count(actor.aliases.count)
      for alias in actor.aliases { write(alias, to: &column) }
    }
    return column
  }

  private mutating func mentions() -> ColumnWriter {
    var column = ColumnWriter()
    let mentions = dossier.mentions
    column.count(mentions.count)
    write(articles: mentions.map(\.article), to: &column)
    column.ranges(mentions.map(\.range))
    for mention in mentions { write(actor: mention.actor, to: &column) }
    for mention in mentions { write(mention.kind.rawValue, to: &column) }
    for mention in mentions { write(mention.label, to: &column) }
    for mention in mentions { write(mention.reason.rawValue, to: &column) }
    for mention in mentions { write(mention.confidence, to: &column) }
    return column
  }

  private mutating func relations() -> ColumnWriter {
    var column = ColumnWriter()
    let relations = dossier.relations
    column.count(relations.count)
    // The ids are nearly always the numbers of the relations.
    let isNumbered = relations.enumerated().allSatisfy { $1.id == "r\($0 + 1)" }
    column.byte(isNumbered ? 1 : 0)
    if !isNumbered { for relation in relations { write(relation.id, to: &column) } }
    for relation in relations { write(actor: relation.source, to: &column) }
    for relation in relations { write(actor: relation.target, to: &column) }
    for relation in relations { write(relation.kind.rawValue, to: &column) }
    for relation in relations { write(relation.phrase, to: &column) }
    for relation in relations { write(relation.modality.rawValue, to: &column) }
    for relation in relations { write(actor: relation.attribution, to: &column) }
    for relation in relations { write(actor: relation.place, to: &column) }
    for relation in relations { write(relation.confidence, to: &column) }
    for relation in relations {
      write(relation.time?.text, to: &column)
      guard let time = relation.time else { continue }
      write(time.origin.rawValue, to: &column)
      write(time.from, to: &column)
      write(time.to, to: &column)
    }
    for relation in relations {
      write(relation.amount?.text, to: &column)
      guard let amount = relation.amount else { continue }
      write(amount.unit, to: &column)
      write(amount.value, to: &column)
      column.byte(amount.upper == nil ? 0 : 1)
      if let upper = amount.upper { write(upper, to: &column) }
    }
    for relation in relations {
      write(relation.origin?.rule.rawValue, to: &column)
      if let origin = relation.origin { write(origin.words, to: &column) }
    }
    return column
  }

  private mutating func evidence() -> ColumnWriter {
    var column = ColumnWriter()
    let evidence = dossier.relations.map(\.evidence)
    write(articles: evidence.map(\.article), to: &column)
    column.ranges(evidence.map(\.sentence))
    column.ranges(evidence.map(\.range))
    column.ranges(evidence.map(\.source))
    column.ranges(evidence.map(\.target))
    for evidence in evidence { column.count(evidence.trigger.count) }
    column.ranges(evidence.flatMap(\.trigger))
    return column
  }

  private func write(_ subject: Note.Subject, to column: inout ColumnWriter) {
    let (kind, identity): (UInt8, Identity) =
      switch subject {
      case .actor(let identity): (0, identity)
      case .mention(let identity): (1, identity)
      case .relation(let identity): (2, identity)
      }
    column.byte(kind)
    column.word(identity.bits)
  }

  private mutating func write(_ amendments: [Amendment], to column: inout ColumnWriter) {
    column.count(amendments.count)
    for amendment in amendments {
      write(amendment.subject, to: &column)
      write(amendment.change.rawValue, to: &column)
      write(amendment.detail, to: &column)
    }
  }

  private mutating func notes() -> ColumnWriter {
    var column = ColumnWriter()
    column.count(dossier.notes.count)
    for note in dossier.notes {
      write(note.subject, to: &column)
      write(note.text, to: &column)
    }
    // A column of before ends here.
    if !dossier.amendments.isEmpty { write(dossier.amendments, to: &column) }
    return column
  }

  /// The identities, unless they are those that the dossier gives by itself.
  private func identities() -> ColumnWriter {
    var column = ColumnWriter()
    let plain = dossier.withoutIdentities
    let isPlain =
      plain.actors == dossier.actors && plain.mentions == dossier.mentions
      && plain.relations == dossier.relations
    column.byte(isPlain ? 1 : 0)
    if isPlain { return column }
    for actor in dossier.actors {
      column.word(actor.identity.bits)
      column.count(actor.formerIdentities.count)
      for identity in actor.formerIdentities { column.word(identity.bits) }
    }
    for mention in dossier.mentions { column.word(mention.id.bits) }
    for relation in dossier.relations { column.word(relation.identity.bits) }
    return column
  }
}

extension Block.Kind {
  /// Its code; a heading's has its level in it.
  fileprivate var code: UInt8 {
    switch self {
    case .paragraph: 0
    case .item: 1
    case .quotation: 2
    case .preformatted: 3
    case .row: 4
    case .metadata: 5
    case .heading(let level): 0x10 + UInt8(clamping: max(0, min(level, 0x0F)))
    }
  }

  /// The kind with a code; nil if there is none.
  init?(code: UInt8) {
    switch code {
    case 0: self = .paragraph
    case 1: self = .item
    case 2: self = .quotation
    case 3: self = .preformatted
    case 4: self = .row
    case 5: self = .metadata
    case 0x10...0x1F: self = .heading(level: Int(code) - 0x10)
    default: return nil
    }
  }
}

extension Dossier {
  /// The same dossier with the identities that it gives by itself.
  fileprivate var withoutIdentities: Dossier {
    Dossier(
      run: run, articles: articles,
      actors: actors.map {
        Actor(
          id: $0.id, name: $0.name, kind: $0.kind, code: $0.code, aliases: $0.aliases,
          description: $0.description)
      },
      mentions: mentions.map {
        Mention(
          article: $0.article, range: $0.range, kind: $0.kind, label: $0.label, actor: $0.actor,
          reason: $0.reason, confidence: $0.confidence)
      },
      relations: relations.map {
        Relation(
          id: $0.id, source: $0.source, target: $0.target, kind: $0.kind, phrase: $0.phrase,
          modality: $0.modality, attribution: $0.attribution, time: $0.time, amount: $0.amount,
          place: $0.place, confidence: $0.confidence, evidence: $0.evidence, origin: $0.origin)
      }, notes: notes, amendments: amendments)
  }
}
