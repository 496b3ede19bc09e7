package import Model

/// Reads the columns of a dossier, each only when it is asked for.
///
/// Whatever the bytes are, the answer is a sound dossier or a ``ColumnFault``.
package struct DossierReader {
  let columns: Columns
  private let strings: [String]
  private let fractions: [Double]

  /// Opens columns.
  package init(_ bytes: [UInt8]) throws(ColumnFault) {
    columns = try Columns(bytes)
    strings = try StringPool.strings(try columns[.strings])
    fractions = try FractionPool.fractions(try columns[.fractions])
  }

  /// The texts of the articles in columns, without reading anything else.
  package static func texts(in bytes: [UInt8]) throws(ColumnFault) -> [String] {
    try texts(in: try Columns(bytes))
  }

  private static func texts(in columns: Columns) throws(ColumnFault) -> [String] {
    var reader = try columns[.texts]
    var lengths: [Int] = []
    for _ in 0..<(try reader.count()) {
      lengths.append(try reader.index(below: reader.remaining + 1))
    }
    var texts: [String] = []
    for length in lengths {
      guard let text = String(validating: try reader.raw(length), as: UTF8.self) else {
        throw .value
      }
      texts.append(text)
    }
    try reader.finish()
    return texts
  }

  /// The whole dossier, whose first article lies at a path by now, if one is given.
  package func dossier(at path: String? = nil) throws(ColumnFault) -> Dossier {
    var articles = try articles()
    if let path, !articles.isEmpty { articles[0].path = path }
    var actors = try actors()
    var mentions = try mentions(in: articles, of: actors)
    var relations = try relations(in: articles, between: actors)
    try identify(&actors, &mentions, &relations)
    let (notes, amendments) = try remarks()
    return Dossier(
      run: try run(), articles: articles, actors: actors, mentions: mentions,
      relations: relations, notes: notes, amendments: amendments)
  }

  // MARK: Parts of columns

  func text(_ reader: inout ColumnReader) throws(ColumnFault) -> String {
    strings[try reader.index(below: strings.count)]
  }

  func optionalText(_ reader: inout ColumnReader) throws(ColumnFault) -> String? {
    let number = try reader.index(below: strings.count + 1)
    return number == 0 ? nil : strings[number - 1]
  }

  func word<Word: RawRepresentable<String>>(
    _ reader: inout ColumnReader
  ) throws(ColumnFault) -> Word {
    guard let word = Word(rawValue: try text(&reader)) else { throw .value }
    return word
  }

  func fraction(_ reader: inout ColumnReader) throws(ColumnFault) -> Double {
    fractions[try reader.index(below: fractions.count)]
  }

  func share(_ reader: inout ColumnReader) throws(ColumnFault) -> Double {
    let share = try fraction(&reader)
    guard 0...1 ~= share else { throw .value }
    return share
  }

  func date(_ reader: inout ColumnReader) throws(ColumnFault) -> PartialDate? {
    guard let date = try reader.date() else { return nil }
    return PartialDate(year: date.year, month: date.month, day: date.day)
  }

  func actor(
    _ reader: inout ColumnReader, among actors: [Actor]
  ) throws(ColumnFault) -> Actor.ID {
    guard let index = Int(exactly: try reader.unsigned()), index < actors.count else {
      throw .reference
    }
    return actors[index].id
  }

  func optionalActor(
    _ reader: inout ColumnReader, among actors: [Actor]
  ) throws(ColumnFault) -> Actor.ID? {
    guard let number = Int(exactly: try reader.unsigned()), number <= actors.count else {
      throw .reference
    }
    return number == 0 ? nil : actors[number - 1].id
  }

  /// So many values, each read by the closure.
  func list<Element>(
    _ count: Int, _ reader: inout ColumnReader,
    _ read: (inout ColumnReader) throws(ColumnFault) -> Element
  ) throws(ColumnFault) -> [Element] {
    guard count <= reader.remaining else { throw .length }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&reader)) }
    return elements
  }

  /// The indices of the articles that so many entries belong to.
  func owners(
    _ count: Int, _ reader: inout ColumnReader, among articles: [Article]
  ) throws(ColumnFault) -> [Int] {
    if articles.count == 1 { return [Int](repeating: 0, count: count) }
    return try list(count, &reader) { reader throws(ColumnFault) in
      guard let index = Int(exactly: try reader.unsigned()), index < articles.count else {
        throw .reference
      }
      return index
    }
  }

  /// Ranges of texts: a range for each owner, which must lie in its text and split no character.
  func ranges(
    _ reader: inout ColumnReader, of owners: [Int], in articles: [Article]
  ) throws(ColumnFault) -> [Range<Int>] {
    let most = articles.map(\.text.utf8.count).max() ?? 0
    let ranges = try reader.ranges(owners.count, below: most)
    for (range, owner) in zip(ranges, owners) {
      guard articles[owner].text.holds(range) else { throw .place }
    }
    return ranges
  }

  // MARK: Columns

  private func run() throws(ColumnFault) -> Dossier.Run {
    var reader = try columns[.run]
    let model = Dossier.Run.Model(name: try text(&reader), version: try text(&reader))
    let code = try text(&reader)
    let pack = try optionalText(&reader)
    let tables = Identity(bits: try reader.word())
    try reader.finish()
    return .init(model: model, code: code, pack: pack, tables: tables.isNone ? nil : tables)
  }

  /// The articles with their texts.
  func articles() throws(ColumnFault) -> [Article] {
    let texts = try Self.texts(in: columns)
    var reader = try columns[.articles]
    var blocks = try columns[.blocks]
    guard try reader.count() == texts.count else { throw .length }
    var articles: [Article] = []
    var ids = Set<Article.ID>()
    for content in texts {
      var article = Article(
        id: try text(&reader), path: try optionalText(&reader), title: try text(&reader),
        date: try date(&reader), author: try optionalText(&reader),
        site: try optionalText(&reader), address: try optionalText(&reader), text: content)
      guard ids.insert(article.id).inserted else { throw .value }
      let parts = Int(try reader.byte())
      guard parts <= 2 else { throw .value }
      let places = try ranges(
        &reader, of: [Int](repeating: 0, count: parts), in: [article])
      article.dateline = places.first.map { Dateline(range: $0, date: places.dropFirst().first) }
      let count = try reader.count()
      article.warnings = try list(count, &reader) { reader throws(ColumnFault) in
        switch try reader.byte() {
        case 0: .replacedBytes(try reader.number())
        case 1: .truncated(at: try reader.number())
        case 2: .noArticleFound
        case 3: .foreignLanguage(try optionalText(&reader))
        default: throw .value
        }
      }
      article.blocks = try self.blocks(&blocks, of: article)
      articles.append(article)
    }
    try reader.finish()
    try blocks.finish()
    return articles
  }

  private func blocks(
    _ reader: inout ColumnReader, of article: Article
  ) throws(ColumnFault) -> [Block] {
    let count = try reader.count()
    let kinds = try list(count, &reader) { reader throws(ColumnFault) in
      guard let kind = Block.Kind(code: try reader.byte()) else { throw .value }
      return kind
    }
    let places = try ranges(
      &reader, of: [Int](repeating: 0, count: count), in: [article])
    var line = 0
    let lines = try list(count, &reader) { reader throws(ColumnFault) in
      let (next, isOver) = line.addingReportingOverflow(try reader.number())
      guard !isOver, 0...1 << 40 ~= next else { throw .value }
      line = next
      return next
    }
    func small(_ reader: inout ColumnReader) throws(ColumnFault) -> Int {
      let number = try reader.number()
      guard 0...1 << 20 ~= number else { throw .value }
      return number
    }
    let depths = try list(count, &reader, small)
    let indents = try list(count, &reader, small)
    let flags = try list(count, &reader) { reader throws(ColumnFault) in try reader.byte() }
    let labels = try list(count, &reader) { reader throws(ColumnFault) in
      try optionalText(&reader)
    }
    return kinds.indices.map { index in
      var block = Block(
        kinds[index], range: places[index], line: lines[index], depth: depths[index],
        label: labels[index])
      block.indent = indents[index]
      block.isTight = flags[index] & 1 != 0
      block.isAfterRule = flags[index] & 2 != 0
      return block
    }
  }

  /// The actors, without identities.
  func actors() throws(ColumnFault) -> [Actor] {
    var reader = try columns[.actors]
    let count = try reader.count()
    let ids = try list(count, &reader, text)
    guard Set(ids).count == count else { throw .value }
    let names = try list(count, &reader, text)
    let kinds: [Actor.Kind] = try list(count, &reader, word)
    let codes = try list(count, &reader, optionalText)
    let descriptions = try list(count, &reader, optionalText)
    let aliases = try list(count, &reader) { reader throws(ColumnFault) in
      let count = try reader.count()
      return try list(count, &reader, text)
    }
    try reader.finish()
    return ids.indices.map {
      Actor(
        id: ids[$0], name: names[$0], kind: kinds[$0], code: codes[$0], aliases: aliases[$0],
        description: descriptions[$0])
    }
  }

  private func mentions(
    in articles: [Article], of actors: [Actor]
  ) throws(ColumnFault) -> [Mention] {
    var reader = try columns[.mentions]
    let count = try reader.count()
    let owners = try owners(count, &reader, among: articles)
    guard articles.count > 0 || count == 0 else { throw .reference }
    let places = try ranges(&reader, of: owners, in: articles)
    let bearers = try list(count, &reader) { reader throws(ColumnFault) in
      try actor(&reader, among: actors)
    }
    let kinds: [Mention.Kind] = try list(count, &reader, word)
    let labels = try list(count, &reader, optionalText)
    let reasons: [Mention.Reason] = try list(count, &reader, word)
    let shares = try list(count, &reader, share)
    try reader.finish()
    return places.indices.map {
      Mention(
        article: articles[owners[$0]].id, range: places[$0], kind: kinds[$0], label: labels[$0],
        actor: bearers[$0], reason: reasons[$0], confidence: shares[$0])
    }
  }

  /// What a person has said: notes, and the changes that corrections have made.
  private func remarks() throws(ColumnFault) -> ([Note], [Amendment]) {
    var reader = try columns[.notes]
    let notes = try list(try reader.count(of: 10), &reader) { reader throws(ColumnFault) in
      let subject = try subject(&reader)
      return Note(try text(&reader), about: subject)
    }
    // A column of before ends here.
    guard reader.remaining > 0 else { return (notes, []) }
    let amendments = try list(try reader.count(of: 11), &reader) { reader throws(ColumnFault) in
      let subject = try subject(&reader)
      let change: Amendment.Change = try word(&reader)
      return Amendment(change, of: subject, detail: try text(&reader))
    }
    try reader.finish()
    return (notes, amendments)
  }

  private func subject(_ reader: inout ColumnReader) throws(ColumnFault) -> Note.Subject {
    let kind = try reader.byte()
    let identity = try identity(&reader)
    switch kind {
    case 0: return .actor(identity)
    case 1: return .mention(identity)
    case 2: return .relation(identity)
    default: throw .value
    }
  }
}

extension String {
  /// Whether a range of UTF-8 offsets lies in the text and splits no character.
  fileprivate func holds(_ range: Range<Int>) -> Bool {
    let units = utf8
    func isBoundary(_ offset: Int) -> Bool {
      if offset == units.count { return true }
      guard 0..<units.count ~= offset else { return false }
      return units[units.index(units.startIndex, offsetBy: offset)] & 0xC0 != 0x80
    }
    return isBoundary(range.lowerBound) && isBoundary(range.upperBound)
  }
}
