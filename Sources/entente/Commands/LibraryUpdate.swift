import Analysis
import Model
import Presentation
import Readers
import Store

/// `entente library update`: brings a library up to date with its files and with this program.
func update(_ location: LibraryLocation, _ invocation: Invocation) async throws(Failure) {
  let pipeline = try ModelLocation.open(invocation)
  let analyst = try Analyst.personal(reading: pipeline)
  let library = try location.change()
  let survey = try Survey(of: library, at: location, in: invocation)
  var intake = try Intake(library, at: location, with: analyst)
  intake.mostInput = try invocation.mostInput()
  var tally = try await intake.take(survey.toRead.map(Intake.Item.file))
  // The new places of what has moved are known only now; nothing is removed before.
  let moved = try location.storing { () throws(StoreFault) in
    let places = Dictionary(grouping: try library.places(), by: \.document)
    let moved = survey.gone.filter { gone in
      places[gone.document, default: []].contains { place in
        !survey.gone.contains { $0.place == place.place }
      }
    }
    try library.change(adding: [], forgetting: moved.map(\.place))
    return moved.count
  }
  let stale = try location.storing { () throws(StoreFault) in
    let fresh = try library.runs(like: analyst.run)
    return try library.documents().filter { !fresh.contains($0.run) }
  }
  let reserve = try LibraryReserve(of: location)
  let renewed = try await intake.take(
    stale.map { Intake.Item.stored($0, reserve) }, renewing: true)
  tally.renewed = renewed.renewed
  try location.storing { () throws(StoreFault) in try library.settle() }
  let known = tally.known - moved
  tally.known = 0
  let isChanged = tally.added + tally.replaced + tally.renewed > 0
  var parts = isChanged ? [tally.words] : []
  if moved > 0 { parts.append("\(moved) moved") }
  if parts.isEmpty { parts.append(known > 0 ? "only touched files" : "nothing has changed") }
  try Output.write("\(location.name): \(parts.joined(separator: ", "))\n")
  let missing = survey.gone.count - moved
  if missing > 0 {
    Output.tell(
      "\(counted(missing, "file")) of the library \(missing == 1 ? "is" : "are") gone; "
        + "what was read from \(missing == 1 ? "it" : "them") is kept")
  }
  if let code = survey.skipped ?? tally.skipped ?? renewed.skipped { throw .skipped(code) }
}

/// What has become of the files of a library.
private struct Survey {
  /// The files that are new or have changed since they were read.
  private(set) var toRead: [ArticleFile] = []
  /// The places whose files are gone.
  private(set) var gone: [KnownPlace] = []
  /// The exit code for the first folder that could not be read.
  private(set) var skipped: ExitCode?

  /// Looks at the files of the library, and at the folders that were added, or at those named.
  init(
    of library: Library, at location: LibraryLocation, in invocation: Invocation
  ) throws(Failure) {
    let (places, folders) = try location.storing { () throws(StoreFault) in
      (try library.places(), try library.folders())
    }
    let named = invocation.fileOperands
    let scope = named.map(FileSystem.whole)
    let inScope = places.filter { known in
      scope.isEmpty
        || scope.contains { known.place.path == $0 || known.place.path.hasPrefix($0 + "/") }
    }
    let known = Dictionary(grouping: inScope, by: \.place.path)
    gone = inScope.filter { FileSystem.place(of: $0.place.path) == nil }
    let looked = named.isEmpty ? folders.filter(FileSystem.isFolder) : named
    let (files, faults) = ArticleFile.all(in: looked)
    for words in faults.map(Failure.reading).compactMap(\.words) { Output.tell(words) }
    skipped = faults.map(Failure.reading).first?.exitCode
    var seen = Set<String>()
    let others = known.keys.sorted().filter { FileSystem.isReadable($0) }
    for file in files + ArticleFile.all(in: others).files {
      guard let place = FileSystem.place(of: file.path) else { continue }
      guard seen.insert(place.path).inserted else { continue }
      if let before = known[place.path]?.first?.place, before.size == place.size,
        before.modified == place.modified
      {
        continue
      }
      toRead.append(file)
    }
  }
}
