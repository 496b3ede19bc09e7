import Export
import Model
import Presentation
import Store

/// `entente find`: searches a library.
func find(_ invocation: Invocation) throws(Failure) {
  let location = LibraryLocation(invocation)
  let words = invocation.operands.joined(separator: " ")
  if let name = invocation.options[.forget] {
    if let word = invocation.operands.first { throw .usage(.unexpectedOperand(word)) }
    let library = try location.change()
    let isForgotten = try location.storing { () throws(StoreFault) in
      try library.forgetSearch(name)
    }
    guard isForgotten else { throw try noSearch(name, in: library, at: location) }
    return
  }
  let isSaving = invocation.options[.save] != nil
  let library = try isSaving ? location.change() : location.read()
  if words.isEmpty {
    if isSaving { throw .usage(.queryMissing(.save)) }
    let searches = try location.storing { () throws(StoreFault) in try library.searches() }
    if searches.isEmpty { Output.tell(absence: "No search was saved.") }
    return try Output.write(searches.map { "\($0.name)\t\($0.query)\n" }.joined())
  }
  let query = try query(words, in: library, at: location)
  if let name = invocation.options[.save] {
    try location.storing { () throws(StoreFault) in try library.save(query, as: name) }
  }
  let limit = try invocation.limit()
  let unit = try invocation.unit()
  let answer = try location.storing { () throws(StoreFault) in
    try library.find(query, limit: limit, by: unit)
  }
  if invocation.options[.json] != nil {
    for finding in answer.findings { try Output.write(.ready(finding.json)) }
  } else if Output.isTerminal {
    try Output.write(answer.page(columns: Output.width ?? 80))
  } else {
    for finding in answer.findings { try Output.write(finding.lines) }
  }
  for name in answer.strangers { Output.tell("the library has no actor named \(shown(name))") }
  if answer.total == 0, answer.strangers.isEmpty { Output.tell(absence: "No article found.") }
}

/// The search that was typed, or the saved one of that name.
private func query(
  _ words: String, in library: Library, at location: LibraryLocation
) throws(Failure) -> SearchQuery {
  var words = words
  if words.hasPrefix("@") {
    let name = String(words.dropFirst())
    let searches = try location.storing { () throws(StoreFault) in try library.searches() }
    guard let saved = searches.first(where: { $0.name == name }) else {
      throw try noSearch(name, in: library, at: location)
    }
    words = saved.query
  }
  do throws(SearchFault) {
    return try SearchQuery(words)
  } catch {
    throw .search(words, error)
  }
}

private func noSearch(
  _ name: String, in library: Library, at location: LibraryLocation
) throws(Failure) -> Failure {
  let saved = try location.storing { () throws(StoreFault) in try library.searches() }
  return .noSearch(name, saved: saved.map(\.name))
}

extension Invocation {
  /// What is counted as one.
  func unit() throws(Failure) -> CountingUnit {
    guard let word = options[.by] else { return .article }
    guard let unit = CountingUnit(rawValue: word) else { throw .usage(.unknownValue(.by, word)) }
    return unit
  }

  /// How many entries to show at most: a page on a terminal, all of them to a program.
  func limit() throws(Failure) -> Int {
    guard let words = options[.limit] else { return Output.isTerminal ? 20 : .max }
    guard let limit = Int(words), limit > 0 else { throw .usage(.unknownValue(.limit, words)) }
    return limit
  }
}

extension SearchAnswer {
  /// The findings for people: each article with its places, the words in the middle of the line.
  fileprivate func page(columns: Int) -> String {
    var page = ""
    for finding in findings {
      let title =
        finding.document.title.isEmpty ? finding.document.name : finding.document.title.field
      let date = finding.document.date.map { "\($0)  " } ?? ""
      let copy =
        finding.document.origin == finding.document.id
        ? "" : ", a copy of [\(finding.document.origin)]"
      let isAlone =
        finding.document.story == finding.document.id
        || finding.document.story == finding.document.origin
      let story = isAlone ? "" : ", of the story of [\(finding.document.story)]"
      page += "\(date)\(title)  [\(finding.document.id)]\(copy)\(story)\n"
      let places = finding.places
      for place in places.prefix(Finding.mostLines) {
        page += "  \(finding.context(of: place, columns: columns - 2))\n"
      }
      let rest = places.count - Finding.mostLines
      if rest > 0 { page += "  and \(counted(rest, "more place"))\n" }
      page += "\n"
    }
    let rest = total - findings.count
    let texts =
      (origins < total ? ", \(counted(origins, "text")) without copies" : "")
      + (stories < origins ? ", \(counted(stories, "story", "stories"))" : "")
    if rest > 0 {
      page += "\(findings.count) of \(counted(total, "article"))\(texts); --limit shows more\n"
    } else if total > 1 {
      page += "\(counted(total, "article"))\(texts)\n"
    }
    return page
  }
}

extension Finding {
  /// A line of the text around a place, with the place in its middle.
  fileprivate func context(
    of place: (range: Range<Int>, relation: Relation?), columns: Int
  ) -> String {
    let label = place.relation.map { words(of: $0) + ": " } ?? ""
    let (left, middle, right) = parts(of: place.range, reach: 200)
    let room = max(20, columns - label.count - middle.count - 2)
    // Words that are cut off are left out, unless there is only one.
    let start = left.suffix(room / 2)
    let isCut = start.count < left.count
    let before = isCut ? String(start[(start.firstIndex(of: " ") ?? start.startIndex)...]) : left
    let end = right.prefix(room - before.count)
    let isOpen = end.count < right.count
    let after =
      isOpen ? String(end[..<(end.lastIndex(of: " ") ?? end.endIndex)]) : right
    let blank = place.relation == nil ? String(repeating: " ", count: room / 2 - before.count) : ""
    return blank + label + before + "[" + middle + "]" + after
  }

  /// The sentence around a place: that of the relation, or of the words.
  private func passage(of place: (range: Range<Int>, relation: Relation?)) -> String {
    if let sentence = place.relation?.evidence.sentence {
      return String(article.text(in: sentence))
    }
    return String(article.text(ofSentenceAround: place.range.lowerBound))
  }

  /// The lines for programs: file and line, date, article, the relation, the words, the passage.
  fileprivate var lines: String {
    let file = document.paths.first ?? document.name
    let head = [document.date ?? "", document.title.isEmpty ? document.name : document.title]
    func line(_ place: String, _ rest: [String]) -> String {
      ([place] + head + rest).map(\.field).joined(separator: "\t") + "\n"
    }
    if places.isEmpty { return line(file, ["", "", ""]) }
    let numbers = LineNumbers(article)
    return places.map { place in
      line(
        "\(file):\(numbers.line(at: place.range.lowerBound))",
        [
          place.relation.map { words(of: $0) } ?? "", String(article.text(in: place.range)),
          passage(of: place),
        ])
    }.joined()
  }

  /// One JSON object on a line; places count code points.
  fileprivate var json: [UInt8] {
    var bytes: [UInt8] = []
    let points = CodePoints(of: article.text)
    var json = JSONWriter { bytes += $0 }
    func write(_ range: Range<Int>, to json: inout JSONWriter) {
      json.field("start", points.offset(ofUTF8: range.lowerBound))
      json.field("end", points.offset(ofUTF8: range.upperBound))
      json.field("text", article.text(in: range))
    }
    json.object { json in
      json.field("number", document.id)
      json.field("id", document.name)
      json.field("title", document.title)
      json.field("date", document.date)
      json.field("source", document.source)
      json.field("path", document.paths.first)
      json.field("origin", document.origin)
      json.field("story", document.story)
      json.field("fingerprint", article.identity.description)
      json.key("words")
      json.array(of: words) { json, range in
        json.object { json in
          write(range, to: &json)
          let (left, _, right) = parts(of: range, reach: 100)
          json.field("left", left)
          json.field("right", right)
        }
      }
      json.key("relations")
      json.array(of: relations) { json, relation in
        json.object { json in
          json.field("id", relation.id)
          json.field("identity", relation.identity.description)
          json.field("source", names[relation.source])
          json.field("type", relation.kind.rawValue)
          json.field("target", names[relation.target])
          json.field("modality", relation.modality.rawValue)
          json.field("phrase", relation.phrase)
          json.field("from", relation.time?.from?.description)
          json.field("to", relation.time?.to?.description)
          json.key("evidence")
          json.object { write(relation.evidence.range, to: &$0) }
        }
      }
    }
    json.lineBreak()
    json.finish()
    return bytes
  }
}
