internal import Grammar
internal import Model
internal import Parses

/// Who acts in a passive, where the deed is told by a noun: "killed in a raid by", "in clashes with".
extension Coder {
  /// Whoever did the deed in which somebody was killed or caught.
  ///
  /// Valid for passives without an agent that have "in" or "during" before a word for a deed.
  func doers(of clause: Clause) -> [Participant] {
    guard clause.isPassive, clause.subjects.isEmpty else { return [] }
    for oblique in clause.obliques where Self.within.contains(oblique.preposition) {
      for noun in oblique.objects where Self.deeds.contains(syntax.tokens[noun].lemma) {
        let found = doers(ofDeed: noun)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// The deed that a subject tells of: "the attack on the camp that killed", "an attack in Syria, which killed".
  ///
  /// The parser hangs a relative clause on the place, where it means what happened there.
  func deed(_ subject: Int) -> Int? {
    guard syntax.tokens[subject].pos != .properNoun else { return deed(around: subject) }
    return Self.deeds.contains(syntax.tokens[subject].lemma) ? subject : nil
  }

  private func deed(around place: Int) -> Int? {
    guard
      participants.named(by: place).contains(where: { participants.kind(of: $0) == .place })
        || isBehind("in", place) || isBehind("at", place)
    else { return nil }
    var current = place
    for _ in 0..<6 {
      guard let head = syntax.head(of: current) else { return nil }
      switch syntax.dependencies[current] {
      case .pobj, .prep, .conj, .appos: current = head
      default: return nil
      }
      if Self.deeds.contains(syntax.tokens[current].lemma) { return current }
    }
    return nil
  }

  private func isBehind(_ preposition: String, _ token: Int) -> Bool {
    guard syntax.dependencies[token] == .pobj, let head = syntax.head(of: token) else {
      return false
    }
    return syntax.tokens[head].lemma == preposition
  }

  /// Whoever did a deed: named beside its noun, or as who carried it out.
  func doers(ofDeed noun: Int) -> [Participant] {
    // "a raid conducted by Turkey"
    for child in syntax.children(of: noun) where syntax.dependencies[child] == .acl {
      guard let clause = clauses.clause(of: child), clause.isPassive else { continue }
      let found = meant(by: clause.subjects)
      if !found.isEmpty { return found }
    }
    let owners = participants.owners(of: noun).filter {
      [.country, .organisation, .group, .person].contains(participants.kind(of: $0))
        && !isBehind("of", $0.tokens.upperBound - 1)
    }
    if !owners.isEmpty { return owners }
    // "clashes with Turkey"
    for child in syntax.children(of: noun)
    where syntax.dependencies[child] == .prep
      && ["with", "against"].contains(syntax.tokens[child].lemma)
    {
      let found = meant(by: clauses.obliques(of: child).flatMap(\.objects))
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let within: Set<String> = ["in", "during", "after", "by"]
  private static let deeds: Set<String> = [
    "raid", "attack", "strike", "airstrike", "bombing", "bombardment", "shelling", "clash",
    "operation", "ambush", "shooting", "assault", "offensive", "battle", "incursion", "gunbattle",
    "shootout", "invasion", "crackdown", "fighting", "explosion", "blast", "fire", "mission",
    "bomb",
  ]
}
