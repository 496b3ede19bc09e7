internal import Grammar
internal import Model
internal import Parses

/// Travellers at home.
extension Coder {
  /// Leaves out ways to the state or place that the traveller serves or belongs to: "the Saudi crown prince flew to Riyadh".
  mutating func removeHomecomings() {
    let homes = Set(
      codings.filter { [.office, .affiliation, .part, .member].contains($0.kind) }.map {
        Home(of: $0.source.actor, at: $0.target.actor)
      })
    codings = codings.filter {
      $0.kind != .consult || !isTravel($0)
        || !homes.contains(Home(of: $0.source.actor, at: $0.target.actor))
    }
  }

  private struct Home: Hashable {
    var traveller: Int
    var place: Int

    init(of traveller: Int, at place: Int) {
      self.traveller = traveller
      self.place = place
    }
  }

  private func isTravel(_ coding: Coding) -> Bool {
    guard let index = coding.clause,
      [.country, .place].contains(participants.kind(of: coding.target))
    else { return false }
    let lemma = syntax.tokens[clauses.all[index].head].lemma
    return VerbClasses.motion.contains(lemma) || lemma == "arrival"
  }
}
