package import Configuration
package import Keys
package import Model
package import Presentation

/// The state of the front end; the screen is a function of it.
package struct State: Hashable, Sendable {
  /// A pane that can have the focus.
  package enum Pane: Int, Hashable, Sendable, CaseIterable {
    case article, actors, relations
  }

  /// The open articles, in order.
  package var articles: [Article]
  /// The number of unread bytes of each article.
  package var unread: [Int]
  /// The dossier of each article, once it is analysed.
  package var dossiers: [Dossier?]
  /// The viewport of each article.
  package var viewports: [Viewport]
  /// The index of the current article.
  package var current = 0

  /// The library that the articles come from, if there is one.
  package var library: OpenLibrary?
  /// The actor that the person has chosen, who stays chosen from article to article.
  var chosen: Actor?

  /// The size of the screen.
  package var size: Size
  /// The division of the screen.
  package var arrangement = Arrangement()
  /// The focused pane.
  package var focus = Pane.article

  /// The current actor.
  package var actor: Actor.ID?
  /// The previous actor.
  package var lastActor: Actor.ID?
  package var actorList = ActorList()
  package var relationList = RelationList()
  /// The index of the relation whose evidence is marked in the article.
  package var marked: Int?

  package var history = History()
  package var marks: [Character: Place] = [:]
  /// The articles that have been shown in this run.
  var seen: Set<Int> = [0]
  /// The memory of earlier runs.
  var recalled = Memory()
  /// The memory of the articles from earlier runs, by index.
  package var remembered: [Int: Memory.Entry] = [:]
  package var search: Search?
  /// The match to go to once it is found.
  package var pendingHit: PendingHit?
  /// The parts of the article that are shown; nil for the whole.
  package var excerpts: [Block]?
  /// The earlier searches, the most recent last.
  package var searches: [String] = []

  /// The open prompt.
  package var prompt: Prompt?
  /// The overlays, the topmost last.
  package var overlays: [Overlay] = []
  /// The labels on the visible mentions while one is being typed.
  package var labels: Labels?
  /// The keys of an incomplete sequence.
  package var pressed: [Key] = []
  /// The count typed before the next action.
  package var count: Int?
  /// The digits just pressed that have chosen panes, and may be a count.
  var paneDigits: PaneDigits?
  /// Whether the completions of the incomplete sequence are shown.
  package var showsCompletions = false
  /// Whether the analysis was stopped.
  package var isStopped = false
  /// What the person has said about the articles.
  package var corrections = Corrections()
  /// The message in the bottom line until the next key.
  package var message: String?

  /// The articles whose warnings have been shown.
  var warnedArticles: Set<Int> = []

  /// The key map.
  package let keys: KeyMap
  /// The settings.
  package var settings: Settings
  /// The settings at the start of the program.
  package let settingsAtStart: Settings
  /// The options that the person has saved in this run.
  package var keptOptions: Set<Setting> = []
  /// The glyphs that the terminal can show.
  private let available: Glyphs

  /// Creates the initial state, with the first article at its beginning.
  ///
  /// `unread` is the number of bytes of each article that ``Event/read(_:_:)`` will bring, 0 by
  /// default.
  package init(
    articles: [Article], unread: [Int] = [], size: Size, keys: KeyMap = KeyMap(),
    glyphs: Glyphs = .unicode, settings: Settings = Settings(), library: OpenLibrary? = nil
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
    self.library = library
    arrangement.isMaximised = settings.hasOnePane
    actorList.showsUnnamed = settings.showsUnnamed
    showWarnings()
  }

  /// Whether mouse reporting is enabled.
  package var hasMouse: Bool {
    get { settings.hasMouse }
    set { settings[.mouse] = String(newValue) }
  }

  /// The glyphs in use.
  package var glyphs: Glyphs { settings.isASCII ? .ascii : available }

  /// The maximum line length of the article in columns; nil for the width of the pane.
  package var measure: Int? { settings.measure }

  /// Whether a search or a filter has more to examine, so that idle time should bring
  /// ``Event/idle``.
  package var isSearching: Bool {
    search?.isComplete == false || overlays.last?.isComplete == false
  }

  /// Whether a key sequence is incomplete, so that a pause should bring ``Event/pause``.
  package var awaitsKey: Bool { !pressed.isEmpty && !showsCompletions }
}

extension State {
  /// The current article.
  package var article: Article? { articles.indices.contains(current) ? articles[current] : nil }

  /// The dossier of the current article.
  package var dossier: Dossier? { dossiers.indices.contains(current) ? dossiers[current] : nil }

  /// The viewport of the current article.
  package var viewport: Viewport {
    get { viewports.indices.contains(current) ? viewports[current] : Viewport() }
    set { if viewports.indices.contains(current) { viewports[current] = newValue } }
  }

  /// The context in which keys are read.
  package var context: Binding.Context {
    if prompt != nil { return .prompt }
    if let overlay = overlays.last { return overlay.question == .pairs ? .pairs : .overlay }
    switch focus {
    case .article: return .article
    case .actors: return .actors
    case .relations: return .relations
    }
  }
}
