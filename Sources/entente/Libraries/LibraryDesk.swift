import Engine
import Explorer
import Model
import Store
import Synchronization

/// What the explorer reads of a library: requests are answered in the background, the latest of each kind.
final class LibraryDesk: Sendable {
  /// An answer to a request.
  enum Answer: Sendable {
    case news(LibraryNews)
    /// A document, and where to land in it.
    case document(Int, CorrectedDossier, Landing)
    case failure(String)
  }

  /// The connection, and what was read by it.
  struct Shelf {
    let library: Library
    /// The numbers of the documents in the list that was asked for last.
    var listed: (query: DocumentQuery, version: Int, numbers: [Int])?
    /// What stands for the headline of documents without one.
    var labels: [Int: String] = [:]
    /// The run that this program would analyse by; nil without a language model.
    ///
    /// It is found out for the first list.
    lazy var currentRun: Dossier.Run? = findRun()
    let findRun: @Sendable () -> Dossier.Run?
    /// Whether a run is another than the present one, as far as it was asked.
    var staleRuns: [Int: Bool] = [:]

    init(library: Library, run findRun: @escaping @Sendable () -> Dossier.Run? = { nil }) {
      self.library = library
      self.findRun = findRun
    }
  }

  private final class Line: Sendable {
    let queue = Mutex(Queue())
  }

  private struct Queue {
    var requests: [LibraryRequest] = []
    var isBusy = false
  }

  let location: LibraryLocation
  /// Whether corrections are applied and kept.
  let isCorrecting: Bool
  let read = ReadDocuments()
  private let shelf: Mutex<Shelf>
  /// What takes long has a connection of its own, so that nothing waits for it; it is opened when it is needed.
  private let slowShelf = Mutex<Shelf?>(nil)
  private let quick = Line()
  private let slow = Line()

  /// Opens a connection of its own.
  ///
  /// - Parameters:
  ///   - location: where the library is.
  ///   - isCorrecting: whether corrections are applied and kept.
  ///   - run: tells by which run this program would analyse; it is asked in the background, once a list is wanted.
  /// - Throws: ``Failure/library(path:_:)``.
  init(
    of location: LibraryLocation, isCorrecting: Bool,
    run: @escaping @Sendable () -> Dossier.Run?
  ) throws(Failure) {
    self.location = location
    self.isCorrecting = isCorrecting
    shelf = Mutex(Shelf(library: try location.read(), run: run))
  }

  /// The library as it is known at first, with the document to begin with, if there is one.
  ///
  /// One document is read and the others are counted, so that the time does not grow with the library.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func opening() throws(Failure) -> (OpenLibrary, CorrectedDossier?) {
    try location.storing { () throws(StoreFault) in
      try shelf.withLock { shelf throws(StoreFault) in
        var number = try shelf.library.latest()
        var dossier: CorrectedDossier?
        do throws(StoreFault) {
          if let number { dossier = try corrected(number, in: shelf.library) }
        } catch .dossier, .missing {
          // The list opens the others; the check says what is wrong with this one.
          number = nil
        }
        if let text = dossier?.bare.articles.first?.identity { read.insert(text) }
        let library = OpenLibrary(
          name: location.shortName, count: try shelf.library.count(), first: number)
        return (library, dossier)
      }
    }
  }

  /// Answers a request; nil if there is nothing to say.
  func answer(_ request: LibraryRequest) -> Answer? {
    do throws(Failure) {
      return try location.storing { () throws(StoreFault) in
        if case .digest(let scope, let focus, let hasEvidence) = request {
          let digest = try slowShelf.withLock { known throws(StoreFault) in
            if known == nil { known = Shelf(library: try location.open()) }
            return try known?.digest(of: scope, around: focus, hasEvidence: hasEvidence) {
              slow.queue.withLock { $0.requests.isEmpty }
            }
          }
          return digest.map { .news(.digest(scope, around: focus, $0)) }
        }
        return try shelf.withLock { shelf throws(StoreFault) in
          switch request {
          case .digest: nil
          case .pairs(let last): .news(try shelf.pairs(after: last))
          case .decide(let pair, let verdict):
            try shelf.decide(pair, verdict, in: try location.openToChange())
          case .undoDecision: try shelf.undoDecision(in: try location.openToChange())
          case .documents(let query, let rows):
            .news(.documents(query, try shelf.window(of: query, rows, read)))
          case .find(let words, let start):
            .news(.found(try shelf.answer(to: words, after: start, read)))
          case .open(let number, let landing): try document(number, landing, &shelf)
          case .neighbour(let number, let step, let query):
            if let next = try shelf.neighbour(of: number, step, in: query) {
              try document(next, .start, &shelf)
            } else {
              .news(.atEnd(step: step))
            }
          }
        }
      }
    } catch {
      return .failure(error.notice)
    }
  }

  /// The queue in which a request waits.
  private func line(for request: LibraryRequest) -> Line {
    request.kind == .digest ? slow : quick
  }

  private func document(
    _ number: Int, _ landing: Landing, _ shelf: inout Shelf
  ) throws(StoreFault) -> Answer {
    let dossier = try corrected(number, in: shelf.library)
    if let text = dossier.bare.articles.first?.identity { read.insert(text) }
    return .document(number, dossier, landing)
  }

  /// The analysis of a document with what has been said about it, or bare; each actor knows who it is over all
  /// documents.
  private func corrected(
    _ number: Int, in library: Library
  ) throws(StoreFault) -> CorrectedDossier {
    let dossier = try library.bareDossier(of: number)
    return CorrectedDossier(
      dossier.addingIdentities(try library.identities(of: dossier)),
      by: isCorrecting ? Journal(try library.journal(of: number)) : Journal())
  }

  /// Answers a request in the background, ahead of which those of its kind are dropped.
  func ask(_ request: LibraryRequest, tell: @escaping @Sendable (Answer) -> Void) {
    let isIdle = line(for: request).queue.withLock { queue in
      // Every decision is kept.
      if request.kind != .decision { queue.requests.removeAll { $0.kind == request.kind } }
      queue.requests.append(request)
      defer { queue.isBusy = true }
      return !queue.isBusy
    }
    guard isIdle else { return }
    OwnThread.start { [self] in
      while let request = next(after: request) {
        if let answer = answer(request) { tell(answer) }
      }
    }
  }

  private func next(after request: LibraryRequest) -> LibraryRequest? {
    line(for: request).queue.withLock { queue in
      guard !queue.requests.isEmpty else {
        queue.isBusy = false
        return nil
      }
      return queue.requests.removeFirst()
    }
  }
}

extension LibraryDesk.Answer {
  /// The answer as an event; `documents` are those that are among the articles by now.
  func event(_ documents: inout Set<Int>) -> Event {
    switch self {
    case .news(let news): return .library(news)
    case .failure(let notice): return .notice(notice)
    case .document(let number, let dossier, let landing):
      // A dossier of a library is that of one article.
      let article = dossier.bare.articles.first ?? Article(id: "\(number)", text: "")
      return documents.insert(number).inserted
        ? .library(.opened(number: number, article, dossier, landing))
        : .library(.reopened(number: number, dossier, landing))
    }
  }
}

extension LibraryRequest {
  fileprivate enum Kind { case rows, words, document, digest, pairs, decision }

  fileprivate var kind: Kind {
    switch self {
    case .documents: .rows
    case .find: .words
    case .open, .neighbour: .document
    case .digest: .digest
    case .pairs: .pairs
    case .decide, .undoDecision: .decision
    }
  }
}

extension LibraryLocation {
  /// The name for a title: of a path, the last part without the ending.
  var shortName: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.hasSuffix(Self.ending) && last != Self.ending
      ? String(last.dropLast(Self.ending.count)) : last
  }
}
