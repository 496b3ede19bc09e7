import Model
import Readers

/// The files of a command line that are still to be read, each once, with an id of its own for each
/// article.
struct PendingFiles: Sendable {
  private var files: ArraySlice<ArticleFile>
  private let isWhole: Bool
  private let mostInput: Int
  /// The paths that have been taken: a file may be named before its folder, so that it comes first.
  private var seen = Set<[UInt8]>()
  private var ids = Set<Article.ID>()

  /// Creates a queue without files.
  init() { self.init([], isWhole: true, upTo: 0) }

  /// Creates the queue of files.
  ///
  /// - Parameters:
  ///   - files: the files, in order.
  ///   - isWhole: whether long articles are read to their ends at once.
  ///   - mostInput: the number of bytes up to which standard input and pipes are read.
  init(_ files: [ArticleFile], isWhole: Bool, upTo mostInput: Int) {
    self.files = files[...]
    self.isWhole = isWhole
    self.mostInput = mostInput
  }

  /// Reads the next file; returns its articles or the reason that it has none, or nil at the end.
  mutating func next() -> Result<[LoadedArticle], Failure>? {
    while let file = files.popFirst() {
      guard seen.insert(Array(file.path.utf8)).inserted else { continue }
      do throws(Failure) {
        var articles = try LoadedArticle.all(in: file, isWhole: isWhole, upTo: mostInput)
        for index in articles.indices { articles[index].giveOwnID(beside: &ids) }
        return .success(articles)
      } catch {
        return .failure(error)
      }
    }
    return nil
  }
}

extension LoadedArticle {
  /// Adds a number to the article's id if that is already taken.
  fileprivate mutating func giveOwnID(beside taken: inout Set<Article.ID>) {
    let stem = article.id
    var number = 1
    while !taken.insert(article.id).inserted {
      number += 1
      article.id = "\(stem)-\(number)"
    }
    if article.id != stem { dossier = dossier?.renamingArticles([stem: article.id]) }
  }
}
