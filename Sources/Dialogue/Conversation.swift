package import Model
import Presentation

/// A dialogue about articles, line by line: for screen readers, line printers and pipes.
///
/// It uses no boxes, no cursor movement and no colour: choices are numbered, and every answer is
/// plain text.
package struct Conversation {
  /// An answer with its numbered choices.
  struct Page {
    /// The paragraphs before the choices.
    var words: [String]
    var choices: [Choice] = []
    /// The range of choices printed last.
    var told = 0..<0
    /// The index of the paragraph printed, from which reading continues.
    var paragraph: Int?
    /// The actor that the page is about.
    var actor: Actor.ID?

    /// Whether the page opens the dialogue about an article.
    var isBeginning = false

    /// The name of the page in the "back" line: its first words.
    var name: String {
      guard !isBeginning, let first = words.first else { return "the beginning" }
      let name = first.last.map { ".:".contains($0) } == true ? first.dropLast() : first[...]
      return String(name).replacing(": ", with: ", ")
    }
  }

  /// A numbered choice.
  struct Choice {
    var words: String
    var target: Listing.Target
  }

  /// Whether the person has quit.
  package private(set) var isOver = false

  let articles: [Article]
  var current = 0
  /// The actor of the conversation.
  var actor: Actor.ID?
  private let columns: Int
  private let analyse: (Article) -> Dossier
  private var dossiers: [Dossier?]
  private var pages: [Page] = []
  /// The paragraph read last, from which reading continues.
  private var lastRead = 0
  /// Whether the person has been told how to continue a long list.
  private var hasToldHowToGoOn = false

  /// The number of lines of choices printed at a time.
  private static let pageLength = 20

  /// Creates a dialogue about articles, with lines of at most `columns` columns.
  ///
  /// Each article is analysed when it is first asked about.
  package init(
    about articles: [Article], columns: Int, analyse: @escaping (Article) -> Dossier
  ) {
    self.articles = articles.map(\.withValidBlocks)
    self.columns = max(20, columns)
    self.analyse = analyse
    dossiers = articles.map { _ in nil }
  }

  /// Returns the first page.
  package mutating func opening() -> String { tell(overview()) }

  /// Returns the answer to a line of input.
  package mutating func answer(_ line: some StringProtocol) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return goOn() }
    if let number = Int(first) { return choose(number) }
    if first.hasPrefix("/") { return perform(.search, String(line.drop { $0 != "/" }.dropFirst())) }
    guard let command = Command(begunBy: first) else {
      let meant = EditDistance.nearest(to: first, among: Command.allCases.map(\.rawValue))
      return "There is no command \(first)"
        + (meant.map { "; did you mean \($0)?\n" } ?? "; help lists them.\n")
    }
    return perform(command, words.dropFirst().joined(separator: " "))
  }

  private mutating func perform(_ command: Command, _ argument: String) -> String {
    switch command {
    case .read: return tell(paragraph(lastRead))
    case .next: return read(lastRead + 1)
    case .previous: return read(lastRead - 1)
    case .paragraph:
      guard let number = Int(argument), article.blocks.indices.contains(number - 1) else {
        return "Paragraphs are numbered from 1 to \(article.blocks.count).\n"
      }
      return tell(paragraph(number - 1))
    case .actors: return tell(actors(Filter(argument)))
    case .actor: return turn(to: argument)
    case .relations: return tell(relations(Filter(argument)))
    case .evidence: return tell(statements(Filter(argument)))
    case .statements: return tell(allStatements(Filter(argument)))
    case .card:
      guard argument.isEmpty else { return turn(to: argument) }
      return currentActor.map { tell(portrait(of: $0.id)) } ?? "No actors found.\n"
    case .mentions: return tell(mentions())
    case .network: return tell(bonds())
    case .timeline: return tell(timeline())
    case .paths: return tellPaths(to: argument)
    case .says: return tell(said())
    case .between: return tellEvidence(with: argument)
    case .matrix: return tell(matrix())
    case .search:
      let query = Query(argument)
      return query.isEmpty ? "Search for what? Type search WORDS.\n" : tell(finds(query))
    case .articles: return tell(articleList())
    case .back:
      guard pages.count > 1 else { return "Nothing to go back to.\n" }
      pages.removeLast()
      return repeated()
    case .again: return repeated()
    case .help: return Command.all
    case .quit:
      isOver = true
      return ""
    }
  }

  // MARK: Output

  /// Prints a page, and the name of the page that "back" leads to.
  private mutating func tell(_ page: Page) -> String { add(page) + wayBack }

  private mutating func add(_ page: Page) -> String {
    if let id = page.actor { actor = id }
    if let number = page.paragraph { lastRead = number }
    pages.append(page)
    return lines(page.words) + choices(from: page.told.lowerBound)
  }

  /// Prints the last page again, from the part of its list printed last.
  private mutating func repeated() -> String {
    guard let page = pages.popLast() else { return "" }
    return tell(page)
  }

  private func lines(_ words: [String]) -> String {
    words.flatMap { wrapped($0, to: columns) }.map { $0 + "\n" }.joined()
  }

  private var wayBack: String {
    pages.count > 1 ? lines(["Back: \(pages[pages.count - 2].name)."]) : ""
  }

  /// Prints the next choices, as many as fit on a page.
  private mutating func choices(from start: Int) -> String {
    guard let page = pages.last, !page.choices.isEmpty else { return "" }
    if page.paragraph != nil { return named(page.choices) }
    var (text, length, end) = ("", 0, start)
    while end < page.choices.count {
      let lines = wrapped("\(end + 1). \(page.choices[end].words)", to: columns - 3)
      guard length + lines.count <= Self.pageLength || length == 0 else { break }
      text += lines.enumerated().map { ($0 > 0 ? "   " : "") + $1 + "\n" }.joined()
      length += lines.count
      end += 1
    }
    pages[pages.count - 1].told = Range(from: start, to: end)
    guard start > 0 || end < page.choices.count else { return text }
    let hint = hasToldHowToGoOn || end == page.choices.count ? "." : "; an empty line continues."
    hasToldHowToGoOn = hasToldHowToGoOn || end < page.choices.count
    return text + lines(["\(start + 1) to \(end) of \(page.choices.count)\(hint)"])
  }

  /// Prints the actors mentioned in a paragraph, several on a line.
  private func named(_ choices: [Choice]) -> String {
    var lines = ["Actors:"]
    for (place, choice) in choices.enumerated() {
      let words = " \(place + 1). \(choice.words)\(place + 1 < choices.count ? ";" : ".")"
      let last = lines.count - 1
      if lines[last].columns + words.columns <= columns {
        lines[last] += words
      } else {
        lines.append(String(words.dropFirst()))
      }
    }
    return lines.flatMap { wrapped($0, to: columns) }.map { $0 + "\n" }.joined()
  }

  private mutating func goOn() -> String {
    guard let page = pages.last else { return "" }
    if page.paragraph != nil { return read(lastRead + 1) }
    let end = page.told.upperBound
    return end < page.choices.count ? choices(from: end) : "That is all; help lists the commands.\n"
  }

  /// Continues reading with a paragraph; "back" still leads to the page before the reading.
  private mutating func read(_ number: Int) -> String {
    guard number < article.blocks.count else { return "That was the last paragraph.\n" }
    guard number >= 0 else { return "That was the first paragraph.\n" }
    guard pages.last?.paragraph != nil else { return tell(paragraph(number)) }
    pages.removeLast()
    return add(paragraph(number))
  }

  private mutating func choose(_ number: Int) -> String {
    guard let page = pages.last, page.choices.indices.contains(number - 1) else {
      let count = pages.last?.choices.count ?? 0
      return count == 0
        ? "There is nothing to choose here.\n"
        : "There is no number \(number); choose 1 to \(count).\n"
    }
    switch page.choices[number - 1].target {
    case .actor(let id): return tell(portrait(of: id))
    case .relation(let index): return tell(evidence(of: index))
    case .mention(let index): return tell(paragraph(at: dossier.mentions[index].range.lowerBound))
    case .text(_, let offset): return tell(paragraph(at: offset))
    case .paths(let source, let target): return tell(paths(from: source, to: target))
    case .article(let index):
      (current, actor, lastRead) = (index, nil, 0)
      pages = []
      return tell(overview())
    case .pair(let one, let other): return tell(evidence(between: one, and: other))
    case .row: return ""
    }
  }

  private mutating func turn(to name: String) -> String {
    let found = dossier.actors(named: name)
    guard !name.isEmpty else { return "Which actor? Type actor \(currentActor?.name ?? "NAME").\n" }
    guard let actor = found.first else { return absence(of: name, "No actor") }
    guard found.count > 1 else { return tell(portrait(of: actor.id)) }
    return tell(
      Page(
        words: ["\(name) is ambiguous: \(found.count) actors."],
        choices: found.compactMap { choice(of: $0.id) }))
  }

  private mutating func tellPaths(to name: String) -> String {
    guard !name.isEmpty else { return "Paths to whom? Type paths NAME.\n" }
    return tell(about: name, parted: "to", target: { .paths(from: $0, to: $1) }) {
      talk, actor, other in
      talk.paths(from: actor, to: other)
    }
  }

  private mutating func tellEvidence(with name: String) -> String {
    guard !name.isEmpty else { return "Between the actor and whom? Type between NAME.\n" }
    return tell(about: name, parted: "and", target: { .pair($0, $1) }) { talk, actor, other in
      talk.evidence(between: actor, and: other)
    }
  }

  /// Prints a page about two actors, or about the current actor and another, or the actors that the name may mean.
  private mutating func tell(
    about names: String, parted by: String, target: (Actor.ID, Actor.ID) -> Listing.Target,
    page: (inout Self, Actor.ID, Actor.ID) -> Page
  ) -> String {
    guard let current = currentActor else { return "No actors found.\n" }
    let (first, name) = pair(in: names, parted: by)
    let actor = first ?? current
    let found = dossier.actors(named: name).filter { $0.id != actor.id }
    guard let other = found.first else { return absence(of: name, "No other actor") }
    guard found.count > 1 else {
      let page = page(&self, actor.id, other.id)
      return tell(page)
    }
    return tell(
      Page(
        words: ["\(name) is ambiguous: \(found.count) actors."],
        choices: found.map { Choice(words: $0.name, target: target(actor.id, $0.id)) }))
  }

  /// Returns the actor before the word that parts two names, and the name behind it; the whole if it is one name.
  private mutating func pair(in names: String, parted by: String) -> (Actor?, String) {
    // The name of an actor may itself have the word.
    guard dossier.actors(named: names).isEmpty else { return (nil, names) }
    for place in names.ranges(of: " \(by) ") {
      let (left, right) = (names[..<place.lowerBound], names[place.upperBound...])
      let found = dossier.actors(named: String(left))
      if found.count == 1, !right.isEmpty { return (found.first, String(right)) }
    }
    return (nil, names)
  }

  private mutating func absence(of name: String, _ nobody: String) -> String {
    let meant = dossier.name(like: name).map { "; did you mean \($0)?" } ?? "."
    return "\(nobody) is named \(name)\(meant)\n"
  }

  // MARK: State

  var article: Article { articles[current] }

  /// The dossier of the current article.
  var dossier: Dossier {
    mutating get {
      if let known = dossiers[current] { return known }
      let dossier = analyse(article)
      dossiers[current] = dossier
      return dossier
    }
  }

  /// The current actor, at first the one most frequently mentioned.
  var currentActor: Actor? {
    mutating get {
      let dossier = dossier
      return actor.flatMap(dossier.actor) ?? dossier.actors.first
    }
  }
}
