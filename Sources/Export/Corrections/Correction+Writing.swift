public import Model

extension Correction {
  /// The correction as one JSON object on one line, with its line break.
  public var jsonLine: [UInt8] {
    var line: [UInt8] = []
    var json = JSONWriter { line += $0 }
    json.object { $0.write(self) }
    json.lineBreak()
    json.finish()
    return line
  }
}

extension JSONWriter {
  /// The fields of a correction.
  mutating func write(_ correction: Correction) {
    field("correction", correction.name)
    switch correction {
    case .relink(let mention, let bearer):
      field("mention", mention.description)
      field("actor", bearer)
    case .merge(let one, let other):
      field("actor", .known(one))
      field("into", .known(other))
    case .split(let mentions, let actor):
      key("mentions")
      array(of: mentions) { $0.string($1.description) }
      field("actor", .new(actor))
    case .rename(let party, let name):
      field("actor", .known(party))
      field("name", name)
    case .retype(let party, let kind):
      field("actor", .known(party))
      field("type", kind.rawValue)
    case .addAlias(let alias, let party):
      field("actor", .known(party))
      field("name", alias)
    case .addMention(let passage, let kind, let bearer):
      key("passage")
      object { json in
        json.field("document", passage.article.description)
        json.field("range", passage.range)
        json.field("words", passage.words)
        json.field("context", passage.context.description)
        if let surroundings = passage.surroundings {
          json.field("prefix", surroundings.prefix)
          json.field("suffix", surroundings.suffix)
        }
      }
      field("kind", kind.rawValue)
      field("actor", bearer)
    case .rejectMention(let mention): field("mention", mention.description)
    case .rejectActor(let party): field("actor", .known(party))
    case .addRelation(let statement):
      field("type", statement.kind.rawValue)
      field("source", statement.source.description)
      field("target", statement.target.description)
      field("modality", statement.modality.rawValue)
      field("phrase", statement.phrase)
    case .rejectRelation(let relation): field("relation", relation.description)
    case .note(let text, let subject):
      let (kind, identity) = subject.parts
      field("about", kind)
      field("id", identity.description)
      field("text", text)
    }
  }

  /// A field with an actor: its identity and a mention of it, or the name and type of a new one.
  private mutating func field(_ name: StaticString, _ bearer: Correction.Bearer) {
    key(name)
    object { json in
      switch bearer {
      case .known(let party):
        json.field("identity", party.identity.description)
        if let anchor = party.anchor { json.field("mention", anchor.description) }
      case .new(let actor):
        json.field("name", actor.name)
        json.field("type", actor.kind.rawValue)
      }
    }
  }
}

extension Correction {
  /// Its name in a line of JSON.
  fileprivate var name: String {
    switch self {
    case .relink: "relink"
    case .merge: "merge"
    case .split: "split"
    case .rename: "rename"
    case .retype: "retype"
    case .addAlias: "addAlias"
    case .addMention: "addMention"
    case .rejectMention: "rejectMention"
    case .rejectActor: "rejectActor"
    case .addRelation: "addRelation"
    case .rejectRelation: "rejectRelation"
    case .note: "note"
    }
  }
}
