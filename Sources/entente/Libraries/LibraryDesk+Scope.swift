import Explorer
import Model
import Store

extension LibraryDesk.Shelf {
  /// The most relations of a digest, and actors beside theirs: few at first, so that they come at once.
  private static func most(hasEvidence: Bool) -> (relations: Int, actors: Int) {
    hasEvidence ? (20_000, 1_000) : (3_000, 300)
  }

  /// The most articles whose sentences are read.
  private static var mostTexts: Int { 1_500 }

  /// The actors and relations of a scope; nil if its search cannot be understood, or once it is no longer wanted.
  mutating func digest(
    of scope: Scope, around focus: Identity?, hasEvidence: Bool, isWanted: () -> Bool
  ) throws(StoreFault) -> ScopeDigest? {
    var query: SearchQuery?
    if case .selection(let words) = scope {
      guard let understood = try? SearchQuery(words) else { return nil }
      query = understood
    }
    let rows = try library.scope(query, around: focus, most: Self.most(hasEvidence: hasEvidence))
    var maker = DigestMaker(rows)
    let wanted =
      hasEvidence ? maker.documents(around: focus).prefix(Self.mostTexts) : []
    let texts = Set(wanted)
    for number in maker.documents {
      guard isWanted() else { return nil }
      guard let document = try library.documents(numbered: [number]).first else { continue }
      maker.add(document, try texts.contains(number) ? library.dossier(of: number) : nil)
    }
    return maker.digest(hasEvidence: hasEvidence)
  }
}

/// Makes the rows of a scope into a dossier, whose articles hold only the sentences that state its relations.
private struct DigestMaker {
  private let rows: ScopeRows
  /// The documents with relations, in the order of the rows.
  let documents: [Int]
  private let rowsByDocument: [Int: [ScopeRelation]]
  private let numbers: [Identity: Int]
  private var articles: [Article] = []
  private var relations: [Relation] = []
  private var names = Set<Article.ID>()

  init(_ rows: ScopeRows) {
    self.rows = rows
    var seen = Set<Int>()
    documents = rows.relations.map(\.document).filter { seen.insert($0).inserted }
    rowsByDocument = Dictionary(grouping: rows.relations, by: \.document)
    numbers = Dictionary(
      rows.actors.map { ($0.identity, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  private static func id(of actor: Int) -> Actor.ID { "a\(actor)" }

  /// The documents, those with relations of an actor first.
  func documents(around focus: Identity?) -> [Int] {
    guard let actor = focus.flatMap({ numbers[$0] }) else { return documents }
    let near = Set(
      rows.relations.filter { $0.source == actor || $0.target == actor }.map(\.document))
    return documents.filter(near.contains) + documents.filter { !near.contains($0) }
  }

  /// Adds the relations of a document, with the sentences of its dossier if that is given.
  mutating func add(_ document: Document, _ dossier: Dossier?) {
    var article = Article(id: document.name, title: document.title, text: "")
    var number = 1
    while !names.insert(article.id).inserted {
      number += 1
      article.id = "\(document.name)-\(number)"
    }
    article.date = dossier?.articles.first?.date
    let stated = rowsByDocument[document.id] ?? []
    guard let dossier, let text = dossier.articles.first else {
      articles.append(article)
      relations += stated.map { relation(of: $0, in: article) }
      return
    }
    var passages = Passages(of: text)
    for row in stated where dossier.stated.indices.contains(row.ordinal) {
      passages.add(dossier.stated[row.ordinal].evidence.sentence)
    }
    (article.text, article.blocks) = (passages.text, passages.blocks)
    articles.append(article)
    for row in stated {
      var relation = relation(of: row, in: article)
      if dossier.stated.indices.contains(row.ordinal) {
        let known = dossier.stated[row.ordinal]
        (relation.phrase, relation.time, relation.amount) = (known.phrase, known.time, known.amount)
        (relation.origin, relation.confidence) = (known.origin, known.confidence)
        relation.evidence = passages.evidence(known.evidence, of: article.id)
      }
      relations.append(relation)
    }
  }

  /// A relation as far as its row tells.
  private func relation(of row: ScopeRelation, in article: Article) -> Relation {
    Relation(
      id: "\(row.document).\(row.ordinal)", source: Self.id(of: row.source),
      target: Self.id(of: row.target), kind: row.kind, phrase: "", modality: row.modality,
      attribution: row.speaker.map(Self.id), time: row.time, place: row.place.map(Self.id),
      evidence: .init(
        article: article.id, range: 0..<0, sentence: 0..<0, source: 0..<0, target: 0..<0,
        trigger: []))
  }

  func digest(hasEvidence: Bool) -> ScopeDigest {
    let dossier = Dossier(
      run: .init(model: .init(name: "", version: "")), articles: articles,
      actors: rows.actors.map {
        Actor(
          id: Self.id(of: $0.id), name: $0.name, kind: $0.kind, code: $0.code,
          identity: $0.identity)
      }, mentions: [], relations: relations)
    return ScopeDigest(
      dossier,
      counts: Dictionary(
        rows.actors.map { (Self.id(of: $0.id), $0.documents) },
        uniquingKeysWith: { first, _ in first }),
      articles: rows.documents, actors: rows.actorCount, relations: rows.relationCount,
      hasEvidence: hasEvidence)
  }
}

/// Some sentences of an article as a text of its own, in order.
private struct Passages {
  private let article: Article
  private(set) var text = ""
  private(set) var blocks: [Block] = []
  /// Where each sentence begins in the text.
  private var starts: [Range<Int>: Int] = [:]

  init(of article: Article) { self.article = article }

  /// Adds a sentence, unless it is there.
  mutating func add(_ sentence: Range<Int>) {
    guard starts[sentence] == nil else { return }
    if !text.isEmpty { text += "\n" }
    let start = text.utf8.count
    starts[sentence] = start
    text += article.text(in: sentence)
    blocks.append(Block(.paragraph, range: start..<text.utf8.count, line: blocks.count + 1))
  }

  /// A passage of the article as one of the text; what lies outside its sentence is left out.
  func evidence(_ evidence: Relation.Evidence, of article: Article.ID) -> Relation.Evidence {
    let start = starts[evidence.sentence] ?? 0
    func moved(_ range: Range<Int>) -> Range<Int> {
      let part = range.clamped(to: evidence.sentence)
      let shift = start - evidence.sentence.lowerBound
      return part.lowerBound + shift..<part.upperBound + shift
    }
    return Relation.Evidence(
      article: article, range: moved(evidence.range), sentence: moved(evidence.sentence),
      source: moved(evidence.source), target: moved(evidence.target),
      trigger: evidence.trigger.map(moved).filter { !$0.isEmpty })
  }
}

extension ScopeRelation {
  /// The time of the relation, as exactly as its first and last day tell.
  fileprivate var time: Relation.Time? {
    guard let from = first ?? last, let to = last ?? first else { return nil }
    if from.month == 1, from.day == 1, to.month == 12, to.day == 31, from.year == to.year {
      let year = PartialDate(year: from.year)
      return Relation.Time(text: "", from: year, to: year)
    }
    if from.day == 1, (to.day ?? 0) >= 28, from.year == to.year, from.month == to.month {
      let month = PartialDate(year: from.year, month: from.month)
      return Relation.Time(text: "", from: month, to: month)
    }
    return Relation.Time(text: "", from: from, to: to)
  }
}
