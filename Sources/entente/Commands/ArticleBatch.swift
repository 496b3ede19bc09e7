import Analysis
import Engine
import Export
import Knowledge
import Model
import Readers

/// The files of a command, which are read and processed in parallel and used in order.
struct ArticleBatch {
  let files: [ArticleFile]
  /// The exit code for the first input that could not be found.
  let skipped: ExitCode?
  /// Whether every file must be an archive.
  private let isOfArchives: Bool
  /// The content of standard input, which can be read only once.
  let input: [UInt8]?
  /// The number of bytes up to which standard input and pipes are read.
  private let mostInput: Int
  /// Whether to say on standard error that an article is not in English; a report says so itself.
  private let tellsLanguage: Bool
  /// The language model; nil if all files are archives.
  private let pipeline: Pipeline?
  /// The library that is read instead of files.
  private let location: LibraryLocation?
  /// What corrects the dossiers.
  let corrector: Corrector

  /// Resolves the files of the command line, and opens the language model if one is needed.
  ///
  /// If it is bare, no correction is applied.
  init(_ invocation: Invocation, isBare: Bool = false) throws(Failure) {
    isOfArchives = invocation.command == .import
    corrector = Corrector(invocation, isBare: isBare)
    tellsLanguage = invocation.command != .report
    let isOfLibrary = invocation.command != .library && invocation.options[.library] != nil
    location = isOfLibrary ? LibraryLocation(invocation) : nil
    if isOfLibrary {
      if let word = invocation.fileOperands.first { throw .usage(.unexpectedOperand(word)) }
      (files, skipped, input, mostInput) = ([], nil, nil, longestInput)
      pipeline = invocation.readsAnew ? try ModelLocation.open(invocation) : nil
      return
    }
    (files, skipped) = try invocation.articleFiles()
    mostInput = try invocation.mostInput()
    var input: [UInt8]?
    if files.contains(where: { $0.path == "-" }) {
      do throws(ReadError) {
        input = try content(of: "-", upTo: mostInput)
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

  /// Processes every article, those in archives included, on all cores, and uses the results in
  /// order.
  ///
  /// A file that cannot be read is reported and skipped.
  ///
  /// - Throws: ``Failure/skipped(_:)`` at the end if a file was skipped; any error of `use`.
  func eachArticle<Answer: Sendable>(
    _ work: @escaping @Sendable (Article, Pipeline) -> Answer,
    use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    let pipeline = pipeline
    try await each { content, _ -> [Answer] in
      guard let pipeline else { return [] }
      switch content {
      case .article(let article): return [work(article, pipeline)]
      case .dossier(let dossier): return dossier.articles.map { work($0, pipeline) }
      }
    } use: { (answers: [Answer]) throws(Failure) in
      for answer in answers { try use(answer) }
    }
  }

  /// Processes the dossier of every file on all cores, and uses the results in order.
  ///
  /// The dossier of an archive is its content, that of an article its analysis.
  ///
  /// - Throws: as ``eachArticle(_:use:)``.
  func eachDossier<Answer: Sendable>(
    _ work: @escaping @Sendable (Dossier) -> Answer, use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    let (analyst, corrector) = (try analyst(), corrector)
    try await each { content, file -> Answer? in
      switch content {
      case .dossier(let dossier):
        // A library keeps its dossiers as corrected.
        work(file.map { corrector.corrected(dossier, path: $0.path) } ?? dossier)
      case .article(let article):
        analyst.map { work(corrector.corrected($0.dossier(of: article), path: file?.path)) }
      }
    } use: { (answer: Answer?) throws(Failure) in
      if let answer { try use(answer) }
    }
  }

  /// Analyses every article, then uses the merged dossier of all readable files, if there are any.
  ///
  /// - Throws: as ``eachArticle(_:use:)``, after `use`.
  func merged(use: (Dossier) throws(Failure) -> Void) async throws(Failure) {
    if let location, !corrector.isBare {
      // The actors of a library are one over its articles by more than their names.
      let reserve = try LibraryReserve(of: location)
      let (whole, skipped) = try await reserve.merged(try reserve.numbers())
      if let whole { try use(whole.dossier) }
      if let skipped { throw .skipped(skipped) }
      return
    }
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

  /// Returns the analyst for the articles, or nil if all files are archives.
  func analyst() throws(Failure) -> Analyst? {
    guard let pipeline else { return nil }
    return try .personal(reading: pipeline)
  }

  private func each<Answer: Sendable>(
    _ work: @escaping @Sendable (Content, ArticleFile?) -> Answer,
    use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    if let location { return try await eachStored(in: location, work, use: use) }
    var skipped = skipped
    let progress = Progress(of: files.count)
    defer { progress.end() }
    let (input, isOfArchives, tellsLanguage) = (input, isOfArchives, tellsLanguage)
    let mostInput = mostInput
    try await sideBySide(files) { file -> Result<(answer: Answer, note: String?), Failure> in
      do throws(Failure) {
        let content = try Content(
          of: file, bytes: file.path == "-" ? input : nil, isArchive: isOfArchives,
          upTo: mostInput)
        return .success((work(content, file), tellsLanguage ? content.languageNote : nil))
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

extension ArticleBatch {
  /// Processes the dossiers of a library, whose actors have the names that they have over all articles.
  private func eachStored<Answer: Sendable>(
    in location: LibraryLocation, _ work: @escaping @Sendable (Content, ArticleFile?) -> Answer,
    use: (Answer) throws(Failure) -> Void
  ) async throws(Failure) {
    let reserve = try LibraryReserve(of: location)
    let isBare = corrector.isBare
    var skipped: ExitCode?
    try await sideBySide(try reserve.numbers()) { number -> Result<Answer, Failure> in
      Result { () throws(Failure) in
        work(
          .dossier(
            isBare ? try reserve.bareDossier(of: number) : try reserve.joined(number).dossier), nil)
      }
    } then: { answer throws(Failure) in
      switch answer {
      case .success(let answer): try use(answer)
      case .failure(let failure):
        if let words = failure.words { Output.tell(words) }
        skipped = skipped ?? failure.exitCode
      }
    }
    if let skipped { throw .skipped(skipped) }
  }
}

extension Invocation {
  /// Whether the command needs a new parse, so that archived results cannot be used.
  fileprivate var readsAnew: Bool { command == .parse || options[.open] != nil }
}

extension Dossier {
  /// Returns the dossier with a number added to each article id that is already taken.
  func apart(from taken: inout Set<Article.ID>) -> Dossier {
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
