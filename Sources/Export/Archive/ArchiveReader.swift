internal import JSON
public import Model

extension Dossier {
  /// Reads back what `write(as: .archive)` wrote: the same dossier, value for value.
  ///
  /// Every range is checked against its text and every reference against its target. No archive, however it was
  /// changed, therefore yields an unsound dossier. Unknown fields are ignored.
  ///
  /// - Throws: ``ArchiveFault``.
  public init(archive bytes: [UInt8]) throws(ArchiveFault) {
    let value: JSONValue
    do throws(JSONValue.Fault) {
      value = try JSONValue(bytes)
    } catch {
      switch error {
      case .tooDeep: throw .tooDeep
      case .unexpected(let place): throw .malformed(at: place)
      }
    }
    guard value["format"]?.text == archiveFormat else { throw .format(value["format"]?.text) }
    var reader = ArchiveReader()
    self = try reader.dossier(value)
  }

  /// Whether bytes begin like an archive, or like the JSON of another version.
  public static func isArchive(_ bytes: some Sequence<UInt8>) -> Bool {
    var marks = bytes.lazy.filter { !($0 == 0x20 || 0x09...0x0D ~= $0) }.makeIterator()
    return Self.opening.allSatisfy { $0 == marks.next() }
  }

  private static let opening = Array(#"{"format":"entente/"#.utf8)
}

/// Builds a dossier from the values of an archive and checks them against each other.
private struct ArchiveReader {
  private var texts: [Article.ID: [UInt8]] = [:]
  private var actors = Set<Actor.ID>()

  mutating func dossier(_ value: JSONValue) throws(ArchiveFault) -> Dossier {
    let run = try run(value)
    let articles = try value.list("documents") { value throws(ArchiveFault) in
      try article(value)
    }
    var identities = Set<Identity>()
    let actors = try value.list("actors") { value throws(ArchiveFault) in
      let actor = try actor(value)
      guard identities.insert(actor.identity).inserted else {
        throw .duplicate(path: "identity")
      }
      return actor
    }
    identities = []
    let mentions = try value.list("mentions") { value throws(ArchiveFault) in
      let mention = try mention(value)
      guard identities.insert(mention.id).inserted else { throw .duplicate(path: "id") }
      return mention
    }
    identities = []
    var ids = Set<Relation.ID>()
    let relations = try value.list("relations") { value throws(ArchiveFault) in
      let relation = try relation(value)
      guard ids.insert(relation.id).inserted else { throw .duplicate(path: "id") }
      guard identities.insert(relation.identity).inserted else {
        throw .duplicate(path: "identity")
      }
      return relation
    }
    let notes = try value.list("notes") { value throws(ArchiveFault) in
      guard let subject = Note.Subject(kind: try value.text("about"), try value.identity("id"))
      else { throw .value(path: "about") }
      return Note(try value.text("text"), about: subject)
    }
    let amendments = try amendments(value)
    return Dossier(
      run: run, articles: articles, actors: actors, mentions: mentions, relations: relations,
      notes: notes, amendments: amendments)
  }

  /// What a person has changed; none in an archive of an earlier version.
  private func amendments(_ value: JSONValue) throws(ArchiveFault) -> [Amendment] {
    guard value.optional("amendments") != nil else { return [] }
    return try value.list("amendments") { value throws(ArchiveFault) in
      guard let subject = Note.Subject(kind: try value.text("about"), try value.identity("id"))
      else { throw .value(path: "about") }
      return Amendment(
        try value.word("change"), of: subject, detail: try value.text("detail"))
    }
  }

  private func run(_ value: JSONValue) throws(ArchiveFault) -> Dossier.Run {
    let run = try value.field("run")
    do throws(ArchiveFault) {
      let model = try run.field("model")
      return Dossier.Run(
        model: .init(name: try model.text("name"), version: try model.text("version")),
        code: try run.text("code"), pack: try run.optionalText("pack"),
        tables: run.optional("tables") == nil ? nil : try run.identity("tables"))
    } catch {
      throw error.within("run")
    }
  }

  private mutating func article(_ value: JSONValue) throws(ArchiveFault) -> Article {
    let id = try value.text("id")
    let text = try value.text("text")
    guard texts.updateValue(Array(text.utf8), forKey: id) == nil else {
      throw .duplicate(path: "id")
    }
    var article = Article(
      id: id, path: try value.optionalText("path"), title: try value.text("title"),
      date: try value.date("date"), author: try value.optionalText("author"),
      site: try value.optionalText("site"), address: try value.optionalText("address"),
      text: text, blocks: try blocks(value, of: id),
      warnings: try value.list("warnings") { value throws(ArchiveFault) in try warning(value) })
    if value.optional("dateline") != nil {
      article.dateline = Dateline(range: try range("dateline", of: value, in: id))
      if value.optional("datelineDate") != nil {
        article.dateline?.date = try range("datelineDate", of: value, in: id)
      }
    }
    guard try value.identity("fingerprint") == article.identity else {
      throw .text(path: "text")
    }
    return article
  }

  private func blocks(_ value: JSONValue, of id: Article.ID) throws(ArchiveFault) -> [Block] {
    var end = 0
    return try value.list("blocks") { value throws(ArchiveFault) in
      guard let kind = try blockKind(value) else { throw .value(path: "kind") }
      let range = try range("range", of: value, in: id)
      guard range.lowerBound >= end else { throw .place(path: "range") }
      end = range.upperBound
      var block = Block(
        kind, range: range, line: try value.integer("line", in: 1...1 << 40),
        depth: try value.integer("depth", in: 0...1 << 10, default: 0),
        label: try value.optionalText("label"))
      block.indent = try value.integer("indent", in: 0...1 << 10, default: 0)
      block.isTight = try value.flag("tight")
      block.isAfterRule = try value.flag("afterRule")
      return block
    }
  }

  private func blockKind(_ value: JSONValue) throws(ArchiveFault) -> Block.Kind? {
    switch try value.text("kind") {
    case "paragraph": .paragraph
    case "heading": .heading(level: try value.integer("level", in: 1...6))
    case "item": .item
    case "quotation": .quotation
    case "preformatted": .preformatted
    case "row": .row
    case "metadata": .metadata
    default: nil
    }
  }

  private func warning(_ value: JSONValue) throws(ArchiveFault) -> Warning {
    switch try value.text("kind") {
    case "replacedBytes": .replacedBytes(try value.integer("count", in: 0...1 << 50))
    case "truncated": .truncated(at: try value.integer("count", in: 0...1 << 50))
    case "noArticleFound": .noArticleFound
    case "foreignLanguage": .foreignLanguage(try value.optionalText("language"))
    default: throw .value(path: "kind")
    }
  }

  private mutating func actor(_ value: JSONValue) throws(ArchiveFault) -> Actor {
    let id = try value.text("id")
    guard actors.insert(id).inserted else { throw .duplicate(path: "id") }
    return Actor(
      id: id, name: try value.text("name"), kind: try value.word("type"),
      code: try value.optionalText("code"), aliases: try value.texts("aliases"),
      description: try value.optionalText("description"), identity: try value.identity("identity"),
      formerIdentities: try value.list("formerIdentities") { value throws(ArchiveFault) in
        guard let identity = value.text.flatMap({ Identity($0) }), !identity.isNone else {
          throw .value(path: "identity")
        }
        return identity
      })
  }

  private func mention(_ value: JSONValue) throws(ArchiveFault) -> Mention {
    let article = try document(value)
    return Mention(
      article: article, range: try range("range", of: value, in: article),
      kind: try value.word("kind"), label: try value.optionalText("label"),
      actor: try actor("actor", of: value), reason: try value.word("reason"),
      confidence: try value.share("confidence"), id: try value.identity("id"))
  }

  private func relation(_ value: JSONValue) throws(ArchiveFault) -> Relation {
    let evidence: Relation.Evidence
    do throws(ArchiveFault) {
      evidence = try self.evidence(try value.field("evidence"))
    } catch {
      throw error.within("evidence")
    }
    return Relation(
      id: try value.text("id"), source: try actor("source", of: value),
      target: try actor("target", of: value), kind: try value.word("type"),
      phrase: try value.text("phrase"), modality: try value.word("modality"),
      attribution: try optionalActor("attribution", of: value), time: try time(value),
      amount: try amount(value), place: try optionalActor("place", of: value),
      confidence: try value.share("confidence"), evidence: evidence,
      origin: try origin(value), identity: try value.identity("identity"))
  }

  private func evidence(_ value: JSONValue) throws(ArchiveFault) -> Relation.Evidence {
    let article = try document(value)
    var end = 0
    let trigger = try value.list("trigger") { value throws(ArchiveFault) in
      let range = try range(value, in: article, path: "range")
      guard range.lowerBound >= end else { throw .place(path: "range") }
      end = range.upperBound
      return range
    }
    return Relation.Evidence(
      article: article, range: try range("range", of: value, in: article),
      sentence: try range("sentence", of: value, in: article),
      source: try range("source", of: value, in: article),
      target: try range("target", of: value, in: article), trigger: trigger)
  }

  private func time(_ value: JSONValue) throws(ArchiveFault) -> Relation.Time? {
    guard let time = value.optional("when") else { return nil }
    do throws(ArchiveFault) {
      return Relation.Time(
        text: try time.text("text"), from: try time.date("from"), to: try time.date("to"),
        origin: time.optional("origin") == nil ? .text : try time.word("origin"))
    } catch {
      throw error.within("when")
    }
  }

  private func origin(_ value: JSONValue) throws(ArchiveFault) -> Relation.Origin? {
    guard let origin = value.optional("origin") else { return nil }
    do throws(ArchiveFault) {
      return Relation.Origin(rule: try origin.word("rule"), words: try origin.text("words"))
    } catch {
      throw error.within("origin")
    }
  }

  private func amount(_ value: JSONValue) throws(ArchiveFault) -> Relation.Amount? {
    guard let amount = value.optional("amount") else { return nil }
    do throws(ArchiveFault) {
      return Relation.Amount(
        text: try amount.text("text"), value: try amount.number("value"),
        upper: amount.optional("upper") == nil ? nil : try amount.number("upper"),
        unit: try amount.text("unit"))
    } catch {
      throw error.within("amount")
    }
  }

  /// The id of an existing document.
  private func document(_ value: JSONValue) throws(ArchiveFault) -> Article.ID {
    let id = try value.text("document")
    guard texts[id] != nil else { throw .reference(path: "document") }
    return id
  }

  /// The id of an existing actor.
  private func actor(_ name: String, of value: JSONValue) throws(ArchiveFault) -> Actor.ID {
    let id = try value.text(name)
    guard actors.contains(id) else { throw .reference(path: name) }
    return id
  }

  private func optionalActor(
    _ name: String, of value: JSONValue
  ) throws(ArchiveFault) -> Actor.ID? {
    value.optional(name) == nil ? nil : try actor(name, of: value)
  }

  private func range(
    _ name: String, of value: JSONValue, in article: Article.ID
  ) throws(ArchiveFault) -> Range<Int> {
    try range(try value.field(name), in: article, path: name)
  }

  /// A valid range of an article's text, which splits no character.
  private func range(
    _ value: JSONValue, in article: Article.ID, path: String
  ) throws(ArchiveFault) -> Range<Int> {
    guard let elements = value.elements, elements.count == 2, let start = elements[0].integer,
      let end = elements[1].integer
    else { throw .value(path: path) }
    let text = texts[article] ?? []
    func isBoundary(_ offset: Int) -> Bool {
      offset == text.count || (text.indices.contains(offset) && text[offset] & 0xC0 != 0x80)
    }
    guard start <= end, isBoundary(start), isBoundary(end) else { throw .place(path: path) }
    return start..<end
  }
}
