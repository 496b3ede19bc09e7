import Export
import Glibc
import Model

extension World {
  /// A journal of corrections of every kind of the analysis of an article, which later journals correct; nil where the
  /// article cannot be read.
  func journal(of bytes: [UInt8]) -> [UInt8]? {
    guard let archive = archive(of: bytes), let dossier = try? Dossier(archive: archive),
      let article = dossier.articles.first
    else { return nil }
    corrected.append(dossier)
    var journal = Journal()
    for correction in dossier.corrections(of: article) {
      let entry = journal.entry(
        correction, in: dossier.corrected(by: journal).dossier, of: article)
      journal.append(entry)
      if let rule = entry.rule(after: journal.lines.count) { journal.append(rule) }
      if journal.lines.count.isMultiple(of: 3), let (undo, _) = journal.undoing() {
        journal.append(undo)
      }
      if journal.lines.count.isMultiple(of: 4), let (redo, _) = journal.redoing() {
        journal.append(redo)
      }
    }
    return journal.lines.flatMap(\.bytes)
  }

  /// Corrects the known analyses by a journal, and checks what comes of it.
  func correct(by journal: Journal) {
    let again = Journal(journal.lines.flatMap(\.bytes)).entries
    for (entry, other) in zip(journal.entries, again) where entry != other {
      print("journal: \(entry) was read as \(other)")
      exit(70)
    }
    guard again.count == journal.entries.count else {
      print("journal: \(again.count) of \(journal.entries.count) entries were read again")
      exit(70)
    }
    for dossier in corrected {
      let (result, _) = dossier.corrected(by: journal, rules: journal)
      do throws(ArchiveFault) {
        _ = try Dossier(archive: result.archived)
      } catch {
        print("journal: unsound: \(error)")
        exit(70)
      }
    }
  }
}

extension Dossier {
  fileprivate var archived: [UInt8] {
    var bytes: [UInt8] = []
    write(as: .archive) { bytes += $0 }
    return bytes
  }

  /// A correction of each kind for every actor, as far as there are enough of them.
  fileprivate func corrections(of article: Article) -> [Correction] {
    var corrections: [Correction] = []
    for (index, actor) in actors.enumerated() {
      let other = actors[(index + 1) % actors.count]
      guard let mention = mentionIndices(of: actor.id).first.map({ mentions[$0] }),
        let last = mentionIndices(of: other.id).last.map({ mentions[$0] })
      else { continue }
      let party = Correction.Party(actor.identity, anchor: mention.id)
      corrections += [
        .rename(party, to: "A \(index)"), .addAlias("B", to: party), .retype(party, as: .group),
        .relink(mention.id, to: .known(.init(other.identity))), .rejectMention(last.id),
        .split([mention.id, last.id], as: .init(name: "C", kind: .person)),
        .addMention(.init(last.range, of: article), .nominal, of: .known(party)),
        .addRelation(.init(.support, from: mention.id, to: last.id, phrase: "with")),
        .note("D", about: .actor(actor.identity)),
      ]
      if index.isMultiple(of: 3) { corrections.append(.merge(party, into: .init(other.identity))) }
      if index.isMultiple(of: 4) { corrections.append(.rejectActor(party)) }
    }
    return corrections + relations.prefix(3).map { .rejectRelation($0.identity) }
  }
}
