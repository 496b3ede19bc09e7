package import Configuration
package import Keys
package import Model
package import Presentation

/// Everything the front end knows; the screen is a function of it.
package struct State: Hashable, Sendable {
  /// What a person can be in.
  package enum Pane: Int, Hashable, Sendable, CaseIterable {
    case article, actors, relations
  }

  /// The articles opened, in order.
  package var articles: [Article]
  /// How many bytes of each are still to be read, where only the beginning is there.
  package var unread: [Int]
  /// What was found in each, once that is known.
  package var dossiers: [Dossier?]
  /// Where the person is in each.
  package var viewports: [Viewport]
  /// Which article is shown: an index of ``articles``.
  package var current = 0

  /// The screen.
  package var size: Size
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
  /// The match to go to, where it is not known yet.
  package var pendingHit: PendingHit?
  /// The parts of the article shown, where only some are.
  package var excerpts: [Block]?
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
  /// Whether its completions are shown.
  package var showsCompletions = false
  /// Whether the analysis was stopped.
  package var isStopped = false
  /// Said once in the bottom line, until the next key.
  package var message: String?

  /// The articles whose oddities were told.
  var toldOddities: Set<Int> = []

  /// The keys in force.
  package let keys: KeyMap
  /// What the person set.
  package var settings: Settings
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
  package init(
    articles: [Article], unread: [Int] = [], size: Size, keys: KeyMap = KeyMap(),
    glyphs: Glyphs = .unicode, settings: Settings = Settings()
  ) {
    self.articles = articles.map(\.withValidBlocks)
    self.unread = articles.indices.map { unread.indices.contains($0) ? unread[$0] : 0 }
    self.dossiers = articles.map { _ in nil }
    self.viewports = self.articles.map(Viewport.init(of:))
    self.size = size
    self.keys = keys
    self.settings = settings
    settingsAtStart = settings
    available = glyphs
    arrangement.isMaximised = settings.hasOnePane
    tellOddities()
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
  package var isSearching: Bool {
    search?.isComplete == false || overlays.last?.isComplete == false
  }

  /// Whether a sequence of keys waits to be completed, so that a pause is worth an ``Event/pause``.
  package var awaitsKey: Bool { !pressed.isEmpty && !showsCompletions }
}

extension State {
  /// The article shown.
  package var article: Article? { articles.indices.contains(current) ? articles[current] : nil }

  /// What was found in it.
  package var dossier: Dossier? { dossiers.indices.contains(current) ? dossiers[current] : nil }

  /// Where the person is in it.
  package var viewport: Viewport {
    get { viewports.indices.contains(current) ? viewports[current] : Viewport() }
    set { if viewports.indices.contains(current) { viewports[current] = newValue } }
  }

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
}
