internal import JSON
public import Model

extension Correction {
  /// Reads a correction that ``jsonLine`` wrote; unknown fields are ignored.
  ///
  /// - Throws: ``ArchiveFault``.
  public init(jsonLine line: some Sequence<UInt8>) throws(ArchiveFault) {
    let value: JSONValue
    do throws(JSONValue.Fault) {
      value = try JSONValue(Array(line))
    } catch {
      switch error {
      case .tooDeep: throw .tooDeep
      case .unexpected(let place): throw .malformed(at: place)
      }
    }
    self = try value.correction()
  }
}

extension JSONValue {
  /// The correction that an object states.
  func correction() throws(ArchiveFault) -> Correction {
    switch try text("correction") {
    case "relink": .relink(try identity("mention"), to: try bearer("actor"))
    case "merge": .merge(try party("actor"), into: try party("into"))
    case "split":
      .split(
        try list("mentions") { value throws(ArchiveFault) in
          guard let id = value.text.flatMap({ Identity($0) }), !id.isNone else {
            throw .value(path: "id")
          }
          return id
        }, as: try newActor("actor"))
    case "rename": .rename(try party("actor"), to: try text("name"))
    case "retype": .retype(try party("actor"), as: try word("type"))
    case "addAlias": .addAlias(try text("name"), to: try party("actor"))
    case "addMention":
      .addMention(try passage("passage"), try word("kind"), of: try bearer("actor"))
    case "rejectMention": .rejectMention(try identity("mention"))
    case "rejectActor": .rejectActor(try party("actor"))
    case "addRelation":
      .addRelation(
        Correction.Statement(
          try word("type"), from: try identity("source"), to: try identity("target"),
          modality: try word("modality"), phrase: try text("phrase")))
    case "rejectRelation": .rejectRelation(try identity("relation"))
    case "note":
      .note(try text("text"), about: try subject())
    default: throw .value(path: "correction")
    }
  }

  private func subject() throws(ArchiveFault) -> Note.Subject {
    guard let subject = Note.Subject(kind: try text("about"), try identity("id")) else {
      throw .value(path: "about")
    }
    return subject
  }

  private func party(_ name: String) throws(ArchiveFault) -> Correction.Party {
    try inside(name) { value throws(ArchiveFault) in
      Correction.Party(
        try value.identity("identity"),
        anchor: value.optional("mention") == nil ? nil : try value.identity("mention"))
    }
  }

  private func newActor(_ name: String) throws(ArchiveFault) -> Correction.NewActor {
    try inside(name) { value throws(ArchiveFault) in
      Correction.NewActor(name: try value.text("name"), kind: try value.word("type"))
    }
  }

  private func bearer(_ name: String) throws(ArchiveFault) -> Correction.Bearer {
    try field(name).optional("identity") == nil
      ? .new(try newActor(name)) : .known(try party(name))
  }

  private func passage(_ name: String) throws(ArchiveFault) -> Correction.Passage {
    try inside(name) { value throws(ArchiveFault) in
      let ends = try value.field("range").elements?.compactMap(\.integer) ?? []
      guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1] else { throw .value(path: "range") }
      return Correction.Passage(
        article: try value.identity("document"), range: ends[0]..<ends[1],
        words: try value.text("words"), context: try value.identity("context"),
        surroundings: value.optional("prefix") == nil
          ? nil
          : Correction.Passage.Surroundings(
            prefix: try value.text("prefix"), suffix: try value.text("suffix")))
    }
  }

  /// Reads the object in a field; faults name the field and the inner value.
  private func inside<Part>(
    _ name: String, _ read: (JSONValue) throws(ArchiveFault) -> Part
  ) throws(ArchiveFault) -> Part {
    let value = try field(name)
    do throws(ArchiveFault) {
      return try read(value)
    } catch {
      throw error.within(name)
    }
  }
}
