import Export
import Glibc
import Model
import Presentation
import Readers
import Store

/// `entente library pairs`: the pairs of actors that may be one, and what a person says of them.
func libraryPairs(_ location: LibraryLocation, _ invocation: Invocation) throws(Failure) {
  let names = Array(invocation.operands.dropFirst())
  let verdicts: [(Option, DoubtfulPair.Verdict)] = [
    (.same, .same), (.different, .different), (.undecided, .undecided),
  ]
  if let verdict = verdicts.first(where: { invocation.options[$0.0] != nil }) {
    guard names.count == 2 else { throw .usage(.pairMissing(verdict.0)) }
    return try decide(names, verdict.1, location)
  }
  if let word = names.first { throw .usage(.unexpectedOperand(word)) }
  if invocation.options[.undo] != nil { return try undo(location) }
  let library = try location.read()
  let limit = try invocation.limit()
  let (pairs, total) = try location.storing { () throws(StoreFault) in
    (try library.pairs(limit: limit), try library.pairCount())
  }
  for pair in pairs {
    if invocation.options[.json] != nil {
      try Output.write(.ready(pair.json))
    } else if Output.isTerminal {
      try Output.write(pair.page(columns: Output.width ?? 80))
    } else {
      try Output.write(pair.line)
    }
  }
  if Output.isTerminal, total > pairs.count {
    try Output.write("\(pairs.count) of \(counted(total, "pair")); --limit shows more\n")
  }
  if total == 0 { Output.tell(absence: "No pair of actors is doubtful.") }
}

/// Keeps what a person says of two actors, by the numbers of the list or by names that one actor has.
private func decide(
  _ names: [String], _ verdict: DoubtfulPair.Verdict, _ location: LibraryLocation
) throws(Failure) {
  let library = try location.change()
  var forms: [Int] = []
  for name in names {
    let actor = try actor(named: name, in: library, at: location)
    // A number may be that of any form.
    let form = actor.forms.first { "\($0.id)" == name } ?? actor.forms.first
    forms.append(form?.id ?? actor.id)
  }
  guard forms[0] != forms[1] else { throw .usage(.onePair) }
  let pair = try location.storing { () throws(StoreFault) in
    try library.decide(forms[0], forms[1], verdict, at: time(nil))
    try library.settle()
    return try library.pair(forms[0], forms[1])
  }
  guard let pair else { return }
  let words =
    switch verdict {
    case .same: "are one actor"
    case .different: "are two actors"
    case .undecided: "stay undecided"
    }
  try Output.write("\(pair.one.title) and \(pair.other.title) \(words)\n")
}

private func undo(_ location: LibraryLocation) throws(Failure) {
  let library = try location.change()
  let (isDone, pair) = try location.storing {
    () throws(StoreFault) -> (isDone: Bool, pair: DoubtfulPair?) in
    let undone = try library.undoDecision()
    try library.settle()
    let pair = try undone.pair.map { id throws(StoreFault) in
      try library.pair(id.one, id.other)
    }
    return (undone.isDone, pair ?? nil)
  }
  guard isDone else { return Output.tell(absence: "Nothing was decided.") }
  let names = pair.map { "\($0.one.title) and \($0.other.title)" } ?? "two actors that are gone"
  try Output.write("the decision about \(names) is taken back\n")
}

extension DoubtfulPair.Side {
  /// Its name, type and country.
  fileprivate var title: String {
    "\(name.field) (\(([kind.rawValue, code].compactMap(\.self)).joined(separator: ", ")))"
  }

  /// The words around the mention, on one line.
  fileprivate func context(of example: DoubtfulPair.Example, columns: Int) -> String {
    guard let mention = example.mention else { return "" }
    let middle = example.article.text(in: mention)
    let (left, right) = (
      example.article.text[..<middle.startIndex], example.article.text[middle.endIndex...]
    )
    let before = left.suffix(columns / 3).split(whereSeparator: \.isNewline).last ?? ""
    return (before + middle + right.prefix(columns)).description.field.prefix(columns).description
  }

  /// The sentence of an example around the mention.
  fileprivate func sentence(of example: DoubtfulPair.Example) -> String {
    guard let mention = example.mention else { return "" }
    return String(example.article.text(ofSentenceAround: mention.lowerBound)).field
  }
}

extension DoubtfulPair {
  /// The pair for people: both sides with their articles, then what speaks for and against.
  fileprivate func page(columns: Int) -> String {
    var page = ""
    for side in [one, other] {
      page += "\(side.form)  \(side.title), \(counted(side.documents, "article"))\n"
      if let description = side.examples.lazy.compactMap(\.description).first {
        page += "    \(description.field)\n"
      }
      let company = side.company.prefix(6).map(\.field).joined(separator: ", ")
      if !company.isEmpty { page += "    with \(company)".prefix(columns) + "\n" }
      for example in side.examples {
        let date = example.document.date.map { "\($0) " } ?? ""
        let head = "    \(date)[\(example.document.id)] "
        page += head + side.context(of: example, columns: columns - head.count) + "\n"
      }
    }
    if !shared.isEmpty {
      page += "  both with \(shared.map(\.field).joined(separator: ", "))".prefix(columns) + "\n"
    }
    page += "  \(grounds.map(\.weighed).joined(separator: "; "))\n\n"
    return page
  }

  /// The fields for programs: for each side number, name, type, country, articles; then score and grounds.
  fileprivate var line: String {
    let sides = [one, other].flatMap {
      ["\($0.form)", $0.name, $0.kind.rawValue, $0.code ?? "", "\($0.documents)"]
    }
    let fields = sides + ["\(score)", grounds.map(\.name).joined(separator: " ")]
    return fields.map(\.field).joined(separator: "\t") + "\n"
  }

  /// One JSON object on a line; places count code points.
  fileprivate var json: [UInt8] {
    var bytes: [UInt8] = []
    var json = JSONWriter { bytes += $0 }
    func write(_ side: Side, to json: inout JSONWriter) {
      json.field("number", side.form)
      json.field("actor", side.actor)
      json.field("name", side.name)
      json.field("type", side.kind.rawValue)
      json.field("code", side.code)
      json.field("articles", side.documents)
      json.key("with")
      json.array(of: side.company) { $0.string($1) }
      json.key("examples")
      json.array(of: side.examples) { json, example in
        json.object { json in
          json.field("article", example.document.id)
          json.field("date", example.document.date)
          json.field("description", example.description)
          if let mention = example.mention {
            let points = CodePoints(of: example.article.text)
            json.field("start", points.offset(ofUTF8: mention.lowerBound))
            json.field("end", points.offset(ofUTF8: mention.upperBound))
          }
          json.field("sentence", side.sentence(of: example))
        }
      }
    }
    json.object { json in
      json.key("one")
      json.object { write(one, to: &$0) }
      json.key("other")
      json.object { write(other, to: &$0) }
      json.key("shared")
      json.array(of: shared) { $0.string($1) }
      json.field("score", score)
      json.key("grounds")
      json.array(of: grounds) { json, ground in
        json.object { json in
          json.field("ground", ground.name)
          json.field("weight", ground.weight)
        }
      }
    }
    json.lineBreak()
    json.finish()
    return bytes
  }
}
