import Analysis
import Export
import Model
import Readers

/// The content of a file: an article to analyse, or the dossier of an archive.
enum Content: Sendable {
  case article(Article)
  case dossier(Dossier)

  /// Reads a file, unless its bytes are given; recognises an archive by its first bytes.
  ///
  /// - Throws: ``Failure/reading(_:)`` or ``Failure/archive(path:_:)``.
  init(of file: ArticleFile, bytes: [UInt8]? = nil, isArchive: Bool = false) throws(Failure) {
    let content: [UInt8]
    do throws(ReadError) {
      if let bytes { content = bytes } else { content = try Readers.content(of: file.path) }
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

extension ArticleFile {
  /// Whether the file starts as an archive does; false for a stream that can be read only once.
  var isArchive: Bool {
    content(of: path, atMost: 256).map { Dossier.isArchive($0.bytes) } ?? false
  }
}
