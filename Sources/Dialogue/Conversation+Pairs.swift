import Model
import Presentation

/// Pages about what an actor says, and about pairs of actors.
extension Conversation {
  /// Returns the statements that the text ascribes to the current actor.
  mutating func said() -> Page {
    guard let actor = currentActor else { return Page(words: ["No actors found."]) }
    let choices = choices(of: dossier.indices(saidBy: actor.id))
    return Page(
      words: ["Said by \(actor.name): \(counted(choices.count, "statement"))."], choices: choices)
  }

  /// Returns the evidence of the relations between two actors.
  mutating func evidence(between one: Actor.ID, and other: Actor.ID) -> Page {
    let choices = choices(of: dossier.bond(between: one, and: other)?.relations ?? [])
    let names = [one, other].map { dossier.actor($0)?.name ?? $0 }
    return Page(
      words: ["\(names[0]) and \(names[1]): \(counted(choices.count, "statement"))."],
      choices: choices)
  }

  /// Returns the pairs of actors with a stated relation, the strongest bonds first, with the stance
  /// between them.
  mutating func matrix() -> Page {
    let dossier = dossier
    let pairs = dossier.actors.flatMap { actor in
      dossier.bonds(of: actor.id).filter { bond in
        (dossier.number(of: actor.id) ?? 0) < (dossier.number(of: bond.other) ?? 0)
      }.map { (actor, $0) }
    }.sorted { $0.1.strength > $1.1.strength }
    let choices = pairs.map { actor, bond in
      let counts = [(bond.good, "good"), (bond.bad, "bad"), (bond.neither, "neither")]
        .filter { $0.0 > 0 }.map { "\($1) \($0)" }.joined(separator: ", ")
      let other = dossier.actor(bond.other)?.name ?? bond.other
      return Choice(
        words: "\(actor.name) and \(other): \(counts)", target: .pair(actor.id, bond.other))
    }
    return Page(
      words: ["\(counted(choices.count, "pair")) of actors with a stated relation."],
      choices: choices)
  }

  private mutating func choices(of indices: [Int]) -> [Choice] {
    let dossier = dossier
    return indices.map { index in
      let relation = dossier.relations[index]
      return Choice(
        words: "\(dossier.sentence(relation).text): \(dossier.excerpt(ofEvidence: relation))",
        target: .relation(index))
    }
  }
}
