package import Model

/// A talk about articles, line by line: for screen readers, line printers and pipes.
///
/// It draws no boxes, moves no cursor and tells nothing by colour: what can be chosen is numbered,
/// and every answer is plain text.
package struct Conversation {
  /// Something told, with what can be chosen from it.
  struct Page {
    /// What is told first, a paragraph each.
    var words: [String]
    var choices: [Choice] = []
    /// How many of the choices have been told.
    var told = 0
    /// The paragraph told, for going on to the next.
    var paragraph: Int?
    /// Whom it is about.
    var actor: Actor.ID?
  }

  /// A numbered line.
  struct Choice {
    var words: String
    var target: Listing.Target
  }

  /// Whether the person has left.
  package private(set) var isOver = false

  let articles: [Article]
  var current = 0
  /// The actor that is talked about.
  var actor: Actor.ID?
  private let columns: Int
  private let analyse: (Article) -> Dossier
  private var dossiers: [Dossier?]
  private var pages: [Page] = []

  /// So many choices are told at a time.
  private static let pageLength = 20

  /// A talk about articles, each analysed when it is first asked about, in lines of at most so many
  /// columns.
  package init(
    about articles: [Article], columns: Int, analyse: @escaping (Article) -> Dossier
  ) {
    self.articles = articles.map(\.withSoundBlocks)
    self.columns = max(20, columns)
    self.analyse = analyse
    dossiers = articles.map { _ in nil }
  }

  /// What is said first.
  package mutating func opening() -> String { tell(overview()) }

  /// The answer to a line that was typed.
  package mutating func answer(_ line: some StringProtocol) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return goOn() }
    if let number = Int(first) { return choose(number) }
    if first.hasPrefix("/") { return perform(.search, String(line.drop { $0 != "/" }.dropFirst())) }
    guard let command = Command(begunBy: first) else {
      return "There is no command \(first); help tells them.\n"
    }
    return perform(command, words.dropFirst().joined(separator: " "))
  }

  private mutating func perform(_ command: Command, _ argument: String) -> String {
    switch command {
    case .read: return tell(paragraph(pages.last?.paragraph ?? 0))
    case .paragraph: return tell(paragraph((Int(argument) ?? 1) - 1))
    case .actors: return tell(actors(Filter(argument)))
    case .actor: return turn(to: argument)
    case .relations: return tell(relations(Filter(argument)))
    case .evidence: return tell(statements(Filter(argument)))
    case .mentions: return tell(mentions())
    case .network: return tell(bonds())
    case .timeline: return tell(timeline())
    case .ways: return tellWays(to: argument)
    case .search: return tell(finds(Query(argument)))
    case .articles: return tell(articleList())
    case .back:
      guard pages.count > 1 else { return "This is where you began.\n" }
      pages.removeLast()
      return repeated()
    case .again: return repeated()
    case .help: return Command.all
    case .quit:
      isOver = true
      return ""
    }
  }

  // MARK: Telling

  private mutating func tell(_ page: Page) -> String {
    if let id = page.actor { actor = id }
    pages.append(page)
    return page.words.flatMap { wrapped($0, to: columns) }.map { $0 + "\n" }.joined()
      + nextChoices()
  }

  private mutating func repeated() -> String {
    guard var page = pages.popLast() else { return "" }
    page.told = 0
    return tell(page)
  }

  /// The choices that have not been told, as many as are told at a time.
  private mutating func nextChoices() -> String {
    guard var page = pages.popLast() else { return "" }
    defer { pages.append(page) }
    let end = min(page.choices.count, page.told + Self.pageLength)
    var text = ""
    for number in page.told..<end {
      let lines = wrapped("\(number + 1). \(page.choices[number].words)", to: columns - 3)
      text += lines.enumerated().map { ($0 > 0 ? "   " : "") + $1 + "\n" }.joined()
    }
    page.told = end
    if end < page.choices.count {
      let rest = "\(end) of \(page.choices.count); an empty line goes on."
      text += wrapped(rest, to: columns).map { $0 + "\n" }.joined()
    }
    return text
  }

  private mutating func goOn() -> String {
    guard let page = pages.last else { return "" }
    if page.told < page.choices.count, page.paragraph == nil { return nextChoices() }
    guard let number = page.paragraph else { return "That is all; help tells the commands.\n" }
    return number + 1 < article.blocks.count
      ? tell(paragraph(number + 1)) : "That was the last paragraph.\n"
  }

  private mutating func choose(_ number: Int) -> String {
    guard let page = pages.last, page.choices.indices.contains(number - 1) else {
      return "There is no number \(number) here.\n"
    }
    switch page.choices[number - 1].target {
    case .actor(let id): return tell(portrait(of: id))
    case .relation(let index): return tell(evidence(of: index))
    case .mention(let index): return tell(paragraph(at: dossier.mentions[index].range.lowerBound))
    case .text(_, let offset): return tell(paragraph(at: offset))
    case .paths(let source, let target): return tell(ways(from: source, to: target))
    case .article(let index):
      (current, actor) = (index, nil)
      pages = []
      return tell(overview())
    case .place, .action, .choice, .setting: return ""
    }
  }

  private mutating func turn(to name: String) -> String {
    let found = dossier.actors(named: name)
    guard let actor = found.first else { return "No actor is named \(name).\n" }
    guard found.count > 1 else { return tell(portrait(of: actor.id)) }
    return tell(
      Page(
        words: ["\(name) may be one of \(found.count)."],
        choices: found.map { Choice(words: $0.name, target: .actor($0.id)) }))
  }

  private mutating func tellWays(to name: String) -> String {
    guard let actor = currentActor else { return "Nobody is named.\n" }
    let found = dossier.actors(named: name).filter { $0.id != actor.id }
    guard let other = found.first else { return "No other actor is named \(name).\n" }
    guard found.count > 1 else { return tell(ways(from: actor.id, to: other.id)) }
    return tell(
      Page(
        words: ["\(name) may be one of \(found.count)."],
        choices: found.map { Choice(words: $0.name, target: .paths(from: actor.id, to: $0.id)) }))
  }

  // MARK: What it knows

  var article: Article { articles[current] }

  /// What was found in the article talked about.
  var dossier: Dossier {
    mutating get {
      if let known = dossiers[current] { return known }
      let dossier = analyse(article)
      dossiers[current] = dossier
      return dossier
    }
  }

  /// The actor talked about, at first the most mentioned.
  var currentActor: Actor? {
    mutating get {
      let dossier = dossier
      return actor.flatMap(dossier.actor) ?? dossier.actors.first
    }
  }
}
