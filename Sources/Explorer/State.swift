public import Configuration
public import Model

/// Everything the front end knows; the screen is a function of it.
public struct State: Hashable, Sendable {
  /// What a person can be in.
  public enum Pane: Int, Hashable, Sendable, CaseIterable {
    case article, actors, relations
  }

  /// The articles opened, in order.
  public package(set) var articles: [Article]
  /// How many bytes of each are still to be read, where only the beginning is there.
  package var unread: [Int]
  /// What was found in each, once that is known.
  package var dossiers: [Dossier?]
  /// Where the person is in each.
  package var readings: [Reading]
  /// Which article is shown: an index of ``articles``.
  package var current = 0

  /// The screen.
  public package(set) var size: Size
  /// How it is shared out.
  package var arrangement = Arrangement()
  /// Which pane the keys go to.
  package var focus = Pane.article

  /// The actor that the panes are about.
  package var actor: Actor.ID?
  /// The one before, for going there and back.
  package var lastActor: Actor.ID?
  package var actorList = ActorList()
  package var relationList = RelationList()
  /// The relation whose evidence is marked in the article: an index of the dossier's relations.
  package var marked: Int?

  package var history = History()
  package var marks: [Character: Place] = [:]
  /// What the last run left behind about some of the articles, by their indices.
  package var remembered: [Int: Memory.Entry] = [:]
  package var search: Search?
  /// The find to go to, where it is not known yet.
  package var sought: SoughtFind?
  /// The parts of the article shown, where only some are.
  package var sieve: [Block]?
  /// What was searched for before, the latest last.
  package var searches: [String] = []

  /// The line being typed.
  package var prompt: Prompt?
  /// The lists laid over the panes, the uppermost last.
  package var overlays: [Overlay] = []
  /// Letters on the mentions in view, while they wait to be typed.
  package var labels: Labels?
  /// The keys of a sequence that is not complete.
  package var pressed: [Key] = []
  /// Whether the ways to complete it are shown.
  package var showsCompletions = false
  /// Whether the person gave up the analysis.
  package var isStopped = false
  /// Said once in the bottom line, until the next key.
  package var message: String?

  /// The keys in force.
  package let keys: KeyMap
  /// What the person set.
  public package(set) var settings: Settings
  /// What was set when the program started.
  package let settingsAtStart: Settings
  /// The options that were to be kept for the runs to come, at least once.
  package var keptOptions: Set<Setting> = []
  /// The marks that the terminal can show.
  private let available: Glyphs

  /// The state at the start: the first article from its beginning.
  ///
  /// How many bytes of each article are still to come by ``Event/read(_:_:)`` can be told; articles
  /// are whole otherwise.
  public init(
    articles: [Article], unread: [Int] = [], size: Size, keys: KeyMap = KeyMap(),
    glyphs: Glyphs = .unicode, settings: Settings = Settings()
  ) {
    self.articles = articles.map(\.withSoundBlocks)
    self.unread = articles.indices.map { unread.indices.contains($0) ? unread[$0] : 0 }
    self.dossiers = articles.map { _ in nil }
    self.readings = self.articles.map(Reading.init(of:))
    self.size = size
    self.keys = keys
    self.settings = settings
    settingsAtStart = settings
    available = glyphs
    arrangement.isMaximised = settings.hasOnePane
  }

  /// Whether the mouse is listened to.
  package var hasMouse: Bool {
    get { settings.hasMouse }
    set { settings[.mouse] = String(newValue) }
  }

  /// The marks in use.
  package var glyphs: Glyphs { settings.isASCII ? .ascii : available }

  /// The longest line of the article, in columns; nil for all there is.
  package var measure: Int? { settings.measure }

  /// Whether an article or a list is still being looked through for something, so that idle time is
  /// worth an ``Event/idle``.
  public var isSearching: Bool {
    search?.isComplete == false || overlays.last?.isComplete == false
  }

  /// Whether a sequence of keys waits to be completed, so that a pause is worth an ``Event/pause``.
  public var awaitsKey: Bool { !pressed.isEmpty && !showsCompletions }
}

extension State {
  /// The article shown.
  package var article: Article? { articles.indices.contains(current) ? articles[current] : nil }

  /// What was found in it.
  package var dossier: Dossier? { dossiers.indices.contains(current) ? dossiers[current] : nil }

  /// Where the person is in it.
  package var reading: Reading {
    get { readings.indices.contains(current) ? readings[current] : Reading() }
    set { if readings.indices.contains(current) { readings[current] = newValue } }
  }

  /// The actor that the panes are about.
  package var currentActor: Actor? { actor.flatMap { dossier?.actor($0) } }

  /// Where the keys go.
  package var context: Binding.Context {
    if prompt != nil { return .prompt }
    if !overlays.isEmpty { return .overlay }
    switch focus {
    case .article: return .article
    case .actors: return .actors
    case .relations: return .relations
    }
  }

  /// Where the panes lie.
  package var panes: Panes { Panes(size: size, arrangement: arrangement, focus: focus) }

  /// The lines of the article as its pane breaks them.
  package var layout: Layout? {
    shownArticle.map { Layout(of: $0, width: panes.lineWidth(measure: measure)) }
  }

  /// How many rows the article has on the screen.
  package var page: Int { max(1, panes.area(of: .article)?.rows ?? size.rows) }
}

extension Article {
  /// The article with blocks that lie in its text, in order; a line each where the reader found none.
  var withSoundBlocks: Article {
    var article = self
    let length = text.utf8.count
    var end = 0
    let areSound = blocks.allSatisfy { block in
      defer { end = block.range.upperBound }
      return block.range.lowerBound >= end && block.range.upperBound <= length
    }
    guard !areSound || (blocks.isEmpty && length > 0) else { return self }
    article.blocks = []
    var (start, line) = (0, 1)
    for part in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if part.contains(where: { $0 > 0x20 }) {
        article.blocks.append(Block(.paragraph, range: start..<start + part.count, line: line))
      }
      start += part.count + 1
      line += 1
    }
    if article.blocks.isEmpty { article.blocks = [Block(.paragraph, range: 0..<length, line: 1)] }
    return article
  }
}
