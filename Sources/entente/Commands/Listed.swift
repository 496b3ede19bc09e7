import Analysis
import Model
import Presentation

/// `entente card`, `network`, `path` and the like: prints a list of the explorer.
func list(_ invocation: Invocation) async throws(Failure) {
  let names = invocation.actors
  guard names.count >= invocation.command.actors.lowerBound else {
    throw .usage(.actorMissing(invocation.command, named: names.count))
  }
  let (depth, direction) = try reach(invocation)
  let (most, stance) = try extent(invocation)
  func show(
    _ actors: [Actor], of dossier: Dossier, origins: [Article.ID: Int]? = nil
  ) throws(Failure) {
    let listings = Listings(
      of: dossier, glyphs: Output.isUnicode ? .unicode : .ascii, columns: Output.width ?? 100)
    let listing =
      switch (invocation.command, actors.first, actors.dropFirst().first) {
      case (.evidence, let actor?, let other?) where origins != nil:
        listings.agreement(between: actor, and: other, origins: origins ?? [:])
      case (.card, let actor?, _): listings.card(of: actor)
      case (.mentions, let actor?, _): listings.mentions(of: actor)
      case (.evidence, let actor?, let other?): listings.evidence(between: actor, and: other)
      case (.evidence, let actor?, nil): listings.evidence(of: actor)
      case (.says, let actor?, _): listings.statements(by: actor)
      case (.path, let actor?, let other?): listings.paths(from: actor, to: other)
      case (.network, let actor?, _): listings.network(around: actor, depth: depth, direction)
      case (.network, nil, _): listings.bonds()
      case (.timeline, let actor, _): listings.timeline(of: actor)
      // Programs get the whole matrix.
      default:
        listings.matrix(
          of: MatrixScope(
            most: most ?? (Output.isTerminal ? nil : dossier.actors.count), stance: stance))
      }
    if Output.isTerminal { return try Output.write(listing.text(columns: Output.width ?? 80)) }
    if listing.lines.isEmpty { Output.tell(absence: listing.emptyMessage) }
    try Output.write(listing.lines)
  }
  for option in [Option.json, .by]
  where !invocation.asksForJoinedActors && invocation.options[option] != nil {
    throw .usage(.optionAlone(option, needed: Option.library.form))
  }
  if invocation.asksForJoinedActors {
    if let word = invocation.fileOperands.first { throw .usage(.unexpectedOperand(word)) }
    let (joined, skipped) = try await invocation.joinedDossier(of: LibraryLocation(invocation))
    if let joined {
      guard joined.actors.count == invocation.actors.count else {
        throw .nobody(invocation.actors.last ?? "", meant: nil)
      }
      if invocation.options[.json] != nil {
        guard joined.actors.count == 2 else { throw .usage(.actorMissing(.evidence, named: 1)) }
        try Output.write(.ready(joined.agreement))
      } else {
        try show(
          joined.actors.compactMap(joined.dossier.actor), of: joined.dossier,
          origins: joined.origins)
      }
    }
    if let skipped { throw .skipped(skipped) }
    return
  }
  let batch = try ArticleBatch(invocation)
  try await batch.merged { dossier throws(Failure) in
    var actors: [Actor] = []
    for name in names { actors.append(try actor(named: name, in: dossier)) }
    try show(actors, of: dossier)
  }
}

/// Returns the depth and direction of a network.
private func reach(_ invocation: Invocation) throws(Failure) -> (Int, Bond.Direction) {
  let words = (invocation.options[.depth] ?? "1", invocation.options[.direction] ?? "both")
  guard let depth = Int(words.0), 1...3 ~= depth else {
    throw .usage(.unknownValue(.depth, words.0))
  }
  guard let direction = Bond.Direction(rawValue: words.1) else {
    throw .usage(.unknownValue(.direction, words.1))
  }
  return (depth, direction)
}

/// Returns how many actors the matrix shows, and which stance.
private func extent(_ invocation: Invocation) throws(Failure) -> (most: Int?, stance: Int?) {
  var (most, stance): (Int?, Int?)
  if let words = invocation.options[.top] {
    guard let number = Int(words), number > 0 else { throw .usage(.unknownValue(.top, words)) }
    most = number
  }
  if let words = invocation.options[.stance] {
    guard let place = Option.stances.firstIndex(of: words) else {
      throw .usage(.unknownValue(.stance, words))
    }
    stance = 1 - place
  }
  return (most, stance)
}

/// Returns the only actor with this name.
///
/// - Throws: ``Failure/nobody(_:meant:)`` or ``Failure/ambiguous(_:actors:)``.
func actor(named name: String, in dossier: Dossier) throws(Failure) -> Actor {
  let actors = dossier.actors(named: name)
  guard let actor = actors.first else { throw .nobody(name, meant: dossier.name(like: name)) }
  guard actors.count == 1 else { throw .ambiguous(name, actors: actors.map(\.name)) }
  return actor
}
