import Analysis
import Engine
import Export
import Knowledge
import Model
import Readers

/// One file after another, each read, worked on beside others, and used in order.
struct ArticleBatch {
  private let files: [ArticleFile]
  private let skipped: ExitCode?
  /// Whether every file must be an archive.
  private let isOfArchives: Bool
  /// What came by standard input, which can be read only once.
  private let input: [UInt8]?
  /// Whether it is told that an article is not in English; a report says so itself.
  private let tellsLanguage: Bool
  /// The language model that reads the articles; nil where all files are archives.
  private let pipeline: Pipeline?

  /// The files that the command line names, and the model that it asks for, where one is needed.
  init(_ invocation: Invocation) throws(Failure) {
    isOfArchives = invocation.command == .import
    tellsLanguage = invocation.command != .report
    (files, skipped) = try invocation.articleFiles()
    var input: [UInt8]?
    if files.contains(where: { $0.path == "-" }) {
      do throws(ReadError) {
        input = try content(of: "-")
      } catch {
        throw .reading(error)
      }
    }
    self.input = input
    let needsModel =
      !isOfArchives
      && (invocation.readsAnew
        || files.contains {
          $0.path == "-" ? input.map { !Dossier.isArchive($0) } ?? true : !$0.isArchive
        })
    pipeline = needsModel ? try ModelLocation.open(invocation) : nil
  }

  /// Works on every article on all cores, those in archives too, and uses the answers in order.
  ///
  /// A file that can't be read is told and skipped.
  ///
  /// - Throws: ``Failure/skipped(_:)`` at the end where one was skipped; whatever `use` throws.
  func eachArticle<Answer: Sendable>(
    _ work: @escaping @Sendable (Article, Pipeline) -> Answer,
    use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    let pipeline = pipeline
    try await each { content -> [Answer] in
      guard let pipeline else { return [] }
      switch content {
      case .article(let article): return [work(article, pipeline)]
      case .dossier(let dossier): return dossier.articles.map { work($0, pipeline) }
      }
    } use: { (answers: [Answer]) throws(Failure) in
      for answer in answers { try use(answer) }
    }
  }

  /// Works on the dossier of every file on all cores and uses the answers in order: what an archive
  /// holds, or what is found in an article.
  ///
  /// - Throws: as ``eachArticle(_:use:)``.
  func eachDossier<Answer: Sendable>(
    _ work: @escaping @Sendable (Dossier) -> Answer, use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    let analyst = try analyst()
    try await each { content -> Answer? in
      switch content {
      case .dossier(let dossier): work(dossier)
      case .article(let article): analyst.map { work($0.dossier(of: article)) }
      }
    } use: { (answer: Answer?) throws(Failure) in
      if let answer { try use(answer) }
    }
  }

  /// Analyses every article, then uses one dossier of all files that could be read, if any.
  ///
  /// - Throws: as ``eachArticle(_:use:)``, after it was used.
  func merged(use: (Dossier) throws(Failure) -> Void) async throws(Failure) {
    var dossiers: [Dossier] = []
    var taken = Set<Article.ID>()
    var skipped: ExitCode?
    do throws(Failure) {
      try await eachDossier({ $0 }) { dossiers.append($0.apart(from: &taken)) }
    } catch .skipped(let code) {
      skipped = code
    }
    if let whole = Dossier(merging: dossiers) {
      dossiers = []
      try use(whole)
    }
    if let skipped { throw .skipped(skipped) }
  }

  /// What reads the articles; nil where all files are archives.
  func analyst() throws(Failure) -> Analyst? {
    guard let pipeline else { return nil }
    return try .personal(reading: pipeline)
  }

  private func each<Answer: Sendable>(
    _ work: @escaping @Sendable (Content) -> Answer, use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    var skipped = skipped
    let progress = Progress(of: files.count)
    defer { progress.end() }
    let (input, isOfArchives, tellsLanguage) = (input, isOfArchives, tellsLanguage)
    try await sideBySide(files) { file -> Result<(answer: Answer, note: String?), Failure> in
      do throws(Failure) {
        let content = try Content(
          of: file, bytes: file.path == "-" ? input : nil, isArchive: isOfArchives)
        return .success((work(content), tellsLanguage ? content.languageNote : nil))
      } catch {
        return .failure(error)
      }
    } then: { answer throws(Failure) in
      progress.advance()
      switch answer {
      case .success(let value):
        if let words = value.note { Output.tell(words) }
        try use(value.answer)
      case .failure(let failure):
        if let words = failure.words { Output.tell(words) }
        skipped = skipped ?? failure.exitCode
      }
    }
    if let skipped { throw .skipped(skipped) }
  }
}

extension Invocation {
  /// Whether it asks for the text to be read, so that what was found before is of no use.
  fileprivate var readsAnew: Bool { command == .parse || options[.open] != nil }
}

extension Dossier {
  /// The same, its articles named otherwise where their ids are taken.
  fileprivate func apart(from taken: inout Set<Article.ID>) -> Dossier {
    var names: [Article.ID: Article.ID] = [:]
    for article in articles {
      var (id, number) = (article.id, 1)
      while !taken.insert(id).inserted {
        number += 1
        id = "\(article.id)-\(number)"
      }
      if id != article.id { names[article.id] = id }
    }
    return renamingArticles(names)
  }
}
