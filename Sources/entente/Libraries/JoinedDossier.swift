import Model
import Presentation
import Store

/// The dossiers of a library as one, with actors that are one over all articles.
struct JoinedDossier {
  /// The dossier.
  let dossier: Dossier
  /// The actors that the command names, by their ids there.
  let actors: [Actor.ID]
  /// The number of the first document with the text of an article, apart from a few words.
  let origins: [Article.ID: Int]
}

extension Invocation {
  /// Whether the command is answered by the actors of a library, each of them one over all its articles.
  ///
  /// They are those of the corrected dossiers; the bare ones are joined by their names alone.
  var asksForJoinedActors: Bool { options[.library] != nil && options[.uncorrected] == nil }

  /// Reads what a command needs of a library.
  ///
  /// The articles of its actors are enough for most commands; only those about everything read all.
  ///
  /// - Throws: ``Failure``; a dossier that cannot be read is reported and skipped.
  func joinedDossier(
    of location: LibraryLocation
  ) async throws(Failure) -> (joined: JoinedDossier?, skipped: ExitCode?) {
    let unit = try unit()
    let library = try location.read()
    var chosen: [LibraryActor] = []
    for name in actors { chosen.append(try actor(named: name, in: library, at: location)) }
    let numbers = try location.storing { () throws(StoreFault) in
      try library.documents(self.documents(of: library, about: chosen.map(\.id)), by: unit)
    }
    let reserve = try LibraryReserve(of: location)
    var origins: [Article.ID: Int] = [:]
    let (merged, skipped) = try await reserve.merged(numbers) { dossier, number throws(Failure) in
      let document = try location.storing { () throws(StoreFault) in
        try library.document(number)
      }
      for part in dossier.articles { origins[part.id] = document?.origin }
    }
    guard let whole = merged else { return (nil, skipped) }
    return (
      JoinedDossier(
        dossier: whole.dossier, actors: chosen.compactMap { whole.ids[$0.id] }, origins: origins),
      skipped
    )
  }

  private func documents(
    of library: Library, about actors: [Int]
  ) throws(StoreFault) -> [Int] {
    guard let first = actors.first else { return try library.numbers() }
    switch command {
    case .path:
      guard let other = actors.dropFirst().first else { return [] }
      // The two themselves must be there, whether or not anything joins them.
      let ends = [
        try library.documents(with: first).prefix(1), try library.documents(with: other).prefix(1),
      ]
      return Set(try library.documents(between: first, and: other) + ends.flatMap(\.self)).sorted()
    case .network where options[.depth].map { $0 != "1" } ?? false: return try library.numbers()
    case .evidence where actors.count > 1:
      // The two themselves must be there, whether or not anything is stated of them.
      let ends = [
        try library.documents(with: first).prefix(1),
        try library.documents(with: actors[1]).prefix(1),
      ]
      return Set(try library.documents(relating: first, and: actors[1]) + ends.flatMap(\.self))
        .sorted()
    case .says:
      let all = try library.documents(saidBy: first)
      return all.isEmpty ? Array(try library.documents(with: first).prefix(1)) : all
    default: return try library.documents(with: first)
    }
  }
}

/// The only actor of a library with this number or name; of several, the one that most articles mean.
///
/// - Throws: ``Failure/nobody(_:meant:)`` or ``Failure/ambiguous(_:actors:)``.
func actor(
  named name: String, in library: Library, at location: LibraryLocation
) throws(Failure) -> LibraryActor {
  let (numbered, actors) = try location.storing { () throws(StoreFault) in
    (try library.actor(Int(name) ?? 0), try library.actors(named: name))
  }
  if let numbered { return numbered }
  guard let first = actors.first else { throw .nobody(name, meant: nil) }
  let others = actors.dropFirst()
  guard !others.isEmpty else { return first }
  // One that is called so itself goes before those that have it as a part or a former name.
  let namesakes = actors.filter { actor in
    actor.forms.contains { $0.name.lowercased() == name.lowercased() }
  }
  let rest = namesakes.dropFirst()
  guard let best = namesakes.first, rest.reduce(0, { $0 + $1.documents }) < best.documents else {
    throw .ambiguous(name, actors: actors.map { "\($0.name) (\($0.id))" })
  }
  if !rest.isEmpty {
    let words = rest.prefix(5).map { "\($0.id)" }.joined(separator: ", ")
    Output.tell(
      "\(shown(name)) is taken for the one of \(counted(best.documents, "article")), number \(best.id); "
        + "others of that name: \(words)")
  }
  return best
}
