package import Model

extension Listings {
  /// What a person has said: the notes, then what has been corrected, then what finds its place no more and what of the
  /// journal cannot be read.
  package func notes(lost: [Journal.Entry] = [], of journal: Journal = Journal()) -> Listing {
    let places = RemarkPlaces(of: dossier)
    var entries = dossier.notes.map { note in
      entry(note.text, on: note.subject, places, ["note", note.text])
    }
    let corrected = dossier.amendments.map { amendment in
      entry(
        amendment.words, on: amendment.subject, places,
        ["corrected", amendment.change.rawValue, amendment.detail])
    }
    if !entries.isEmpty, !corrected.isEmpty {
      entries += [Listing.Entry(), Listing.Entry(Line("Corrected", .heading))]
    }
    entries += corrected
    let rest =
      lost.map { Listing.Entry(Line($0.words), fields: ["lost", $0.words]) }
      + journal.lines.compactMap { line in
        line.complaint.map { Listing.Entry(Line($0), fields: ["unread", $0]) }
      }
    if !rest.isEmpty {
      entries += [Listing.Entry(), Listing.Entry(Line("Without a place", .heading))] + rest
    }
    return Listing(
      "Notes and corrections", entries,
      emptyMessage: "No notes and no corrections yet.")
  }

  /// What a person has said about an actor.
  func remarks(on actor: Actor) -> [Listing.Entry] {
    let changes = dossier.amendments(of: actor)
    var entries: [Listing.Entry] = []
    if !changes.isEmpty {
      var line = Line("\(glyphs.corrected) Corrected: ", .aside)
      line.append(changes.map(\.words).joined(separator: "; "))
      entries.append(
        Listing.Entry(line, fields: ["corrected"] + changes.map(\.words)))
    }
    for note in dossier.notes(about: .actor(actor.identity)) {
      var line = Line("Note: ", .aside)
      line.append(note.text.oneLine)
      entries.append(Listing.Entry(line, fields: ["note", note.text]))
    }
    return entries
  }

  private func entry(
    _ words: String, on subject: Note.Subject, _ places: RemarkPlaces, _ fields: [String]
  ) -> Listing.Entry {
    let (line, name, target) = self.subject(subject, places)
    var whole = line
    whole.append("  \(words.oneLine)")
    return Listing.Entry(whole, target, fields: self.fields(fields + [name]))
  }

  /// The subject in words, and where it is.
  private func subject(
    _ subject: Note.Subject, _ places: RemarkPlaces
  ) -> (Line, String, Listing.Target?) {
    switch subject {
    case .actor(let identity):
      guard let index = places.actors[identity] else { return (Line(), "", nil) }
      let actor = dossier.actors[index]
      return (Line(name: actor.name, .mention(actor.kind)), actor.name, .actor(actor.id))
    case .mention(let id):
      guard let index = places.mentions[id] else { return (Line(), "", nil) }
      let mention = dossier.mentions[index]
      let words = dossier.article(mention.article)?.text(in: mention.range) ?? ""
      let name = String(words).oneLine
      return (Line("\(glyphs.open)\(name)\(glyphs.close)"), name, .mention(index))
    case .relation(let identity):
      guard let index = places.relations[identity] else { return (Line(), "", nil) }
      let sentence = dossier.sentence(dossier.relations[index])
      return (sentence, sentence.text, .relation(index))
    }
  }
}

/// Where the subjects of remarks are in a dossier.
private struct RemarkPlaces {
  let actors, mentions, relations: [Identity: Int]

  init(of dossier: Dossier) {
    func places(_ identities: [Identity]) -> [Identity: Int] {
      Dictionary(zip(identities, identities.indices), uniquingKeysWith: { first, _ in first })
    }
    actors = places(dossier.actors.map(\.identity))
    mentions = places(dossier.mentions.map(\.id))
    relations = places(dossier.relations.map(\.identity))
  }
}

extension Journal.Line {
  /// Why a line of a journal says nothing; nil if it does.
  fileprivate var complaint: String? {
    switch self {
    case .entry: nil
    case .unknown(let kind, _): "of an unknown kind: \(kind.oneLine)"
    case .damaged: "a damaged line of the journal"
    }
  }
}

extension Amendment {
  /// The change as a participle: "renamed from Kiev".
  package var words: String {
    switch change {
    case .added: "added by a person"
    case .relinked: "linked by a person"
    case .renamed: "renamed from \(detail)"
    case .retyped: "of type \(detail) before"
    case .merged: "merged with \(detail)"
    case .alias: "also called \(detail)"
    }
  }
}
