import Explorer
import Model
import Presentation
import Store

extension LibraryDesk.Shelf {
  /// A part of a list of documents.
  mutating func window(
    of query: DocumentQuery, _ rows: Range<Int>, _ read: ReadDocuments
  ) throws(StoreFault) -> DocumentWindow {
    let filter: DocumentFilter
    do throws(SearchFault) {
      filter = try DocumentFilter(query.filter)
    } catch {
      return DocumentWindow(total: 0, start: 0, rows: [], fault: error.problem.words)
    }
    let numbers = try numbers(in: query, filter)
    // The last rows, if there are fewer than was thought.
    let start = max(0, min(rows.lowerBound, numbers.count - rows.count))
    let part = numbers[Range(from: start, to: min(numbers.count, start + rows.count))]
    var listed: [DocumentRow] = []
    for document in try library.documents(numbered: part) {
      listed.append(try row(of: document, read))
    }
    return DocumentWindow(total: numbers.count, start: start, rows: listed)
  }

  private mutating func numbers(
    in query: DocumentQuery, _ filter: DocumentFilter
  ) throws(StoreFault) -> [Int] {
    let version = try library.version()
    if let listed, listed.query == query, listed.version == version { return listed.numbers }
    let numbers = try library.numbers(
      by: DocumentOrder(rawValue: query.order.rawValue) ?? .date, isReversed: query.isReversed,
      passing: filter.isEmpty ? nil : filter)
    listed = (query, version, numbers)
    return numbers
  }

  /// The document before or after another in a list.
  mutating func neighbour(
    of number: Int, _ step: Int, in query: DocumentQuery
  ) throws(StoreFault) -> Int? {
    guard let filter = try? DocumentFilter(query.filter) else { return nil }
    let numbers = try numbers(in: query, filter)
    guard let place = numbers.firstIndex(of: number) else { return numbers.first }
    return numbers.indices.contains(place + step) ? numbers[place + step] : nil
  }

  /// A document as a row; without a headline, its first words are read.
  private mutating func row(
    of document: Document, _ read: ReadDocuments
  ) throws(StoreFault) -> DocumentRow {
    var title = document.title
    if title.isEmpty {
      if let known = labels[document.id] {
        title = known
      } else {
        let words = try library.stored(document.id).article()?.firstWords ?? ""
        title = words.isEmpty ? document.name : words
        labels[document.id] = title
      }
    }
    return DocumentRow(document, title: title, read, isStale: try isStale(document))
  }

  /// Whether the program would analyse a document in another way by now.
  private mutating func isStale(_ document: Document) throws(StoreFault) -> Bool {
    if let known = staleRuns[document.run] { return known }
    let run = currentRun
    let fresh = try run.map { run throws(StoreFault) in try library.runs(like: run) }
    let isStale = fresh.map { !$0.contains(document.run) } ?? false
    staleRuns[document.run] = isStale
    return isStale
  }

  /// What a search finds, so many articles at a time; the saved searches if nothing is sought.
  mutating func answer(
    to words: String, after start: Int, _ read: ReadDocuments
  ) throws(StoreFault) -> FindAnswer {
    var answer = FindAnswer(to: words)
    guard !words.allSatisfy(\.isWhitespace) else {
      answer.saved = try library.searches().map { .init(name: $0.name, query: $0.query) }
      return answer
    }
    let query: SearchQuery
    do throws(SearchFault) {
      query = try SearchQuery(words)
    } catch {
      answer.fault = .init(words: error.problem.words, place: error.place)
      return answer
    }
    let found = try library.find(query, after: start, limit: Self.page)
    answer.start = start
    (answer.total, answer.origins) = (found.total, found.origins)
    answer.strangers = found.strangers
    answer.documents = found.findings.map { finding in
      FoundDocument(
        row: DocumentRow(
          finding.document,
          title: [finding.document.title, finding.article.firstWords, finding.document.name]
            .first { !$0.isEmpty } ?? "", read, isStale: false),
        places: finding.places.prefix(Self.mostPlaces).map(finding.place),
        further: max(0, finding.places.count - Self.mostPlaces))
    }
    return answer
  }

  /// The articles of one answer, and the places of one article.
  private static var page: Int { 40 }
  private static var mostPlaces: Int { 20 }
}

extension DocumentRow {
  fileprivate init(
    _ document: Document, title: String, _ read: ReadDocuments, isStale: Bool
  ) {
    self.init(
      number: document.id, title: title, date: document.date, source: document.source,
      actors: document.actors, relations: document.relations,
      isRead: read.contains(document.text), isCopy: document.origin != document.id,
      isStale: isStale)
  }
}

extension Finding {
  /// A place for the explorer, with the words around it.
  fileprivate func place(_ place: (range: Range<Int>, relation: Relation?)) -> FoundDocument.Place {
    let (left, middle, right) = parts(of: place.range, reach: 120)
    return FoundDocument.Place(
      offset: place.range.lowerBound, relation: place.relation?.identity,
      label: place.relation.map(words(of:)), left: left, middle: middle, right: right)
  }
}
