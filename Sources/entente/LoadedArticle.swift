import Glibc
import Analysis
import Model
import Readers

/// An article to explore.
struct LoadedArticle: Sendable {
  /// The article, or its beginning.
  var article: Article
  /// The number of bytes still to be read.
  var unread = 0
  /// Reads the whole article; nil if it is complete.
  var readWhole: (@Sendable () -> Article)?
  /// The dossier of the article, if it comes from an archive.
  var dossier: Dossier?
  /// The path of the archive that it comes from.
  var archive: String?

  /// Its number in a library, and the library.
  var document: (number: Int, location: LibraryLocation)?

  /// Where its corrections are kept.
  var source: CorrectedSource {
    if let document { return .document(document.number, in: document.location) }
    return .file(
      (archive ?? article.path).map { JournalFile(of: $0) } ?? JournalFile(of: article.identity))
  }
}

extension LoadedArticle {
  /// Returns the article in a file, or each article of an archive with its dossier.
  ///
  /// - Throws: ``Failure/reading(_:)`` or ``Failure/archive(path:_:)``.
  static func all(
    in file: ArticleFile, isWhole: Bool, upTo most: Int
  ) throws(Failure) -> [LoadedArticle] {
    if file.path == "-" || file.isArchive {
      switch try Content(of: file, upTo: most) {
      case .article(let article): return [LoadedArticle(article: article)]
      case .dossier(let dossier):
        return dossier.articles.map {
          LoadedArticle(
            article: $0, dossier: dossier.part(of: $0.id),
            archive: file.path == "-" ? nil : file.path)
        }
      }
    }
    do throws(ReadError) {
      return [try LoadedArticle(file, isWhole: isWhole)]
    } catch {
      throw .reading(error)
    }
  }

  /// Reads an article, or only the beginning of a long one.
  ///
  /// - Throws: `ReadError` if it cannot be read.
  init(_ file: ArticleFile, isWhole: Bool = false) throws(ReadError) {
    let lexicon = Resources.mastheadLexicon
    guard !isWhole,
      let (beginning, unread) = Article.beginning(of: file.path, id: file.id, lexicon: lexicon)
    else {
      self.init(article: try Article(reading: file.path, id: file.id, lexicon: lexicon))
      return
    }
    self.init(article: beginning, unread: unread) {
      if let whole = try? Article(reading: file.path, id: file.id, lexicon: lexicon) {
        return whole
      }
      var article = beginning
      article.warnings.append(.truncated(at: beginning.text.utf8.count))
      return article
    }
  }

  /// Reads the article that a person named, searching the folder of another file first.
  ///
  /// - Throws: `ReadError` if it cannot be read.
  init(named name: String, beside neighbour: String?) throws(ReadError) {
    // On a command line "-" is standard input, but here it is a name.
    var path = name == "-" ? "./-" : name
    if name.hasPrefix("~/") { path = BaseFolder.home + name.dropFirst() }
    if !path.hasPrefix("/"), let neighbour, let slash = neighbour.lastIndex(of: "/") {
      let beside = "\(neighbour[...slash])\(path)"
      if FileSystem.isThere(beside) { path = beside }
    }
    let (files, faults) = ArticleFile.all(in: [], listed: [path])
    guard let file = files.first else { throw faults.first ?? .missing(path: path) }
    try self.init(file)
  }
}
