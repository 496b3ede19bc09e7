import Configuration
import Explorer
import Keys
import Model
import Presentation
import Readers
import Terminal

/// The event loop of the explorer: draws the state, reads input and carries out effects.
enum Explore {
  /// Opens the explorer and returns when the person quits.
  ///
  /// The text, or the beginning of a long one, is on the screen before anything else is opened. The
  /// rest is then read in the background, the analyst is prepared, and the articles are analysed,
  /// the one on the screen first.
  ///
  /// - Returns: the reasons that files in `pending` could not be read, and corrections not be kept.
  /// - Throws: ``Failure/terminal(_:)``, ``Failure/ended(signal:)``, or the reason that there is no
  ///   analyst, with the terminal restored.
  static func run(
    _ articles: [LoadedArticle], then pending: PendingFiles = PendingFiles(),
    of library: (desk: LibraryDesk, known: OpenLibrary)? = nil, as preferences: Preferences,
    isCorrecting: Bool, preparing analyst: @escaping Analyses.Preparing
  ) throws(Failure) -> [Failure] {
    var driver = try driver(preferences)
    var state = State(
      articles: articles.map(\.article), unread: articles.map(\.unread), size: driver.size,
      keys: preferences.keys, glyphs: driver.glyphs, settings: preferences.settings,
      library: library?.known)
    // What comes from a library is analysed already.
    if library != nil, let first = articles.first, let dossier = first.dossier {
      if isCorrecting, let journal = try? first.source.journal() {
        _ = update(&state, .journal(0, journal))
      }
      _ = update(&state, .analysed(0, dossier))
    }
    if preferences.settings.hasMouse { driver.listenToMouse(true) }
    driver.markLinks(preferences.settings.hasLinks)
    state.recall(Memory.kept)
    let notices = [preferences.complaint, driver.substitution?.notice, state.message]
    if notices != [nil, nil, nil] {
      _ = update(&state, .notice(notices.compactMap(\.self).joined(separator: " ")))
    }
    driver.draw(view(state))
    // The text is on the screen first; its colours are mended when the terminal has answered.
    if preferences.settings.asks { driver.ask() }
    var background: Background?
    let bell = driver.bell
    let analyses = Analyses(
      of: articles, in: library?.desk.location, isCorrecting: isCorrecting, preparing: analyst
    ) { bell.ring() }
    analyses.start()
    analyses.find(pending)
    defer {
      analyses.end()
      library?.desk.read.keep()
    }
    var autosave = Autosave(of: state)
    while true {
      // A timeout is needed only for a running search, an incomplete key sequence or an unsaved
      // position.
      let isSearching = state.isSearching
      let inputs = driver.listen(
        for: isSearching ? 0 : state.awaitsKey ? 400 : autosave.isDue ? 2_000 : nil)
      for case .end(let signal) in inputs {
        autosave.keep(state)
        throw .ended(signal: signal)
      }
      for case .background(let reported) in inputs where reported != background {
        background = reported
        driver.adopt(preferences.looks(with: state.settings, on: background))
      }
      if inputs == [.pause], !isSearching, !state.awaitsKey {
        autosave.keep(state)
        library?.desk.read.keep()
      }
      var events = inputs.flatMap { input in
        isSearching && input == .pause ? [] : Self.events(of: input, analyses)
      }[...]
      while let event = events.popFirst() {
        for effect in update(&state, event) {
          switch effect {
          // A suspended program, or one waiting for another program, may be killed.
          case .quit, .suspend, .edit, .browse, .run:
            autosave.keep(state)
            analyses.settle()
          default: break
          }
          if effect == .quit { return analyses.unreadable }
          if case .library(let request) = effect {
            library?.desk.ask(request) { analyses.report($0) }
            continue
          }
          if let refusal = Recording.keep(effect, analyses) { events.append(refusal) }
          if let outcome = carryOut(effect, on: &driver, analyses, preferences, background) {
            events.append(outcome)
          }
        }
      }
      if let failure = analyses.failure { throw failure }
      search(&state)
      driver.draw(view(state))
      autosave.follow(state, after: inputs)
    }
  }

  /// Continues a search for a few milliseconds, so that most matches are found before drawing.
  private static func search(_ state: inout State) {
    let end = ContinuousClock.now + .milliseconds(6)
    while state.isSearching, ContinuousClock.now < end { _ = update(&state, .idle) }
  }

  /// Carries out an effect.
  ///
  /// - Returns: an event, if the state must learn the outcome.
  private static func carryOut(
    _ effect: Effect, on driver: inout Driver, _ analyses: Analyses, _ preferences: Preferences,
    _ background: Background?
  ) -> Event? {
    switch effect {
    case .quit, .library, .record, .recordRule: break
    case .suspend: driver.suspend()
    case .redraw: driver.redraw()
    case .stop: analyses.stop()
    case .analyse(let index): analyses.prefer(index)
    case .correct(let index, let task): analyses.correct(index, task)
    case .adopt(let settings):
      driver.adopt(preferences.looks(with: settings, on: background))
      driver.listenToMouse(settings.hasMouse)
      driver.markLinks(settings.hasLinks)
    case .keep(let values): return .notice(ConfigurationFile.keep(values))
    case .mouse(let isWanted): driver.listenToMouse(isWanted)
    case .edit(let path, let line):
      var notice: String?
      driver.lend { notice = Editor.open(path, line: line) }
      return notice.map(Event.notice)
    case .run(let command, let input):
      guard command.hasTerminal else {
        analyses.carryOut { .notice(CommandRun.captured(command.line, on: input)) }
        break
      }
      var notice: String?
      driver.lend { notice = CommandRun.inTerminal(command.line, on: input) }
      return notice.map(Event.notice)
    case .copy(let text, let name):
      return .notice(ClipboardFile.save(text, name: name, isTaken: driver.copy(text)))
    case .browse(let address):
      switch Browser.open(address, lend: { driver.lend(to: $0) }) {
      case .opened: return .notice("Opened \(address).")
      case .missing:
        let words = ClipboardFile.save(address, name: "the address", isTaken: driver.copy(address))
        return .notice("No browser found. \(words)")
      }
    case .open(let name, let neighbour): analyses.open(name, beside: neighbour)
    }
    return nil
  }

  private static func driver(_ preferences: Preferences) throws(Failure) -> Driver {
    do throws(Driver.Failure) {
      return try Driver(preferences.looks(with: preferences.settings))
    } catch {
      throw .terminal(error)
    }
  }

  private static func events(of input: Driver.Input, _ analyses: Analyses) -> [Event] {
    switch input {
    case .key(let key): [.key(key)]
    case .mouse(let mouse): [.mouse(mouse)]
    case .pasted(let text): [.pasted(text)]
    case .resize(let size): [.resize(size)]
    case .bell: analyses.news()
    case .pause: [.pause]
    case .end, .background: []
    }
  }

  /// Returns the screen as text after a key script, without a terminal.
  ///
  /// - Returns: nil if the script contains an unknown key.
  static func transcript(
    of articles: [Article], in library: (desk: LibraryDesk, known: OpenLibrary)? = nil,
    keys script: String, size: Size, as preferences: Preferences, journals: [Journal] = [],
    rules: Journal = Journal(), analyse: (Article) -> Dossier
  ) -> String? {
    let lines = script.split(separator: "\n").filter { !$0.hasPrefix("#") }
    guard let keys = Key.keys(lines.joined(separator: "\n")) else { return nil }
    var state = State(
      articles: articles, size: size, keys: preferences.keys, settings: preferences.settings,
      library: library?.known)
    var documents = Set(library?.known.numbers.values.map(\.self) ?? [])
    _ = update(&state, .rules(rules))
    for (index, journal) in journals.enumerated() { _ = update(&state, .journal(index, journal)) }
    for (index, article) in articles.enumerated() {
      _ = update(&state, .analysed(index, analyse(article)))
    }
    for key in keys {
      var effects = update(&state, .key(key))[...]
      if effects.contains(.quit) { break }
      while let effect = effects.popFirst() {
        switch effect {
        case .library(let request):
          guard let answer = library?.desk.answer(request) else { break }
          effects += update(&state, answer.event(&documents))
        case .correct(let index, let task):
          effects += update(&state, .corrected(index, task.outcome))
        default: break
        }
      }
      while state.isSearching { _ = update(&state, .idle) }
    }
    return Transcript.text(of: view(state))
  }
}
