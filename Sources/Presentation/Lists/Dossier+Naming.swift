package import Model

extension Dossier {
  /// Returns the actors that a name may refer to, by the best kind of match.
  ///
  /// The kinds are, in this order: the actor's name or id, the code of a country, the code of the
  /// actor's country, an alias, a word of a name, a part of a name. Accents and case are ignored.
  /// All actors with the best kind of match are returned.
  package func actors(named name: some StringProtocol) -> [Actor] {
    let wanted = Folding.fold(name)
    guard !wanted.isEmpty else { return [] }
    let word = Filter("'\(name)")
    let fits: [(Actor) -> Bool] = [
      { [$0.name, $0.id].contains { Folding.fold($0) == wanted } },
      { $0.kind == .country && Folding.fold($0.code ?? "") == wanted },
      { Folding.fold($0.code ?? "") == wanted },
      { $0.aliases.contains { Folding.fold($0) == wanted } },
      { !word.isEmpty && word.admits(words: $0.names) },
      { Folding.fold($0.names).contains(wanted) },
    ]
    return fits.lazy.map { actors.filter($0) }.first { !$0.isEmpty } ?? []
  }

  /// Returns the most similar name in the dossier, or nil if none is similar.
  package func name(like name: some StringProtocol) -> String? {
    EditDistance.nearest(to: name, among: actors.flatMap { [$0.name] + $0.aliases })
  }
}

extension Actor {
  /// All names of the actor, on one line.
  package var names: String { ([name] + aliases).joined(separator: " ") }
}
