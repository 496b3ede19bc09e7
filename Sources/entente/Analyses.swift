import Model
import Synchronization

/// Articles that are analysed one after the other beside the explorer.
final class Analyses: Sendable {
  /// Opens what the analysis needs, and gives what finds everything in one article.
  typealias Preparing = @Sendable () throws(Failure) -> @Sendable (Article) -> Dossier

  private struct Queue {
    var waiting: [Int]
    var finished: [(index: Int, dossier: Dossier)] = []
    var failure: Failure?
  }

  private let articles: [Article]
  private let prepare: Preparing
  private let tell: @Sendable () -> Void
  private let queue: Mutex<Queue>

  /// Analyses of articles; `tell` is called, on another thread, when there is something to ask for.
  init(
    of articles: [Article], preparing prepare: @escaping Preparing,
    tell: @escaping @Sendable () -> Void
  ) {
    self.articles = articles
    self.prepare = prepare
    self.tell = tell
    queue = Mutex(Queue(waiting: Array(articles.indices)))
  }

  /// Begins with the first.
  func start() {
    Task.detached { self.work() }
  }

  private func work() {
    do throws(Failure) {
      let analyse = try prepare()
      while let index = queue.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) {
        let dossier = analyse(articles[index])
        queue.withLock { $0.finished.append((index, dossier)) }
        tell()
      }
    } catch {
      queue.withLock { $0.failure = error }
      tell()
    }
  }

  /// Analyses an article before the others that wait.
  func prefer(_ index: Int) {
    queue.withLock { queue in
      guard let place = queue.waiting.firstIndex(of: index) else { return }
      queue.waiting.insert(queue.waiting.remove(at: place), at: 0)
    }
  }

  /// What was finished since this was last asked.
  func finished() -> [(index: Int, dossier: Dossier)] {
    queue.withLock { queue in
      defer { queue.finished = [] }
      return queue.finished
    }
  }

  /// Why nothing is analysed, if that is so.
  var failure: Failure? { queue.withLock { $0.failure } }
}
