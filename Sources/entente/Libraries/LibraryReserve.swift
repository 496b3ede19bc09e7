import Model
import Store
import Synchronization

/// The dossiers of a library for the workers, which take turns at reading and expand them side by side.
final class LibraryReserve: Sendable {
  private let location: LibraryLocation
  private let library: Mutex<Library>

  /// Opens a connection of its own.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  init(of location: LibraryLocation) throws(Failure) {
    self.location = location
    library = Mutex(try location.read())
  }

  /// The numbers of the documents.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func numbers() throws(Failure) -> [Int] {
    try location.storing { () throws(StoreFault) in
      try library.withLock { library throws(StoreFault) in try library.numbers() }
    }
  }

  /// The numbers of the documents, the latest first, those without a date last.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func latest() throws(Failure) -> [Int] {
    try location.storing { () throws(StoreFault) in
      try library.withLock { library throws(StoreFault) in try library.numbers(by: .date) }
    }
  }

  /// The article of a document, without what was found in it.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func article(of number: Int) throws(Failure) -> Article? {
    try location.storing { () throws(StoreFault) in
      try library.withLock { library throws(StoreFault) in try library.stored(number) }.article()
    }
  }

  /// What has been said about a document.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func journal(of number: Int) throws(Failure) -> Journal {
    let lines = try location.storing { () throws(StoreFault) in
      try library.withLock { library throws(StoreFault) in try library.journal(of: number) }
    }
    return Journal(lines)
  }

  /// The dossier of a document without corrections.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func bareDossier(of number: Int) throws(Failure) -> Dossier {
    try location.storing { () throws(StoreFault) in
      try library.withLock { library throws(StoreFault) in try library.bareDossier(of: number) }
    }
  }

  /// The dossier of a document.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func dossier(of number: Int) throws(Failure) -> Dossier {
    try location.storing { () throws(StoreFault) in
      try library.withLock { library throws(StoreFault) in try library.stored(number) }.dossier()
    }
  }

  /// The dossier of a document whose actors have the names that they have over all articles, and the numbers of those.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func joined(_ number: Int) throws(Failure) -> (dossier: Dossier, actors: [Actor.ID: Int]) {
    let dossier = try dossier(of: number)
    return try location.storing { () throws(StoreFault) in
      let (names, actors) = try library.withLock { library throws(StoreFault) in
        (try library.names(of: dossier), try library.actors(of: dossier))
      }
      return (dossier.renamingActors(names), actors)
    }
  }
}

extension LibraryReserve {
  /// Processes dossiers on all cores, whose actors are one over all articles, and uses the results in order.
  ///
  /// - Throws: any error of `use`, and ``Failure/skipped(_:)`` at the end if a dossier could not be read.
  func eachJoined<Answer: Sendable>(
    _ numbers: [Int],
    _ work: @escaping @Sendable (Dossier, [Actor.ID: Int], _ number: Int) -> Answer,
    use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    var skipped: ExitCode?
    try await sideBySide(numbers) { number -> Result<Answer, Failure> in
      Result { () throws(Failure) in
        let (dossier, actors) = try self.joined(number)
        return work(dossier, actors, number)
      }
    } then: { answer throws(Failure) in
      switch answer {
      case .success(let answer): try use(answer)
      case .failure(let failure):
        if let words = failure.words { Output.tell(words) }
        skipped = skipped ?? failure.exitCode
      }
    }
    if let skipped { throw .skipped(skipped) }
  }

  /// Merges the dossiers of documents into one, whose actors are one over all articles.
  ///
  /// - Parameters:
  ///   - numbers: the numbers of the documents.
  ///   - use: what is done with each dossier, whose articles have the ids that they have in the whole.
  /// - Returns: the whole, with the ids of its actors by number; nil of no documents.
  /// - Throws: any error of `use`; a dossier that cannot be read is reported and skipped.
  func merged(
    _ numbers: [Int], use: (Dossier, _ number: Int) throws(Failure) -> Void = { _, _ in }
  ) async throws(Failure) -> (
    whole: (dossier: Dossier, ids: [Int: Actor.ID])?, skipped: ExitCode?
  ) {
    var dossiers: [Dossier] = []
    var joined: [[Actor.ID: Int]] = []
    var taken = Set<Article.ID>()
    var skipped: ExitCode?
    do throws(Failure) {
      try await eachJoined(numbers) {
        (dossier: $0, actors: $1, number: $2)
      } use: {
        (article: (dossier: Dossier, actors: [Actor.ID: Int], number: Int)) throws(Failure) in
        let dossier = article.dossier.apart(from: &taken)
        try use(dossier, article.number)
        joined.append(article.actors)
        dossiers.append(dossier)
      }
    } catch .skipped(let code) {
      skipped = code
    }
    return (Dossier.merging(dossiers, joined: joined), skipped)
  }
}
