extension Dossier {
  /// Merges several dossiers into one; nil if there are none.
  ///
  /// Actors of different articles are merged if they are countries with the same code, if they have the
  /// same kind and name, if the name of one is an alias of the other alone, or if they are persons whose
  /// names are romanisations of one name. Actors that one article distinguishes stay separate, and so do
  /// actors without a name. Relations are renumbered.
  public init?(merging dossiers: [Dossier]) {
    guard let first = dossiers.first else { return nil }
    guard dossiers.count > 1 else {
      self = first
      return
    }
    self.init(dossiers, ActorMerger(dossiers))
  }

  /// The dossier of several, whose actors a merger has joined.
  init?(_ dossiers: [Dossier], _ merger: ActorMerger) {
    guard let first = dossiers.first else { return nil }
    var mentions: [Mention] = []
    var relations: [Relation] = []
    for (index, dossier) in dossiers.enumerated() {
      let ids = merger.ids[index]
      func renamed(_ id: Actor.ID) -> Actor.ID { ids[id] ?? id }
      for var mention in dossier.mentions {
        mention.actor = renamed(mention.actor)
        mentions.append(mention)
      }
      for var relation in dossier.relations {
        relation.source = renamed(relation.source)
        relation.target = renamed(relation.target)
        relation.attribution = relation.attribution.map(renamed)
        relation.place = relation.place.map(renamed)
        relations.append(relation)
      }
    }
    let stated = relations.filter { $0.kind != .cooccur }
    relations = stated + relations.filter { $0.kind == .cooccur }
    for index in relations.indices { relations[index].id = "r\(index + 1)" }
    self.init(
      run: first.run, articles: dossiers.flatMap(\.articles), actors: merger.actors,
      mentions: mentions, relations: relations,
      notes: dossiers.flatMap(\.notes), amendments: dossiers.flatMap(\.amendments))
  }
}

/// Finds which actors of several dossiers are the same.
struct ActorMerger {
  /// The merged actors.
  private(set) var actors: [Actor] = []
  /// For each dossier, the new id of each of its actors.
  private(set) var ids: [[Actor.ID: Actor.ID]] = []

  /// Actors of several dossiers that are the same.
  private struct Group {
    var members: [(dossier: Int, actor: Actor, mentions: Int)]
    var dossiers: Set<Int>
  }

  /// A name as a key.
  private struct Key: Hashable {
    var kind: Actor.Kind
    var name: String

    init(_ kind: Actor.Kind, _ name: String) {
      self.kind = kind
      self.name = name.lowercased()
    }
  }

  init(_ dossiers: [Dossier]) {
    var groups = Self.groupsByCodeAndName(dossiers)
    Self.joinByAlias(&groups)
    Self.joinBySound(&groups)
    self.init(dossiers, groups)
  }

  /// Joins the actors with the same number; for each dossier, the numbers of its actors are given.
  init(_ dossiers: [Dossier], joined numbers: [[Actor.ID: Int]]) {
    var groups: [Group] = []
    var places: [Int: Int] = [:]
    for (index, dossier) in dossiers.enumerated() {
      for actor in dossier.actors {
        let member = (index, actor, dossier.mentionIndices(of: actor.id).count)
        let number = numbers.indices.contains(index) ? numbers[index][actor.id] : nil
        if let place = number.flatMap({ places[$0] }) {
          groups[place].members.append(member)
          groups[place].dossiers.insert(index)
        } else {
          if let number { places[number] = groups.count }
          groups.append(Group(members: [member], dossiers: [index]))
        }
      }
    }
    self.init(dossiers, groups)
  }

  private init(_ dossiers: [Dossier], _ groups: [Group]) {
    ids = Array(repeating: [:], count: dossiers.count)
    var taken = Set<Actor.ID>()
    for group in groups where !group.members.isEmpty {
      var actor = Self.merged(group)
      let stem = actor.id
      var number = 1
      while !taken.insert(actor.id).inserted {
        number += 1
        actor.id = "\(stem)-\(number)"
      }
      for member in group.members { ids[member.dossier][member.actor.id] = actor.id }
      actors.append(actor)
    }
  }

  private static func groupsByCodeAndName(_ dossiers: [Dossier]) -> [Group] {
    var groups: [Group] = []
    var byCode: [String: Int] = [:]
    var byName: [Key: Int] = [:]
    for (index, dossier) in dossiers.enumerated() {
      for actor in dossier.actors {
        let member = (index, actor, dossier.mentionIndices(of: actor.id).count)
        let key = Key(actor.kind, actor.name)
        guard !dossier.isUnnamed(actor.id) else {
          groups.append(Group(members: [member], dossiers: [index]))
          continue
        }
        let code = actor.kind == .country ? actor.code : nil
        let known = code.flatMap { byCode[$0] } ?? byName[key]
        if let known, !groups[known].dossiers.contains(index) {
          groups[known].members.append(member)
          groups[known].dossiers.insert(index)
        } else {
          groups.append(Group(members: [member], dossiers: [index]))
        }
        let place = known ?? groups.count - 1
        if let code, byCode[code] == nil { byCode[code] = place }
        if byName[key] == nil { byName[key] = place }
      }
    }
    return groups
  }

  /// Joins a group to the only other group that has its name as an alias.
  private static func joinByAlias(_ groups: inout [Group]) {
    var owners: [Key: Set<Int>] = [:]
    for (place, group) in groups.enumerated() {
      for member in group.members {
        for alias in member.actor.aliases {
          owners[Key(member.actor.kind, alias), default: []].insert(place)
        }
      }
    }
    for place in groups.indices {
      guard let actor = groups[place].members.first?.actor,
        let others = owners[Key(actor.kind, actor.name)]?.subtracting([place]),
        let owner = others.first, others.count == 1, !groups[owner].members.isEmpty,
        groups[owner].dossiers.isDisjoint(with: groups[place].dossiers)
      else { continue }
      groups[owner].members += groups[place].members
      groups[owner].dossiers.formUnion(groups[place].dossiers)
      groups[place].members = []
    }
  }

  /// Joins a person to the only other one whose name is a romanisation of the same name: full names first.
  private static func joinBySound(_ groups: inout [Group]) {
    var byFamily: [String: [Int]] = [:]
    let names = groups.map { group in
      group.members.first.flatMap {
        $0.actor.kind == .person ? RomanisedName($0.actor.name) : nil
      }
    }
    for place in groups.indices {
      guard let name = names[place], name.isFull else { continue }
      byFamily[name.family.skeleton, default: []].append(place)
    }
    for isFull in [true, false] {
      for place in groups.indices {
        guard let name = names[place], name.isFull == isFull else { continue }
        let others = (byFamily[name.family.skeleton] ?? []).prefix(limit).filter {
          $0 != place && names[$0]?.isNear(name) ?? false
            && canBeOne(groups[place], groups[$0])
        }
        guard let owner = others.first, isFull ? owner < place : others.count == 1 else { continue }
        groups[owner].members += groups[place].members
        groups[owner].dossiers.formUnion(groups[place].dossiers)
        groups[place].members = []
      }
    }
  }

  /// Whether no article tells two groups apart, and their countries do not.
  private static func canBeOne(_ left: Group, _ right: Group) -> Bool {
    guard !left.members.isEmpty, !right.members.isEmpty else { return false }
    let codes = Set((left.members + right.members).compactMap(\.actor.code))
    return codes.count < 2 && left.dossiers.isDisjoint(with: right.dossiers)
  }

  /// How many persons with one sound are compared, which keeps the work linear.
  private static let limit = 24

  /// The actor of a group, with the name from where it is mentioned most and all other names as aliases.
  private static func merged(_ group: Group) -> Actor {
    guard var actor = group.members.max(by: { $0.mentions < $1.mentions })?.actor else {
      return Actor(id: "", name: "", kind: .group)
    }
    var seen: Set<String> = [actor.name]
    var aliases: [String] = []
    for name in actor.aliases + group.members.flatMap({ [$0.actor.name] + $0.actor.aliases })
    where seen.insert(name).inserted {
      aliases.append(name)
    }
    actor.aliases = aliases
    actor.code = group.members.lazy.compactMap(\.actor.code).first
    let identities = Set(group.members.flatMap { [$0.actor.identity] + $0.actor.formerIdentities })
    actor.formerIdentities = identities.subtracting([actor.identity]).sorted()
    actor.description =
      actor.description ?? group.members.lazy.compactMap(\.actor.description).first
    return actor
  }
}
