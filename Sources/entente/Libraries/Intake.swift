import Analysis
import Export
import Glibc
import Model
import Readers
import Store
import Synchronization

/// Brings articles into a library: reading and analysis on all cores, and writing meanwhile.
struct Intake {
  private let location: LibraryLocation
  private let library: Library
  private let analyst: Analyst?
  private let compressor: Latest
  /// What has been said about all documents.
  private let rules: Journal
  /// The documents by the fingerprint of their content.
  private let known: [Identity: Int]
  /// The content of standard input.
  var input: [UInt8]?
  /// The number of bytes up to which streams are read.
  var mostInput = longestInput

  /// What has become of the articles.
  struct Tally {
    var added = 0, replaced = 0, renewed = 0, known = 0
    /// The exit code for the first file that was skipped.
    var skipped: ExitCode?
  }

  /// The most articles, and the longest time in seconds, between two transactions.
  private static let batch = (articles: 256, seconds: 1.0)

  init(_ library: Library, at location: LibraryLocation, with analyst: Analyst?) throws(Failure) {
    self.location = location
    self.library = library
    self.analyst = analyst
    compressor = Latest(library.compressor)
    (known, rules) = try location.storing { () throws(StoreFault) in
      (try library.contents(), Journal(try library.journal(of: nil)))
    }
  }

  /// The compressor that the workers use, which is another when a dictionary has been learnt.
  private final class Latest: Sendable {
    let value: Mutex<Compressor>
    init(_ compressor: Compressor) { value = Mutex(compressor) }
    var compressor: Compressor { value.withLock { $0 } }
  }

  /// A file or a document to analyse.
  enum Item: Sendable {
    case file(ArticleFile)
    /// A document whose dossier is stale.
    case stored(Document, LibraryReserve)
  }

  /// What comes of an item.
  private enum Product: Sendable {
    case entries([Entry], note: String?)
    /// The content is known, and lies at a place.
    case known(Int, Place?)
    case failure(Failure)
    /// A signal has come before.
    case nothing
  }

  /// Analyses the items and writes them, in batches.
  ///
  /// What has been counted as done is on the disk. A file that cannot be read is reported and
  /// skipped.
  ///
  /// - Throws: ``Failure``; the batches written before stay.
  func take(_ items: [Item], renewing: Bool = false) async throws(Failure) -> Tally {
    var tally = Tally()
    let progress = Progress(of: items.count, verb: renewing ? "renewed" : "added", isTimed: true)
    defer { progress.end() }
    Interruption.watch()
    var entries: [Entry] = []
    var places: [(document: Int, place: Place)] = []
    var waiting = 0
    var last = ContinuousClock.now
    func write() throws(Failure) {
      let outcomes = try location.storing { () throws(StoreFault) -> [Library.Outcome] in
        try library.change(adding: places, forgetting: [])
        if entries.isEmpty { return [] }
        let outcomes = try library.add(entries, renewing: renewing, at: time(nil))
        try library.learnDictionary()
        return outcomes
      }
      compressor.value.withLock { $0 = library.compressor }
      for outcome in outcomes {
        switch outcome {
        case .added: tally.added += 1
        case .replaced: tally.replaced += 1
        case .renewed: tally.renewed += 1
        case .known: tally.known += 1
        }
      }
      entries = []
      places = []
      progress.advance(by: waiting, isHiding: false)
      waiting = 0
      last = .now
    }
    let work = work
    try await sideBySide(items, do: work) { product throws(Failure) in
      waiting += 1
      switch product {
      case .entries(let more, let note):
        entries += more
        if let note {
          progress.hide()
          Output.tell(note)
        }
      case .known(let document, let place):
        tally.known += 1
        if let place { places.append((document, place)) }
      case .failure(let failure):
        progress.hide()
        if let words = failure.words { Output.tell(words) }
        tally.skipped = tally.skipped ?? failure.exitCode
      case .nothing: waiting -= 1
      }
      let isLate = (ContinuousClock.now - last) / .seconds(1) > Self.batch.seconds
      if entries.count >= Self.batch.articles || isLate { try write() }
      if let signal = Interruption.signal {
        try write()
        progress.end()
        Output.tell("stopped; \(tally.words), and the library is whole")
        throw .ended(signal: signal)
      }
    }
    try write()
    let heirs = try location.storing { () throws(StoreFault) in try library.removeDisplaced() }
    for heir in heirs { try library.correctAnew(heir, at: location) }
    return tally
  }

  /// What is done to an item on any thread.
  private var work: @Sendable (Item) -> Product {
    let (analyst, known, input, mostInput) = (analyst, known, input, mostInput)
    let rules = rules
    let compressor = compressor
    return { item in
      guard Interruption.signal == nil else { return .nothing }
      do throws(Failure) {
        switch item {
        case .file(let file):
          return try Self.product(
            of: file, input: file.path == "-" ? input : nil, upTo: mostInput, analyst, known,
            rules, compressor)
        case .stored(let document, let reserve):
          guard let analyst else { return .nothing }
          let dossier = try reserve.dossier(of: document.id)
          let journal = try reserve.journal(of: document.id)
          let entries = dossier.articles.prefix(1).compactMap {
            Entry(
              analyst.dossier(of: $0), by: journal, rules, content: document.content, place: nil,
              compressor: compressor.compressor)
          }
          return .entries(entries, note: nil)
        }
      } catch {
        return .failure(error)
      }
    }
  }

  private static func product(
    of file: ArticleFile, input: [UInt8]?, upTo most: Int, _ analyst: Analyst?,
    _ known: [Identity: Int], _ rules: Journal, _ compressor: Latest
  ) throws(Failure) -> Product {
    let place = file.path == "-" ? nil : FileSystem.place(of: file.path)
    let bytes: [UInt8]
    do throws(ReadError) {
      if let input { bytes = input } else { bytes = try content(of: file.path, upTo: most) }
    } catch {
      throw .reading(error)
    }
    let identity = Identity(ofContent: bytes)
    if let document = known[identity] { return .known(document, place) }
    let content = try Content(of: file, bytes: bytes, upTo: most)
    switch content {
    case .article(var article):
      guard let analyst else { return .nothing }
      article.path = place?.path
      let journal = place.map { JournalFile(of: $0.path).read() } ?? Journal()
      let entry = Entry(
        analyst.dossier(of: article), by: journal, rules, content: identity, place: place,
        compressor: compressor.compressor)
      return .entries([entry].compactMap(\.self), note: content.languageNote)
    case .dossier(let whole):
      let entries = whole.articles.enumerated().compactMap { part, article in
        var place = place
        place?.part = part
        // As if it had come in a file of its own.
        return Entry(
          whole.part(of: article.id), content: Identity(ofContent: Array(article.text.utf8)),
          place: place, compressor: compressor.compressor,
          isCommon: Resources.isCommonName)
      }
      return .entries(entries, note: nil)
    }
  }
}

extension Intake.Tally {
  /// The counts in words: "8 articles added, 2 replaced, 1 there already".
  var words: String {
    var parts = [
      (added, "added"), (replaced, "replaced"), (renewed, "renewed"), (known, "there already"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if parts.isEmpty { return "no article added" }
    let first = parts.removeFirst().split(separator: " ", maxSplits: 1)
    let count = Int(first[0]) ?? 0
    return (["\(count) \(count == 1 ? "article" : "articles") \(first[1])"] + parts)
      .joined(separator: ", ")
  }
}

extension FileSystem {
  /// The place of a regular file, by its whole path; nil if it is none.
  static func place(of path: String) -> Place? {
    var status = stat()
    guard path.withPath({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Place(
      path: whole(path), size: Int(status.st_size),
      modified: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
  }
}
