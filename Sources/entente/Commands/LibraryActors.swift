import Export
import Model
import Presentation
import Store

/// `entente library actors`: the actors over all articles.
func libraryActors(_ location: LibraryLocation, _ invocation: Invocation) throws(Failure) {
  let library = try location.read()
  let words = invocation.operands.dropFirst().joined(separator: " ")
  let limit = try invocation.limit()
  let actors = try location.storing { () throws(StoreFault) in
    // One more tells that there are more.
    try library.actors(
      named: words.isEmpty ? nil : words, limit: limit < .max ? limit + 1 : .max)
  }
  if invocation.options[.json] != nil {
    for actor in actors.prefix(limit) { try Output.write(.ready(actor.json)) }
  } else {
    let isTerminal = Output.isTerminal
    for actor in actors.prefix(limit) {
      let fields = [
        "\(actor.id)", actor.name, actor.kind.rawValue, actor.code ?? "", "\(actor.documents)",
        actor.otherNames.joined(separator: ", "),
      ].map(\.field)
      guard isTerminal else {
        try Output.write(fields.joined(separator: "\t") + "\n")
        continue
      }
      let others = fields[5].isEmpty ? "" : "  also \(fields[5])"
      let line =
        "\(fields[0].padded(to: 6)) \(counted(actor.documents, "article").padded(to: 13))"
        + "\(fields[2].padded(to: 13))\(fields[3].padded(to: 4))\(fields[1])\(others)"
      try Output.write(line.prefix(Output.width ?? 80) + "\n")
    }
    if isTerminal, actors.count > limit {
      try Output.write("the first \(counted(limit, "actor")); --limit shows more\n")
    }
  }
  if actors.isEmpty {
    Output.tell(
      absence: words.isEmpty
        ? "The library has no actors." : "The library has no actor named \(shown(words)).")
  }
}

extension LibraryActor {
  /// The names of the other forms.
  fileprivate var otherNames: [String] {
    var seen: Set<String> = [name]
    return forms.map(\.name).filter { seen.insert($0).inserted }
  }

  /// One JSON object on a line.
  fileprivate var json: [UInt8] {
    var bytes: [UInt8] = []
    var json = JSONWriter { bytes += $0 }
    json.object { json in
      json.field("number", id)
      json.field("name", name)
      json.field("type", kind.rawValue)
      json.field("code", code)
      json.field("articles", documents)
      json.key("forms")
      json.array(of: forms) { json, form in
        json.object { json in
          json.field("number", form.id)
          json.field("identity", form.identity.description)
          json.field("name", form.name)
          json.field("type", form.kind.rawValue)
          json.field("code", form.code)
          json.field("articles", form.documents)
        }
      }
    }
    json.lineBreak()
    json.finish()
    return bytes
  }
}
