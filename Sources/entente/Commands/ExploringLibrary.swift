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
  let desk = try LibraryDesk(of: location, isCorrecting: isCorrecting)
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

/// `entente --plain --library NAME`: the dialogue about every article of the library.
private func converse(about location: LibraryLocation, _ invocation: Invocation) throws(Failure) {
  let reserve = try LibraryReserve(of: location)
  var dossiers: [Article.ID: Dossier] = [:]
  var articles: [Article] = []
  for number in try reserve.numbers() {
    var dossier = try reserve.dossier(of: number)
    guard var article = dossier.articles.first else { continue }
    if dossiers[article.id] != nil {
      let name = "\(article.id)-\(number)"
      dossier = dossier.renamingArticles([article.id: name])
      article.id = name
    }
    dossiers[article.id] = dossier
    articles.append(article)
  }
  try converse(about: articles, invocation) { [dossiers] in
    dossiers[$0.id] ?? Dossier(empty: $0)
  }
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
