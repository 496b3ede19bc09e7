internal import Grammar
internal import Model
internal import Parses

/// Those who do something side by side.
extension Coder {
  /// "Turkey, together with Qatar, sent": whoever is named as company acts in concert.
  ///
  /// Valid for verbs whose subject and company are both parties.
  mutating func codeCompany() {
    for (index, clause) in clauses.all.enumerated()
    where clause.construction == .verb
      && !clause.isPassive && !VerbClasses.saying.contains(syntax.tokens[clause.head].lemma)
    {
      if let adverb = clause.adverbs.first(where: { isJoint($0) }) {
        // "Turkey and Qatar jointly built"
        let hosts = actors(in: .subject, of: index).filter(isParty)
        for (host, partner) in zip(hosts, hosts.dropFirst()) {
          add(
            .cooperate, host, partner, clause: index, trigger: [adverb] + clause.words,
            isMutual: true)
        }
      }
      for oblique in clause.obliques + besides(clause.subjects)
      where Self.company.contains(oblique.preposition) {
        let hosts = actors(in: .subject, of: index).filter(isParty)
        let partners = meant(by: oblique.objects).filter(isParty)
        for host in hosts.prefix(3) {
          for partner in partners.prefix(3) where partner.actor != host.actor {
            add(
              .cooperate, host, partner, clause: index, trigger: clause.words + [oblique.marker],
              isMutual: true)
          }
        }
      }
    }
  }

  /// What stands behind the prepositions of a subject, with the adverb before them: "together with".
  private func besides(_ subjects: [Int]) -> [Clause.Oblique] {
    subjects.flatMap { syntax.children(of: $0) }
      .filter { syntax.dependencies[$0] == .prep }
      .flatMap { preposition in
        clauses.obliques(of: preposition).map { oblique in
          var oblique = oblique
          if let adverb = syntax.child(of: preposition, .advmod) {
            oblique.preposition =
              syntax.tokens[adverb].form.lowercased() + " " + oblique.preposition
          }
          return oblique
        }
      }
  }

  private func isJoint(_ adverb: Int) -> Bool {
    ["jointly", "together"].contains(syntax.tokens[adverb].lemma)
  }

  private func isParty(_ participant: Participant) -> Bool {
    [.country, .organisation, .group, .person].contains(participants.kind(of: participant))
  }

  private static let company: Set<String> = [
    "together with", "along with", "alongside", "jointly with",
  ]
}
