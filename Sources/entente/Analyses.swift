import Engine
import Explorer
import Model
import Parses
import Synchronization

/// Articles that are read to their end and analysed, one after the other, beside the explorer.
final class Analyses: Sendable {
  /// Finds everything in one article; nil where that was cancelled.
  typealias Analysing = @Sendable (Article, Cancellation) -> Dossier?
  /// Opens what the analysis needs, and gives what does it.
  typealias Preparing = @Sendable () throws(Failure) -> Analysing

  private struct Queue {
    var articles: [Opened]
    var waiting: [Int]
    /// The wish that who is at work give it up.
    var cancellation = Cancellation()
    /// The task that takes from those waiting; nil where nothing is done.
    var worker: Task<Void, Never>?
    /// The article at work.
    var current: Int?
    /// How many workers there have been: one that was stopped may end late.
    var shift = 0
    var news: [Event] = []
    var failure: Failure?
  }

  private let prepare: Preparing
  private let tell: @Sendable () -> Void
  private let queue: Mutex<Queue>

  /// Analyses of articles; `tell` is called, on another thread, when there is something to ask for.
  init(
    of articles: [Opened], preparing prepare: @escaping Preparing,
    tell: @escaping @Sendable () -> Void
  ) {
    self.prepare = prepare
    self.tell = tell
    queue = Mutex(Queue(articles: articles, waiting: Array(articles.indices)))
  }

  /// Begins with the first, where nothing is at work.
  func start() {
    queue.withLock { queue in
      guard queue.worker == nil, queue.failure == nil else { return }
      queue.shift += 1
      let cancellation = Cancellation()
      queue.cancellation = cancellation
      queue.worker = Task.detached { [self, shift = queue.shift] in
        work(in: shift, unless: cancellation)
      }
    }
  }

  /// Gives up what is at work and what waits.
  func stop() {
    queue.withLock { queue in
      queue.worker?.cancel()
      queue.cancellation.cancel()
      queue.worker = nil
      queue.shift += 1
      queue.current = nil
      queue.waiting = []
    }
  }

  /// Adds one more article, to be analysed when it is preferred; one whose file is known is let be.
  func add(_ opened: Opened) {
    queue.withLock { queue in
      let isKnown = queue.articles.contains {
        $0.article.path != nil && $0.article.path == opened.article.path
      }
      if !isKnown { queue.articles.append(opened) }
    }
  }

  /// Analyses an article before the others that wait.
  func prefer(_ index: Int) {
    queue.withLock { queue in
      guard queue.articles.indices.contains(index), queue.current != index else { return }
      queue.waiting.removeAll { $0 == index }
      queue.waiting.insert(index, at: 0)
    }
    start()
  }

  private func work(in shift: Int, unless cancellation: Cancellation) {
    // A key is answered at once, although every processor has something to do.
    Processors.giveWay()
    for index in queue.withLock({ $0.articles.indices }) { readToEnd(index) }
    do throws(Failure) {
      var analyse: Analysing?
      while let index = next(in: shift) {
        readToEnd(index)
        let opened = queue.withLock { $0.articles[index] }
        if let dossier = opened.dossier {
          deliver(.analysed(index, dossier), in: shift)
          continue
        }
        let prepared: Analysing = if let analyse { analyse } else { try prepare() }
        analyse = prepared
        guard let dossier = prepared(opened.article, cancellation) else { return }
        deliver(.analysed(index, dossier), in: shift)
      }
    } catch {
      queue.withLock { $0.failure = error }
      tell()
    }
  }

  /// The next to be analysed; nil where none waits, or the worker was stopped.
  private func next(in shift: Int) -> Int? {
    queue.withLock { queue in
      guard shift == queue.shift else { return nil }
      queue.current = queue.waiting.isEmpty ? nil : queue.waiting.removeFirst()
      if queue.current == nil { queue.worker = nil }
      return queue.current
    }
  }

  private func deliver(_ event: Event, in shift: Int) {
    let isWanted = queue.withLock { queue in
      guard shift == queue.shift else { return false }
      queue.news.append(event)
      return true
    }
    if isWanted { tell() }
  }

  /// Reads an article of which only the beginning is there, so that a person can go to the end at
  /// once.
  private func readToEnd(_ index: Int) {
    guard let article = queue.withLock({ $0.articles[index].readWhole })?() else { return }
    queue.withLock { queue in
      queue.articles[index] = Opened(article: article)
      queue.news.append(.read(index, article))
    }
    tell()
  }

  /// What was read and found since this was last asked.
  func news() -> [Event] {
    queue.withLock { queue in
      defer { queue.news = [] }
      return queue.news
    }
  }

  /// Why nothing is analysed, if that is so.
  var failure: Failure? { queue.withLock { $0.failure } }
}
