import Analysis
import Export
import Model
import Presentation
import Readers

/// The content of a file: an article to analyse, or the dossier of an archive.
enum Content: Sendable {
  case article(Article)
  case dossier(Dossier)

  /// Reads a file, a stream up to a number of bytes, unless its bytes are given; recognises an archive by its first
  /// bytes.
  ///
  /// - Throws: ``Failure/reading(_:)`` or ``Failure/archive(path:_:)``.
  init(
    of file: ArticleFile, bytes: [UInt8]? = nil, isArchive: Bool = false,
    upTo most: Int = longestInput
  ) throws(Failure) {
    let content: [UInt8]
    do throws(ReadError) {
      if let bytes {
        content = bytes
      } else {
        content = try Readers.content(of: file.path, upTo: most)
      }
      guard isArchive || Dossier.isArchive(content) else {
        self = .article(
          try Article(
            content, of: file.path, id: file.id, lexicon: Resources.mastheadLexicon))
        return
      }
    } catch {
      throw .reading(error)
    }
    do throws(ArchiveFault) {
      self = .dossier(try Dossier(archive: content))
    } catch {
      throw .archive(path: file.path, error)
    }
  }
}

extension Content {
  /// That an article just read is not in English, in a sentence; nil if it is.
  var languageNote: String? {
    guard case .article(let article) = self,
      let warning = article.warnings.first(where: \.isOfLanguage)
    else { return nil }
    return "\(article.path ?? "standard input"): \(warning.words)"
  }
}

extension Warning {
  fileprivate var isOfLanguage: Bool { if case .foreignLanguage = self { true } else { false } }
}

extension ArticleFile {
  /// Whether the file starts as an archive does; false for a stream that can be read only once.
  var isArchive: Bool {
    content(of: path, atMost: 256).map { Dossier.isArchive($0.bytes) } ?? false
  }
}
