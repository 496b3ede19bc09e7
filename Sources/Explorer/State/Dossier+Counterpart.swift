package import Model
import Presentation

extension Dossier {
  /// Returns the actor of this dossier who is an actor of another one, if there is one.
  ///
  /// It is the one with the same identity, or else the country of the same code, or else the only actor of that type
  /// and name. This is the one place that decides it.
  package func counterpart(of actor: Actor) -> Actor.ID? {
    let identities = Set([actor.identity] + actor.formerIdentities)
    if let same = actors.first(where: {
      !identities.isDisjoint(with: [$0.identity] + $0.formerIdentities)
    }) {
      return same.id
    }
    if actor.kind == .country, let code = actor.code,
      let same = actors.first(where: { $0.kind == .country && $0.code == code })
    {
      return same.id
    }
    let name = Folding.fold(actor.name)
    let same = actors.filter { other in
      other.kind == actor.kind
        && ([other.name] + other.aliases).contains { Folding.fold($0) == name }
    }
    return same.count == 1 ? same[0].id : nil
  }
}

extension Actor {
  /// The identity over all articles of a library, which is added behind those that the actor had before.
  var joinedIdentity: Identity { formerIdentities.last ?? identity }
}
