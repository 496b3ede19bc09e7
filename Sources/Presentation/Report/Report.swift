package import Model

/// A dossier as plain text: headline, actors and relations.
package struct Report {
  /// Words that can be followed.
  package struct Link: Hashable, Sendable {
    /// The place of the words in the text, in UTF-8 offsets.
    package let range: Range<Int>
    /// What they lead to.
    package let target: Target
  }

  /// The target of a link.
  package enum Target: Hashable, Sendable {
    case file(path: String)
    case address(String)
  }

  /// The report, wrapped to the width.
  package private(set) var text = ""
  /// The paths and addresses of the articles, in order.
  package private(set) var links: [Link] = []

  private let dossier: Dossier
  private let width: Int

  /// Creates the report of a dossier with the given width.
  package init(of dossier: Dossier, width: Int) {
    self.dossier = dossier
    self.width = max(20, width)
    for article in dossier.articles { writeHeading(of: article) }
    writeActors()
    writeRelations()
  }

  private mutating func writeHeading(of article: Article) {
    add(article.title.isEmpty ? article.id : article.title)
    let facts = [
      article.date?.description, article.author.map { "by \($0)" }, article.site,
      article.path, article.address,
    ]
    let start = text.utf8.count
    add(facts.compactMap(\.self).joined(separator: ", "))
    addLinks(of: article, from: start)
    for warning in article.warnings { add("Note: \(warning.words).") }
  }

  /// Notes where the path and the address of an article stand, from a position on.
  private mutating func addLinks(of article: Article, from start: Int) {
    let targets = [article.path.map(Target.file), article.address.map(Target.address)]
    var start = start
    for (words, target) in zip([article.path, article.address], targets) {
      // Words that were wrapped over two lines cannot be a link.
      guard let words, let target,
        let place = Array(text.utf8.dropFirst(start)).firstRange(of: Array(words.utf8))
      else { continue }
      let range = Range(from: start + place.lowerBound, count: place.count)
      links.append(Link(range: range, target: target))
      start = range.upperBound
    }
  }

  private mutating func writeActors() {
    add("")
    let counts = [
      "\(counted(dossier.actors.count, "actor")) in \(counted(dossier.mentions.count, "mention"))",
      counted(dossier.stated.count, "stated relation"),
    ]
    add(
      "\(counts.joined(separator: ", ")); analysed with \(dossier.run.model.name)"
        + " \(dossier.run.model.version)")
    guard !dossier.actors.isEmpty else { return }
    add("")
    add("ACTORS")
    for actor in dossier.actors {
      let count = String(dossier.mentionIndices(of: actor.id).count)
      let margin = String(repeating: " ", count: max(0, 5 - count.count)) + count + "  "
      let code = actor.code.map { " (\($0))" } ?? ""
      let aliases =
        actor.aliases.isEmpty ? "" : "; also " + actor.aliases.joined(separator: ", ")
      add("\(actor.name), \(actor.kind.rawValue)\(code)\(aliases)", after: margin, indent: 7)
      if let description = actor.description { add(description, after: "         ", indent: 9) }
      writeRemarks(on: .actor(actor.identity), indent: 9)
    }
  }

  private mutating func writeRelations() {
    let withRelations = dossier.actors.filter { !dossier.statedIndices(of: $0.id).isEmpty }
    guard !withRelations.isEmpty else { return }
    add("")
    add("RELATIONS")
    for actor in withRelations {
      let all = dossier.relationIndices(of: actor.id).map { dossier.relations[$0] }
      add("")
      add(actor.name)
      for relation in all where relation.kind != .cooccur && relation.source == actor.id {
        write(relation)
      }
      writeIncoming(all.filter { $0.kind != .cooccur && $0.source != actor.id })
      writeNeighbours(all.filter { $0.kind == .cooccur }, of: actor.id)
    }
  }

  /// Writes a relation from the actor, with its evidence.
  private mutating func write(_ relation: Relation) {
    var remarks = [relation.kind.rawValue]
    if relation.modality != .asserted { remarks.append(relation.modality.rawValue) }
    if let time = relation.time { remarks.append(time.words) }
    if let amount = relation.amount { remarks.append(amount.text) }
    if let speaker = relation.attribution { remarks.append("according to \(name(of: speaker))") }
    let arrow = relation.kind.isSymmetric ? "-- " : "-> "
    let words = "\(relation.kind.active(relation.modality)) \(name(of: relation.target))"
    add("\(words) (\(remarks.joined(separator: ", ")))", after: "  " + arrow, indent: 5)
    let sentence = dossier.article(relation.evidence.article)?.text(in: relation.evidence.sentence)
    if let sentence { add("\"\(sentence.field)\"", after: "     ", indent: 5) }
    writeRemarks(on: .relation(relation.identity), indent: 5)
  }

  /// Writes what a person has said of an actor or a relation.
  private mutating func writeRemarks(on subject: Note.Subject, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let changes = dossier.amendments(of: subject)
    if !changes.isEmpty {
      add(
        "corrected: " + changes.map(\.words).joined(separator: "; "), after: margin,
        indent: indent)
    }
    for note in dossier.notes(about: subject) {
      add("note: \(note.text.field)", after: margin, indent: indent)
    }
  }

  /// Writes the relations to the actor; their evidence is listed under the other end.
  private mutating func writeIncoming(_ relations: [Relation]) {
    for (other, types) in Self.tallied(relations.map { ($0.source, $0.kind.rawValue) }) {
      let list = types.map { $0.count == 1 ? $0.name : "\($0.name) x\($0.count)" }
      add("\(name(of: other)): \(list.joined(separator: ", "))", after: "  <- ", indent: 5)
    }
  }

  /// Writes the actors that are mentioned together with the actor, without a stated relation.
  private mutating func writeNeighbours(_ relations: [Relation], of id: Actor.ID) {
    guard !relations.isEmpty else { return }
    let others = relations.map { ("", $0.source == id ? $0.target : $0.source) }
    let list = Self.tallied(others).flatMap(\.1).map {
      $0.count == 1 ? name(of: $0.name) : "\(name(of: $0.name)) x\($0.count)"
    }
    add("mentioned with \(list.joined(separator: ", "))", after: "     ", indent: 5)
  }

  private func name(of id: Actor.ID) -> String { dossier.actor(id)?.name ?? id }

  /// Counts the second elements for each first element, both in the order of first occurrence.
  private static func tallied(
    _ pairs: [(String, String)]
  ) -> [(String, [(name: String, count: Int)])] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    var counts: [[String]: Int] = [:]
    for (key, name) in pairs {
      if names[key] == nil { order.append(key) }
      if counts[[key, name]] == nil { names[key, default: []].append(name) }
      counts[[key, name], default: 0] += 1
    }
    return order.map { key in
      (key, names[key, default: []].map { (name: $0, count: counts[[key, $0], default: 0]) })
    }
  }

  /// Adds a wrapped paragraph, with `margin` before the first line and spaces before the rest.
  private mutating func add(
    _ words: some StringProtocol, after margin: String = "", indent: Int = 0
  ) {
    let lines = wrapped(words, to: width - indent)
    text += margin + (lines.first ?? "") + "\n"
    let blanks = String(repeating: " ", count: indent)
    for line in lines.dropFirst() { text += blanks + line + "\n" }
  }
}
