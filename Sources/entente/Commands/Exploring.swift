import Analysis
import Configuration
import Engine
import Explorer
import Glibc
import Knowledge
import Model
import Presentation
import Readers

/// `entente [FILE ...]`: the explorer, or what it would show after some keys.
func explore(_ invocation: Invocation) async throws(Failure) {
  let isDump = invocation.options[.dump] != nil
  let isPlain = invocation.isPlain
  guard isDump || isPlain || invocation.showsScreen else { return try await report(invocation) }
  let size = try invocation.screenSize()
  var (files, skipped) = try invocation.articleFiles()
  var articles: [Opened] = []
  // A file and its folder may both be named, to begin with that file.
  var seen = Set<String>()
  var ids = Set<Article.ID>()
  for file in files where seen.insert(file.path).inserted {
    do throws(Failure) {
      for var opened in try Opened.all(in: file, isWhole: isDump || isPlain) {
        opened.giveOwnID(beside: &ids)
        articles.append(opened)
      }
    } catch {
      let failure = error
      if files.count == 1 { throw failure }
      if let words = failure.words { Output.tell(words) }
      skipped = skipped ?? failure.exitCode
    }
  }
  if isPlain {
    try converse(
      about: articles.map(\.article), invocation, analyse: try analysing(articles, invocation))
  } else if isDump {
    try dump(
      articles.map(\.article), invocation, size: size, analyse: try analysing(articles, invocation))
  } else {
    // A model or pack that is missing is said before the screen is taken; opening it waits for the text.
    if articles.contains(where: { $0.dossier == nil }) {
      _ = try ModelLocation.path(of: invocation)
      _ = try PackLocation.find()
    }
    try Explore.run(articles, as: Preferences(of: invocation)) { () throws(Failure) in
      let analyst = try Analyst.personal(reading: ModelLocation.open(invocation))
      return { analyst.dossier(of: $0, unless: $1) }
    }
  }
  if let skipped { throw .skipped(skipped) }
}

/// What gives the dossier of an article: an archive, or the analysis, which needs a language model.
private func analysing(
  _ articles: [Opened], _ invocation: Invocation
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

extension Dossier {
  /// A dossier in which nothing was found.
  fileprivate init(empty article: Article) {
    self.init(
      run: Run(model: Run.Model(name: "", version: "")), articles: [article], actors: [],
      mentions: [], relations: [])
  }
}

extension Opened {
  /// Names an article of an archive otherwise where its id is taken.
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

extension Invocation {
  /// The size of the screen that is printed.
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
private func dump(
  _ articles: [Article], _ invocation: Invocation, size: Size,
  analyse: (Article) -> Dossier
) throws(Failure) {
  var script = ""
  if let path = invocation.options[.keys] {
    do throws(ReadError) {
      script = try fileNames(listedIn: path).joined(separator: "\n")
    } catch {
      throw .reading(error)
    }
  }
  let transcript = Explore.transcript(
    of: articles, keys: script, size: size, as: Preferences(of: invocation),
    analyse: analyse)
  guard let transcript else { throw .usage(.unknownKeys(invocation.options[.keys] ?? "")) }
  try Output.write(transcript)
}
