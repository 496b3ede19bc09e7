import Engine
import Explorer
import Model
import Parses
import Readers
import Synchronization

/// The queue of articles that are read in full and analysed in the background of the explorer.
final class Analyses: Sendable {
  /// Analyses one article; returns nil if the analysis was cancelled.
  typealias Analysing = @Sendable (Article, Cancellation) -> Dossier?
  /// Opens the resources of the analysis and returns the function that performs it.
  typealias Preparing = @Sendable () throws(Failure) -> Analysing

  private struct Queue {
    var articles: [LoadedArticle]
    var waiting: [Int]
    /// The cancellation of the current worker.
    var cancellation = Cancellation()
    /// The background task; nil while the queue is idle.
    var worker: Task<Void, Never>?
    /// The index of the article being analysed.
    var current: Int?
    /// The number of the current worker; a stopped one may still deliver, and is then ignored.
    var workerNumber = 0
    var news: [Event] = []
    var failure: Failure?
    /// Why files that were to be found could not be read, and corrections not be kept.
    var unreadable: [Failure] = []
    /// Whether the person has stopped the analysis, which files that are found must not resume.
    var isStopped = false
    /// The documents of the library among the articles.
    var documents: Set<Int> = []
    /// Whether no more files are to be found.
    var isOver = false
  }

  private let prepare: Preparing
  /// Whether corrections are applied and kept.
  let isCorrecting: Bool
  /// The rules that hold for all articles.
  let rules: CorrectedSource
  private let library: LibraryLocation?
  private let writing = SerialQueue()
  private let correcting = SerialQueue()
  /// The number of the last task to correct each article.
  private let tasks = Mutex<[Int: Int]>([:])
  private let tell: @Sendable () -> Void
  private let queue: Mutex<Queue>

  /// Creates a queue of articles, the first of which may be a document of a library.
  ///
  /// `tell` is called on a background thread whenever ``news()`` has something new.
  init(
    of articles: [LoadedArticle], in library: LibraryLocation? = nil, isCorrecting: Bool,
    preparing prepare: @escaping Preparing,
    tell: @escaping @Sendable () -> Void
  ) {
    self.prepare = prepare
    self.isCorrecting = isCorrecting
    self.library = library
    rules = library.map { .rulesOfLibrary($0) } ?? .rules
    self.tell = tell
    // What comes from a library is analysed already.
    let waiting = articles.indices.filter { articles[$0].document == nil }
    queue = Mutex(
      Queue(
        articles: articles, waiting: waiting,
        documents: Set(articles.compactMap(\.document?.number))))
  }

  /// Starts a worker unless one is running.
  func start() {
    queue.withLock { queue in
      guard queue.worker == nil, queue.failure == nil else { return }
      queue.workerNumber += 1
      let cancellation = Cancellation()
      queue.cancellation = cancellation
      queue.worker = Task.detached { [self, workerNumber = queue.workerNumber] in
        work(as: workerNumber, unless: cancellation)
      }
    }
  }

  /// Cancels the current analysis and empties the queue.
  func stop() {
    queue.withLock { queue in
      queue.worker?.cancel()
      queue.cancellation.cancel()
      queue.worker = nil
      queue.workerNumber += 1
      queue.current = nil
      queue.waiting = []
      queue.isStopped = true
    }
  }

  /// Reads the article that a person named, searching the folder of another file first.
  ///
  /// It is read in the background, since a file may be far away, and is analysed once it is
  /// preferred.
  func open(_ name: String, beside neighbour: String?) {
    Task.detached { [self] in
      do throws(ReadError) {
        let opened = try LoadedArticle(named: name, beside: neighbour)
        add(opened)
      } catch {
        let notice = Failure.reading(error).notice
        queue.withLock { $0.news.append(.notice(notice)) }
      }
      tell()
    }
  }

  /// Does something in the background that ends with an event; it may take long, so it has a thread of its own.
  func carryOut(_ task: @escaping @Sendable () -> Event) {
    OwnThread.start { [self] in
      let event = task()
      queue.withLock { $0.news.append(event) }
      tell()
    }
  }

  /// Reads files in the background, and adds their articles to the queue.
  func find(_ pending: PendingFiles) {
    Task.detached { [self] in
      Processors.giveWay()
      var pending = pending
      var told = ContinuousClock.now
      while !queue.withLock({ $0.isOver }), let file = pending.next() {
        queue.withLock { queue in
          switch file {
          case .success(let articles):
            for opened in articles {
              if !queue.isStopped { queue.waiting.append(queue.articles.count) }
              queue.articles.append(opened)
              queue.news.append(.found(opened.article, unread: opened.unread))
            }
          case .failure(let failure): queue.unreadable.append(failure)
          }
        }
        // Each telling redraws the screen.
        guard ContinuousClock.now - told > .milliseconds(50) else { continue }
        told = .now
        startUnlessStopped()
        tell()
      }
      startUnlessStopped()
      tell()
    }
  }

  private func startUnlessStopped() {
    if !queue.withLock({ $0.isStopped }) { start() }
  }

  /// Keeps a failure for when the person has left.
  func tellAtEnd(_ failure: Failure) { queue.withLock { $0.unreadable.append(failure) } }

  /// Why files could not be read, and corrections not be kept.
  var unreadable: [Failure] { queue.withLock { $0.unreadable } }

  /// Ends the search for files and the analysis.
  ///
  /// What is being written is written to its end.
  func end() {
    writing.finish()
    queue.withLock { $0.isOver = true }
    stop()
  }

  /// Adds an article, unless its file is already known.
  private func add(_ opened: LoadedArticle) {
    queue.withLock { queue in
      let isKnown = queue.articles.contains {
        $0.article.path != nil && $0.article.path == opened.article.path
      }
      if !isKnown { queue.articles.append(opened) }
      queue.news.append(.opened(opened.article, unread: opened.unread))
    }
  }

  /// Reports an answer of the library; a document that is new becomes one of the articles.
  func report(_ answer: LibraryDesk.Answer) {
    queue.withLock { queue in
      let event = answer.event(&queue.documents)
      if case .library(.opened(let number, let article, _, _)) = event {
        queue.articles.append(
          LoadedArticle(article: article, document: library.map { (number, $0) }))
      }
      queue.news.append(event)
    }
    tell()
  }

  /// Moves an article to the front of the queue.
  func prefer(_ index: Int) {
    queue.withLock { queue in
      guard queue.articles.indices.contains(index), queue.current != index else { return }
      queue.waiting.removeAll { $0 == index }
      queue.waiting.insert(index, at: 0)
      queue.isStopped = false
    }
    start()
  }

  private func work(as workerNumber: Int, unless cancellation: Cancellation) {
    // A lower priority keeps the explorer responsive while every core is busy.
    Processors.giveWay()
    for index in queue.withLock({ $0.articles.indices }) { readToEnd(index) }
    if isCorrecting {
      if let rules = try? rules.journal(), !rules.isEmpty {
        queue.withLock { $0.news.append(.rules(rules)) }
      }
    }
    do throws(Failure) {
      var analyse: Analysing?
      while let index = next(in: workerNumber) {
        readToEnd(index)
        let opened = queue.withLock { $0.articles[index] }
        if isCorrecting {
          if let journal = try? opened.source.journal(), !journal.isEmpty {
            deliver(.journal(index, journal), in: workerNumber)
          }
        }
        if let dossier = opened.dossier {
          deliver(.analysed(index, dossier), in: workerNumber)
          continue
        }
        let prepared: Analysing = if let analyse { analyse } else { try prepare() }
        analyse = prepared
        guard let dossier = prepared(opened.article, cancellation) else { return }
        deliver(.analysed(index, dossier), in: workerNumber)
      }
    } catch {
      queue.withLock { $0.failure = error }
      tell()
    }
  }

  /// Returns the next article to analyse, or nil if the queue is empty or the worker was stopped.
  private func next(in workerNumber: Int) -> Int? {
    queue.withLock { queue in
      guard workerNumber == queue.workerNumber else { return nil }
      queue.current = queue.waiting.isEmpty ? nil : queue.waiting.removeFirst()
      if queue.current == nil { queue.worker = nil }
      return queue.current
    }
  }

  private func deliver(_ event: Event, in workerNumber: Int) {
    let isWanted = queue.withLock { queue in
      guard workerNumber == queue.workerNumber else { return false }
      queue.news.append(event)
      return true
    }
    if isWanted { tell() }
  }

  /// Reads the rest of an article of which only the beginning is loaded, ahead of its analysis.
  private func readToEnd(_ index: Int) {
    guard let article = queue.withLock({ $0.articles[index].readWhole })?() else { return }
    queue.withLock { queue in
      queue.articles[index] = LoadedArticle(article: article)
      queue.news.append(.read(index, article))
    }
    tell()
  }

  /// Where the corrections of an article are kept.
  func source(of index: Int) -> CorrectedSource? {
    queue.withLock { $0.articles.indices.contains(index) ? $0.articles[index].source : nil }
  }

  /// The milliseconds that a screen may wait for what is written: half of what a key may take.
  private static let patience = 8

  /// Writes in the background, one thing after the other, and reports what became of it.
  ///
  /// A disk that is quick enough has it before the screen shows it, so that nothing that a person sees is lost by a kill.
  func write(_ task: @escaping @Sendable () -> [Event]) {
    writing.add { [self] in
      let events = task()
      queue.withLock { $0.news += events }
      tell()
    }
    writing.finish(within: Self.patience)
  }

  /// Waits until everything is written.
  func settle() { writing.finish() }

  /// Corrects a long article in the background; a task is dropped once a later one has come.
  func correct(_ index: Int, _ task: CorrectionTask) {
    tasks.withLock { $0[index] = task.number }
    correcting.add { [self] in
      guard tasks.withLock({ $0[index] == task.number }) else { return }
      let outcome = task.outcome
      queue.withLock { $0.news.append(.corrected(index, outcome)) }
      tell()
    }
  }

  /// Returns the events since the last call.
  func news() -> [Event] {
    queue.withLock { queue in
      defer { queue.news = [] }
      return queue.news
    }
  }

  /// The reason that nothing can be analysed, if there is one.
  var failure: Failure? { queue.withLock { $0.failure } }
}
