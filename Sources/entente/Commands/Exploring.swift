import Analysis
import Configuration
import Glibc
import Language
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
  for file in files where seen.insert(file.path).inserted {
    do throws(ReadError) {
      articles.append(try Opened(file, isWhole: isDump || isPlain))
    } catch {
      let failure = Failure.reading(error)
      if files.count == 1 { throw failure }
      if let words = failure.words { Output.tell(words) }
      skipped = skipped ?? failure.exitCode
    }
  }
  if isPlain {
    try converse(about: articles.map(\.article), invocation)
  } else if isDump {
    try dump(
      articles.map(\.article), invocation, size: size,
      analyse: Analyst(
        pipeline: try ModelLocation.open(invocation), gazetteer: .personal, codebook: .personal))
  } else {
    // A model that is missing is said before the screen is taken; opening it waits for the text.
    _ = try ModelLocation.path(of: invocation)
    try Explore.run(articles, as: Preferences(of: invocation)) { () throws(Failure) in
      let analyst = Analyst(
        pipeline: try ModelLocation.open(invocation), gazetteer: .personal, codebook: .personal)
      return { analyst.dossier(of: $0, unless: $1) }
    }
  }
  if let skipped { throw .skipped(skipped) }
}

extension Invocation {
  /// Whether it opens the explorer on a terminal.
  var showsScreen: Bool {
    command == .explore && options[.dump] == nil && !isPlain && Output.isTerminal
  }

  /// Whether it talks line by line: when told so, and on a terminal where that is preferred or
  /// nothing else can be drawn.
  fileprivate var isPlain: Bool {
    let isPreferred = settings.isPlain || environment("TERM") == "dumb"
    return options[.plain] != nil || (isPreferred && options[.dump] == nil && Output.isTerminal)
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
  _ articles: [Article], _ invocation: Invocation, size: Size, analyse analyst: Analyst
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
    analyse: { analyst.dossier(of: $0) })
  guard let transcript else { throw .usage(.unknownKeys(invocation.options[.keys] ?? "")) }
  try Output.write(transcript)
}
