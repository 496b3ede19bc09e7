import Explorer
import Model
import Synchronization

/// An article to explore.
struct Opened: Sendable {
  /// The article, or its beginning.
  var article: Article
  /// How many bytes of it are still to be read.
  var unread = 0
  /// Reads the whole, where it is not there yet.
  var readWhole: (@Sendable () -> Article)?
}

/// Articles that are read to their end and analysed, one after the other, beside the explorer.
final class Analyses: Sendable {
  /// Opens what the analysis needs, and gives what finds everything in one article.
  typealias Preparing = @Sendable () throws(Failure) -> @Sendable (Article) -> Dossier

  private struct Queue {
    var articles: [Opened]
    var waiting: [Int]
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

  /// Begins with the first.
  func start() {
    Task.detached { self.work() }
  }

  private func work() {
    readToEnd()
    do throws(Failure) {
      let analyse = try prepare()
      while let index = queue.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) {
        let article = queue.withLock { $0.articles[index].article }
        let dossier = analyse(article)
        queue.withLock { $0.news.append(.analysed(index, dossier)) }
        tell()
      }
    } catch {
      queue.withLock { $0.failure = error }
      tell()
    }
  }

  /// Reads what only the beginning is there of, so that a person can go to the end at once.
  private func readToEnd() {
    let articles = queue.withLock { $0.articles }
    for (index, opened) in articles.enumerated() {
      guard let article = opened.readWhole?() else { continue }
      queue.withLock { queue in
        queue.articles[index] = Opened(article: article)
        queue.news.append(.read(index, article))
      }
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
