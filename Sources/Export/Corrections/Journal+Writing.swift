public import Model

extension Journal.Entry {
  /// The entry as one JSON object on one line, with its line break.
  public var jsonLine: [UInt8] {
    var line: [UInt8] = []
    var json = JSONWriter { line += $0 }
    json.object { $0.write(self) }
    json.lineBreak()
    json.finish()
    return line
  }
}

extension Journal.Line {
  /// The line as it stands in a file, with its line break.
  public var bytes: [UInt8] {
    switch self {
    case .entry(let entry): entry.jsonLine
    case .unknown(_, let text): Array(text.utf8) + [UInt8(ascii: "\n")]
    case .damaged(let bytes): bytes + [UInt8(ascii: "\n")]
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ entry: Journal.Entry) {
    field("entry", entry.id.description)
    if let time = entry.time { field("when", time) }
    if let author = entry.author { field("by", author) }
    // A rule holds for every article.
    field("article", entry.article?.description)
    if let file = entry.file { field("file", file) }
    switch entry.deed {
    case .correction(let correction): write(correction)
    case .undo(let id):
      field("correction", "undo")
      field("of", id.description)
    case .redo(let id):
      field("correction", "redo")
      field("of", id.description)
    }
    guard !entry.anchors.isEmpty else { return }
    key("anchors")
    array(of: entry.anchors) { json, anchor in json.object { $0.write(anchor) } }
  }

  private mutating func write(_ anchor: Anchor) {
    switch anchor.content {
    case .mention(let quote):
      field("mention", anchor.identity.description)
      write(quote)
    case .relation(let kind, let source, let target):
      field("relation", anchor.identity.description)
      field("type", kind.rawValue)
      key("source")
      object { $0.write(source) }
      key("target")
      object { $0.write(target) }
    case .actor(let name, let kind):
      field("actor", anchor.identity.description)
      field("name", name)
      field("type", kind.rawValue)
    }
  }

  private mutating func write(_ quote: Quote) {
    field("quote", quote.words)
    field("prefix", quote.prefix)
    field("suffix", quote.suffix)
    field("start", quote.start)
    if let actor = quote.actor { field("of", actor) }
  }
}
