import Analysis
import Configuration
import Engine
import Explorer
import Glibc
import Knowledge
import Model
import Presentation
import Readers

/// `entente [FILE ...]`: opens the explorer, or prints the screen after a key script.
func explore(_ invocation: Invocation) throws(Failure) {
  let isDump = invocation.options[.dump] != nil
  let isPlain = invocation.isPlain
  let size = try invocation.screenSize()
  if let location = try invocation.libraryToExplore() {
    return try explore(location, invocation, size: size)
  }
  let mostInput = try invocation.mostInput()
  let (files, unreadable) = try invocation.articleFiles()
  var skipped = unreadable
  var pending = PendingFiles(files, isWhole: isDump || isPlain, upTo: mostInput)
  var articles: [LoadedArticle] = []
  // The explorer opens with the first article; it finds the others while that is read.
  while isDump || isPlain || articles.isEmpty, let file = pending.next() {
    switch file {
    case .success(let read): articles += read
    case .failure(let failure):
      if files.count == 1 { throw failure }
      if let words = failure.words { Output.tell(words) }
      skipped = skipped ?? failure.exitCode
    }
  }
  if isPlain {
    let analyse = try analysing(articles, invocation)
    let (journals, rules) = corrections(of: articles, invocation)
    let known = Dictionary(
      zip(articles.map(\.article.id), journals), uniquingKeysWith: { first, _ in first })
    try converse(about: articles.map(\.article), invocation) {
      analyse($0).corrected(by: known[$0.id] ?? Journal(), rules: rules).dossier
    }
  } else if isDump {
    try dump(articles, invocation, size: size, analyse: try analysing(articles, invocation))
  } else {
    // A missing model or pack is reported before the explorer takes the screen; both are opened
    // once the text is shown.
    if articles.contains(where: { $0.dossier == nil }) || files.contains(where: { !$0.isArchive }) {
      _ = try ModelLocation.path(of: invocation)
      _ = try PackLocation.find()
    }
    let failures = try Explore.run(
      articles, then: pending, as: Preferences(of: invocation),
      isCorrecting: invocation.options[.uncorrected] == nil
    ) { () throws(Failure) in
      let analyst = try Analyst.personal(reading: ModelLocation.open(invocation))
      return { analyst.dossier(of: $0, unless: $1) }
    }
    for failure in failures {
      if let words = failure.words { Output.tell(words) }
      skipped = skipped ?? failure.exitCode
    }
  }
  if let skipped { throw .skipped(skipped) }
}

/// Returns a function that looks up an article's dossier in an archive, or analyses the article.
private func analysing(
  _ articles: [LoadedArticle], _ invocation: Invocation
) throws(Failure) -> (Article) -> Dossier {
  let known = Dictionary(
    articles.compactMap { opened in opened.dossier.map { (opened.article.id, $0) } },
    uniquingKeysWith: { first, _ in first })
  guard articles.contains(where: { $0.dossier == nil }) else {
    return { article in
      known[article.id] ?? Dossier(empty: article)
    }
  }
  let analyst = try Analyst.personal(reading: ModelLocation.open(invocation))
  return { known[$0.id] ?? analyst.dossier(of: $0) }
}

/// Returns what has been said about each article and about all, unless the bare analysis is asked for.
private func corrections(
  of articles: [LoadedArticle], _ invocation: Invocation
) -> (journals: [Journal], rules: Journal) {
  guard invocation.options[.uncorrected] == nil else { return ([], Journal()) }
  let rules = articles.first?.source.rules() ?? .rules
  return (
    articles.map { (try? $0.source.journal()) ?? Journal() }, (try? rules.journal()) ?? Journal()
  )
}

extension Dossier {
  /// Creates a dossier without actors and relations.
  init(empty article: Article) {
    self.init(
      run: Run(model: Run.Model(name: "", version: "")), articles: [article], actors: [],
      mentions: [], relations: [])
  }
}

extension Invocation {
  /// Returns the size of the screen to print.
  fileprivate func screenSize() throws(Failure) -> Size {
    let words = options[.size] ?? "80x24"
    let sides = words.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard sides.count == 2, sides.allSatisfy({ 1...1000 ~= $0 }) else {
      throw .usage(.unknownValue(.size, words))
    }
    return Size(columns: sides[0], rows: sides[1])
  }
}

/// Prints the screen after the keys of a script.
func dump(
  _ articles: [LoadedArticle], in library: (desk: LibraryDesk, known: OpenLibrary)? = nil,
  _ invocation: Invocation, size: Size, analyse: (Article) -> Dossier
) throws(Failure) {
  var script = ""
  if let path = invocation.options[.keys] {
    do throws(ReadError) {
      script = try fileNames(listedIn: path).joined(separator: "\n")
    } catch {
      throw .reading(error)
    }
  }
  let (journals, rules) = corrections(of: articles, invocation)
  let transcript = Explore.transcript(
    of: articles.map(\.article), in: library, keys: script, size: size,
    as: Preferences(of: invocation), journals: journals, rules: rules, analyse: analyse)
  guard let transcript else { throw .usage(.unknownKeys(invocation.options[.keys] ?? "")) }
  try Output.write(transcript)
}
