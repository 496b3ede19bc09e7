import Model
import Support
import Testing

/// The table of the types of relations.
@Suite struct RelationKindTests {
  @Test(arguments: RelationKind.allCases)
  func `an opposite names the type among its own, and has another stance`(kind: RelationKind) {
    for opposite in kind.opposites {
      #expect(opposite.opposites.contains(kind), "\(opposite)")
      #expect(opposite.stance != kind.stance, "\(opposite)")
    }
  }

  @Test(arguments: RelationKind.allCases)
  func `a type has words for people, the same both ways where it holds both ways`(
    kind: RelationKind
  ) {
    for modality in [Relation.Modality.asserted, .negated] {
      let (active, passive) = (kind.active(modality), kind.passive(modality))
      #expect(!active.isEmpty && !passive.isEmpty)
      #expect(active == passive || !(kind.isSymmetric || kind.isMutual))
    }
    #expect(kind.active(.negated) != kind.active())
    #expect(kind.passive(.negated) != kind.passive())
  }

  @Test(arguments: RelationKind.allCases.filter(\.isSymmetric))
  func `a symmetric type can join two actors in either order`(kind: RelationKind) {
    for source in Actor.Kind.allCases {
      for target in Actor.Kind.allCases {
        #expect(kind.canJoin(source, target) == kind.canJoin(target, source))
      }
    }
  }

  @Test(
    arguments: [
      (.office, .person, .country, true), (.office, .country, .country, false),
      (.member, .organisation, .country, true), (.member, .person, .country, false),
      (.member, .country, .organisation, true), (.member, .country, .place, false),
      (.kin, .person, .person, true), (.kin, .person, .country, false),
      (.sanction, .country, .event, false), (.accuse, .country, .event, true),
      (.assault, .place, .product, true), (.support, .product, .country, false),
    ] as [(RelationKind, Actor.Kind, Actor.Kind, Bool)])
  func `a type joins some kinds of actors`(
    kind: RelationKind, source: Actor.Kind, target: Actor.Kind, expected: Bool
  ) {
    check(kind.canJoin(source, target), expected, "\(kind) \(source) \(target)")
  }
}
