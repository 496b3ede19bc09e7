import Explorer
import Keys
import Model
import Presentation

/// A library of thirty thousand documents that is made up as it is read; all are the article of the fixture.
struct FakeLibrary {
  /// The number of documents that are called each of these.
  var count = 30_000
  /// The number of pairs of actors that may be one.
  var pairCount = 25
  /// Every request so far.
  private(set) var requests: [LibraryRequest] = []
  /// The documents that are among the articles.
  var opened: Set<Int> = [0]

  /// A document; every third is read, and every fifth a copy.
  static func row(_ number: Int) -> DocumentRow {
    DocumentRow(
      number: number, title: "Gas and pipelines, part \(number)",
      date: number.isMultiple(of: 4) ? nil : "2018-06-\(10 + number % 20)",
      source: number.isMultiple(of: 2) ? "example.org" : nil, actors: 13 + number % 7,
      relations: number % 11, isRead: number.isMultiple(of: 3), isCopy: number % 5 == 4)
  }

  /// The answer to a request.
  mutating func answer(_ request: LibraryRequest) -> LibraryNews {
    requests.append(request)
    switch request {
    case .documents(let query, let rows):
      if query.filter == "stance:" {
        return .documents(
          query, DocumentWindow(total: 0, start: 0, rows: [], fault: "stance: needs a value"))
      }
      let numbers = numbers(in: query)
      let start = max(0, min(rows.lowerBound, numbers.count - rows.count))
      let part = numbers[start..<min(numbers.count, start + rows.count)]
      return .documents(
        query, DocumentWindow(total: numbers.count, start: start, rows: part.map(Self.row)))
    case .find(let text, let start): return .found(found(text, after: start))
    case .open(let number, let landing): return document(number, landing)
    case .digest(let scope, let focus, let hasEvidence):
      return .digest(scope, around: focus, Self.digest(of: scope, hasEvidence: hasEvidence))
    case .pairs(let last):
      let start = (last?.one ?? -1) + 1
      let pairs = (start..<max(start, min(pairCount, start + 10))).map(Self.pair)
      return .pairs(pairs, after: last, of: pairCount)
    // Nothing is said to a decision.
    case .decide, .undoDecision: return .atEnd(step: 0)
    case .neighbour(let number, let step, let query):
      let numbers = numbers(in: query)
      let place = (numbers.firstIndex(of: number) ?? 0) + step
      return numbers.indices.contains(place)
        ? document(numbers[place], .start) : .atEnd(step: step)
    }
  }

  private mutating func document(_ number: Int, _ landing: Landing) -> LibraryNews {
    guard opened.insert(number).inserted else {
      return .reopened(number: number, CorrectedDossier(Self.dossier(number)), landing)
    }
    return .opened(
      number: number, Self.dossier(number).articles[0], CorrectedDossier(Self.dossier(number)),
      landing)
  }

  /// The dossier of the fixture, as that of another article; the second does not mention Russia.
  static func dossier(_ number: Int) -> Dossier {
    let dossier = Fixture.dossier.renamingArticles(["tanap": "tanap-\(number)"])
    var article = dossier.articles[0]
    article.title = row(number).title
    func isThere(_ actor: Actor.ID) -> Bool { number != 2 || actor != "russia" }
    return Dossier(
      run: dossier.run, articles: [article], actors: dossier.actors.filter { isThere($0.id) },
      mentions: dossier.mentions.filter { isThere($0.actor) },
      relations: dossier.relations.filter { isThere($0.source) })
  }

  /// The relations of the fixture, each in an article of its own; those of a search are fewer.
  static func digest(of scope: Scope, hasEvidence: Bool) -> ScopeDigest {
    let stated = Array(Fixture.dossier.stated.prefix(scope == .library ? 100 : 3))
    var articles: [Article] = []
    let relations = stated.enumerated().map { index, known in
      var article = Article(
        id: "gas-\(index)", date: PartialDate(year: 2018, month: 6),
        text: hasEvidence ? String(Fixture.article.text(in: known.evidence.range)) : "")
      let whole = 0..<article.text.utf8.count
      article.blocks = [Block(.paragraph, range: whole, line: 1)]
      articles.append(article)
      return Relation(
        id: "\(index + 1).\(index)", source: "x" + known.source, target: "x" + known.target,
        kind: known.kind, phrase: hasEvidence ? known.phrase : "", modality: known.modality,
        evidence: .init(
          article: article.id, range: whole, sentence: whole, source: 0..<0, target: 0..<0,
          trigger: []))
    }
    let actors = Fixture.dossier.actors.map {
      Actor(id: "x" + $0.id, name: $0.name, kind: $0.kind)
    }
    return ScopeDigest(
      Dossier(
        run: Fixture.dossier.run, articles: articles, actors: actors, mentions: [],
        relations: relations),
      counts: Dictionary(
        uniqueKeysWithValues: actors.enumerated().map { ($1.id, 300 - $0 * 7) }),
      articles: 30_000, actors: 4000, relations: stated.count, hasEvidence: hasEvidence)
  }

  /// Two actors that may be one.
  static func pair(_ number: Int) -> ActorPair {
    func side(_ name: String, _ document: Int, _ facts: [String]) -> ActorPair.Side {
      let offset = Fixture.offset(of: "Recep Tayyip")
      return .init(
        name: name, facts: facts,
        examples: [
          .init(
            document: document,
            place: .init(
              offset: offset, left: "It was the day on which ", middle: name,
              right: " opened the Trans-Anatolian pipeline in Eskişehir"))
        ])
    }
    return ActorPair(
      id: .init(number, number + 1000),
      side("Line \(number)", number + 10, ["project", "4 articles", "with Turkey, Georgia"]),
      side("The Line", number + 200, ["project", "1 article", "with Turkey"]),
      grounds: ["part of the name", "same company"])
  }

  private func numbers(in query: DocumentQuery) -> [Int] {
    let numbers = (0..<count).filter { query.filter.isEmpty || "\($0)".contains(query.filter) }
    return query.isReversed ? numbers.reversed() : numbers
  }

  private func found(_ text: String, after start: Int) -> FindAnswer {
    var answer = FindAnswer(to: text)
    if text.isEmpty {
      answer.saved = [.init(name: "gas", query: "pipeline actor:turkey")]
    } else if text.hasSuffix(":") {
      answer.fault = .init(words: "there is no key \(text)", place: text.count - 1)
    } else {
      (answer.start, answer.total, answer.origins) = (start, 100, 90)
      answer.documents = (start..<min(100, start + 40)).map(Self.found)
    }
    return answer
  }

  private static func found(_ number: Int) -> FoundDocument {
    guard number != 1 else { return FoundDocument(row: row(1), places: [], further: 0) }
    let offset = Fixture.offset(of: "pipeline in")
    let evidence = Fixture.dossier.relations[0]
    return FoundDocument(
      row: row(number),
      places: [
        .init(
          offset: offset, left: "Recep Tayyip Erdoğan opened the Trans-Anatolian ",
          middle: "pipeline", right: " in Eskişehir on Tuesday."),
        .init(
          offset: evidence.evidence.range.lowerBound, relation: evidence.identity,
          label: "Erdoğan MAKER pipeline", left: "Recep Tayyip Erdoğan ", middle: "opened",
          right: " the Trans-Anatolian pipeline"),
      ], further: number == 2 ? 3 : 0)
  }
}

extension FakeLibrary {
  /// The state of the explorer on the library after some keys, each of which is answered at once.
  static func state(_ keys: String = "", columns: Int = 80, rows: Int = 24) -> State {
    var library = FakeLibrary()
    return library.state(keys, columns: columns, rows: rows)
  }

  /// The state of the explorer on this library after some keys.
  mutating func state(_ keys: String = "", columns: Int = 80, rows: Int = 24) -> State {
    var state = State(
      articles: [Fixture.article], size: Size(columns: columns, rows: rows),
      library: OpenLibrary(name: "energy", count: count, first: 0))
    _ = update(&state, .analysed(0, Fixture.dossier))
    press(keys, &state)
    return state
  }

  /// Presses keys, and answers what is asked after each.
  mutating func press(_ keys: String, _ state: inout State) {
    for key in Key.keys(keys) ?? [] { take(.key(key), &state) }
  }

  /// Hands over an event, and answers what is asked.
  mutating func take(_ event: Event, _ state: inout State) {
    var effects = update(&state, event)
    while !effects.isEmpty {
      guard case .library(let request) = effects.removeFirst() else { continue }
      effects += update(&state, .library(answer(request)))
    }
  }
}
