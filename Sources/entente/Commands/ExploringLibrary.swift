import Analysis
import Configuration
import Explorer
import Model
import Presentation
import Readers

/// `entente --library NAME`: opens the explorer on a library.
///
/// Nothing is analysed, so no language model is needed; one is opened if the person opens a file.
func explore(
  _ location: LibraryLocation, _ invocation: Invocation, size: Size
) throws(Failure) {
  if invocation.isPlain { return try converse(about: location, invocation) }
  let isCorrecting = invocation.options[.uncorrected] == nil
  let desk = try LibraryDesk(of: location, isCorrecting: isCorrecting) {
    presentRun(invocation)
  }
  let (known, dossier) = try desk.opening()
  var articles: [LoadedArticle] = []
  if let article = dossier?.bare.articles.first, let number = known.numbers[0] {
    articles = [
      LoadedArticle(article: article, dossier: dossier?.bare, document: (number, location))
    ]
  }
  guard invocation.options[.dump] == nil else {
    return try dump(articles, in: (desk, known), invocation, size: size) {
      dossier?.bare ?? Dossier(empty: $0)
    }
  }
  _ = try Explore.run(
    articles, of: (desk, known), as: Preferences(of: invocation),
    isCorrecting: isCorrecting
  ) { () throws(Failure) in
    let analyst = try Analyst.personal(reading: ModelLocation.open(invocation))
    return { analyst.dossier(of: $0, unless: $1) }
  }
}

/// `entente --plain --library NAME`: the dialogue about the articles of the library, the latest first.
///
/// What was found in an article is read when it is asked for. Of a large library, only the latest articles are there.
private func converse(about location: LibraryLocation, _ invocation: Invocation) throws(Failure) {
  let reserve = try LibraryReserve(of: location)
  let isBare = invocation.options[.uncorrected] != nil
  let all = try reserve.latest()
  var numbers: [Article.ID: Int] = [:]
  var articles: [Article] = []
  for number in all.prefix(mostArticles) {
    do throws(Failure) {
      guard var article = try reserve.article(of: number) else { continue }
      if numbers[article.id] != nil { article.id += "-\(number)" }
      numbers[article.id] = number
      articles.append(article)
    } catch {
      Output.tell(error.words ?? "article \(number) cannot be read")
    }
  }
  if all.count > mostArticles {
    Output.tell(
      "the dialogue is about the latest \(mostArticles) of \(all.count) articles; "
        + "`entente find` looks for the others")
  }
  if articles.isEmpty { Output.tell(absence: "The library is empty.") }
  try converse(about: articles, invocation) { [numbers] article in
    let dossier = numbers[article.id].flatMap {
      isBare ? try? reserve.bareDossier(of: $0) : try? reserve.joined($0).dossier
    }
    guard let dossier, let known = dossier.articles.first else { return Dossier(empty: article) }
    return dossier.renamingArticles([known.id: article.id])
  }
}

/// The most articles of a dialogue.
private let mostArticles = 2_000

/// The run that this program would analyse by; nil without a language model.
private func presentRun(_ invocation: Invocation) -> Dossier.Run? {
  guard let pipeline = try? ModelLocation.open(invocation) else { return nil }
  return try? Analyst.personal(reading: pipeline).run
}

extension Invocation {
  /// The library to explore: the one that is named, or else, without any file, the one that the environment or
  /// `config.toml` names.
  ///
  /// - Throws: ``Failure/usage(_:)`` if files are named as well.
  func libraryToExplore() throws(Failure) -> LibraryLocation? {
    if options[.library] != nil {
      if let word = operands.first { throw .usage(.unexpectedOperand(word)) }
      return LibraryLocation(self)
    }
    guard operands.isEmpty, options[.filesFrom] == nil, !Self.inputIsGiven,
      settings.isChosen(.library)
    else { return nil }
    let location = LibraryLocation(self)
    return FileSystem.exists(location.path) ? location : nil
  }
}
