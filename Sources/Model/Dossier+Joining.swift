extension Dossier {
  /// Merges several dossiers into one, whose actors are those that are said to be one; nil if there are none.
  ///
  /// For each dossier there is the number of each of its actors. Those with the same number are one, those without a
  /// number stay what they are. The ids are those of the numbers in the merged dossier.
  public static func merging(
    _ dossiers: [Dossier], joined numbers: [[Actor.ID: Int]]
  ) -> (dossier: Dossier, ids: [Int: Actor.ID])? {
    let merger = ActorMerger(dossiers, joined: numbers)
    guard let whole = Dossier(dossiers, merger) else { return nil }
    var ids: [Int: Actor.ID] = [:]
    for (numbers, merged) in zip(numbers, merger.ids) {
      for (id, number) in numbers { ids[number] = merged[id] }
    }
    return (whole, ids)
  }

  /// The dossier with other names for some of its actors; their own become aliases.
  public func renamingActors(_ names: [Actor.ID: String]) -> Dossier {
    guard !names.isEmpty else { return self }
    return Dossier(
      run: run, articles: articles,
      actors: actors.map { actor in
        guard let name = names[actor.id], name != actor.name else { return actor }
        var actor = actor
        actor.aliases = ([actor.name] + actor.aliases).filter { $0 != name }
        actor.name = name
        return actor
      }, mentions: mentions, relations: relations, notes: notes, amendments: amendments)
  }

  /// The dossier with a further identity for some of its actors, behind those that they had before.
  public func addingIdentities(_ identities: [Actor.ID: Identity]) -> Dossier {
    Dossier(
      run: run, articles: articles,
      actors: actors.map { actor in
        var actor = actor
        if let identity = identities[actor.id] { actor.formerIdentities.append(identity) }
        return actor
      }, mentions: mentions, relations: relations, notes: notes, amendments: amendments)
  }
}
