import Analysis
import Language
import Model
import Readers

/// One article after another, each read, worked on beside others, and used in order.
struct ArticleBatch {
  /// The language model that reads them.
  let pipeline: Pipeline
  private let files: [ArticleFile]
  private var skipped: ExitCode?

  /// The articles that the command line names, and the model that it asks for.
  init(_ invocation: Invocation) throws(Failure) {
    (files, skipped) = try invocation.articleFiles()
    pipeline = try ModelLocation.open(invocation)
  }

  /// Works on every article on all cores and uses the answers in the order of the files.
  ///
  /// A file that can't be read is told and skipped.
  ///
  /// - Throws: ``Failure/skipped(_:)`` at the end where one was skipped; the reader's own failure
  ///   where the only file can't be read; whatever `use` throws.
  func each<Answer: Sendable>(
    _ work: @escaping @Sendable (Article) -> Answer, use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    var skipped = skipped
    let progress = Progress(of: files.count)
    defer { progress.end() }
    try await sideBySide(files) { file -> Result<Answer, ReadError> in
      do throws(ReadError) {
        return .success(work(try Article(reading: file.path, id: file.id)))
      } catch {
        return .failure(error)
      }
    } then: { answer throws(Failure) in
      progress.advance()
      switch answer {
      case .success(let value): try use(value)
      case .failure(let error):
        let failure = Failure.reading(error)
        if let words = failure.words { Output.tell(words) }
        skipped = skipped ?? failure.exitCode
      }
    }
    if let skipped { throw .skipped(skipped) }
  }

  /// Analyses every article, then uses one dossier of all that could be read, if any.
  ///
  /// - Throws: as ``each(_:use:)``, after it was used.
  func merged(use: (Dossier) throws(Failure) -> Void) async throws(Failure) {
    let analyst = Analyst(pipeline: pipeline, gazetteer: .personal, codebook: .personal)
    var dossiers: [Dossier] = []
    var skipped: ExitCode?
    do throws(Failure) {
      try await each({ analyst.dossier(of: $0) }) { dossiers.append($0) }
    } catch .skipped(let code) {
      skipped = code
    }
    if let whole = Dossier(merging: dossiers) {
      dossiers = []
      try use(whole)
    }
    if let skipped { throw .skipped(skipped) }
  }
}
