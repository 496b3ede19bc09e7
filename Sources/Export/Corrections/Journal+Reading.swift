internal import JSON
public import Model

extension Journal {
  /// Reads a journal: one JSON object a line.
  ///
  /// No line spoils another: one that is no object of this kind is kept as damaged, and one of a kind that this program
  /// does not know as unknown. The last line may lack its line break.
  public init(_ bytes: [UInt8]) {
    self.init(
      bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") }).compactMap { line in
        line.allSatisfy { $0 <= 0x20 } ? nil : Line(line)
      })
  }
}

extension Journal.Line {
  /// Reads a line without its line break.
  public init(_ line: some Collection<UInt8>) {
    let bytes = Array(line)
    guard let value = try? JSONValue(bytes), let kind = value["correction"]?.text,
      let text = String(validating: bytes, as: UTF8.self)
    else {
      self = .damaged(bytes)
      return
    }
    do throws(ArchiveFault) {
      self = .entry(try value.journalEntry(kind))
    } catch {
      self = Self.kinds.contains(kind) ? .damaged(bytes) : .unknown(kind: kind, text: text)
    }
  }

  /// The kinds of entries.
  private static let kinds: Set<String> = [
    "relink", "merge", "split", "rename", "retype", "addAlias", "addMention", "rejectMention",
    "rejectActor", "addRelation", "rejectRelation", "note", "undo", "redo",
  ]
}

extension JSONValue {
  fileprivate func journalEntry(_ kind: String) throws(ArchiveFault) -> Journal.Entry {
    let deed: Journal.Entry.Deed =
      switch kind {
      case "undo": .undo(try identity("of"))
      case "redo": .redo(try identity("of"))
      default: .correction(try correction())
      }
    return Journal.Entry(
      id: try identity("entry"), deed,
      article: optional("article") == nil ? nil : try identity("article"),
      file: try optionalText("file"),
      anchors: optional("anchors") == nil
        ? []
        : try list("anchors") { value throws(ArchiveFault) in try value.anchor() },
      time: try optionalText("when"), author: try optionalText("by"))
  }

  fileprivate func anchor() throws(ArchiveFault) -> Anchor {
    if optional("mention") != nil {
      return Anchor(try identity("mention"), .mention(try quote()))
    }
    if optional("relation") != nil {
      return Anchor(
        try identity("relation"),
        .relation(
          try word("type"), source: try field("source").quote(),
          target: try field("target").quote()))
    }
    return Anchor(try identity("actor"), .actor(name: try text("name"), try word("type")))
  }

  private func quote() throws(ArchiveFault) -> Quote {
    Quote(
      try text("quote"), prefix: try text("prefix"), suffix: try text("suffix"),
      start: try integer("start", in: 0...1 << 50), actor: try optionalText("of"))
  }
}
