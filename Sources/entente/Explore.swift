import Configuration
import Explorer
import Keys
import Model
import Presentation
import Readers
import Terminal

/// The explorer's loop: draws the state, hears what happens, and does what the state asks for.
enum Explore {
  /// Opens the explorer on articles and returns when the person leaves it.
  ///
  /// The text is on the screen before anything else is opened; of a long article only its beginning.
  /// Then, beside the explorer, the rest is read, the analyst is prepared, and the articles are
  /// analysed, the one shown first.
  ///
  /// - Throws: ``Failure/terminal(_:)``, ``Failure/ended(signal:)``, or why there is no analyst, with the terminal given back.
  static func run(
    _ articles: [Opened], as preferences: Preferences,
    preparing analyst: @escaping Analyses.Preparing
  ) throws(Failure) {
    var driver = try driver(preferences)
    var state = State(
      articles: articles.map(\.article), unread: articles.map(\.unread), size: driver.size,
      keys: preferences.keys, glyphs: driver.glyphs, settings: preferences.settings)
    if preferences.settings.hasMouse { driver.listenToMouse(true) }
    state.recall(Memory.kept)
    let notices = [preferences.complaint, driver.substitution?.notice, state.message]
    if notices != [nil, nil, nil] {
      _ = update(&state, .notice(notices.compactMap(\.self).joined(separator: " ")))
    }
    driver.draw(view(state))
    let bell = driver.bell
    let analyses = Analyses(of: articles, preparing: analyst) { bell.ring() }
    analyses.start()
    defer { analyses.stop() }
    var autosave = Autosave(of: state)
    while true {
      // Only a search that goes on, a sequence of keys that waits to be completed, or a place not kept,
      // needs a clock.
      let isSearching = state.isSearching
      let inputs = driver.listen(
        for: isSearching ? 0 : state.awaitsKey ? 400 : autosave.isDue ? 2_000 : nil)
      for case .end(let signal) in inputs {
        autosave.keep(state)
        throw .ended(signal: signal)
      }
      if inputs == [.pause], !isSearching, !state.awaitsKey { autosave.keep(state) }
      var events = inputs.flatMap { input in
        isSearching && input == .pause ? [] : Self.events(of: input, analyses)
      }[...]
      while let event = events.popFirst() {
        for effect in update(&state, event) {
          switch effect {
          // Who sleeps, or waits for another program, may never come back.
          case .quit, .suspend, .edit, .browse: autosave.keep(state)
          default: break
          }
          if effect == .quit { return }
          if let outcome = carryOut(effect, on: &driver, analyses, preferences) {
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

  /// Goes on searching for a few milliseconds, so that most is found before it is drawn.
  private static func search(_ state: inout State) {
    let end = ContinuousClock.now + .milliseconds(6)
    while state.isSearching, ContinuousClock.now < end { _ = update(&state, .idle) }
  }

  /// Does what the state asks for.
  ///
  /// - Returns: what came of it, where the state has to know.
  private static func carryOut(
    _ effect: Effect, on driver: inout Driver, _ analyses: Analyses, _ preferences: Preferences
  ) -> Event? {
    switch effect {
    case .quit: break
    case .suspend: driver.suspend()
    case .redraw: driver.redraw()
    case .stop: analyses.stop()
    case .analyse(let index): analyses.prefer(index)
    case .adopt(let settings):
      driver.adopt(preferences.looks(with: settings))
      driver.listenToMouse(settings.hasMouse)
    case .keep(let values): return .notice(ConfigurationFile.keep(values))
    case .mouse(let isWanted): driver.listenToMouse(isWanted)
    case .edit(let path, let line): driver.lend { Editor.open(path, line: line) }
    case .copy(let text, let name):
      return .notice(Copied.keep(text, name: name, isTaken: driver.copy(text)))
    case .browse(let address):
      switch Browser.open(address, lend: { driver.lend(to: $0) }) {
      case .opened: return .notice("Opened \(address).")
      case .missing:
        let words = Copied.keep(address, name: "the address", isTaken: driver.copy(address))
        return .notice("No browser found. \(words)")
      }
    case .open(let path, let neighbour):
      do throws(ReadError) {
        let opened = try Opened(named: path, beside: neighbour)
        analyses.add(opened)
        return .opened(opened.article, unread: opened.unread)
      } catch {
        return .notice(Failure.reading(error).notice)
      }
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
    case .end: []
    }
  }

  /// The screen as text after keys were pressed on analysed articles: the same program without a
  /// terminal.
  ///
  /// - Returns: nil where the script has a key that does not exist.
  static func transcript(
    of articles: [Article], keys script: String, size: Size, as preferences: Preferences,
    analyse: (Article) -> Dossier
  ) -> String? {
    let lines = script.split(separator: "\n").filter { !$0.hasPrefix("#") }
    guard let keys = Key.keys(lines.joined(separator: "\n")) else { return nil }
    var state = State(
      articles: articles, size: size, keys: preferences.keys, settings: preferences.settings)
    for (index, article) in articles.enumerated() {
      _ = update(&state, .analysed(index, analyse(article)))
    }
    for key in keys {
      if update(&state, .key(key)).contains(.quit) { break }
      while state.isSearching { _ = update(&state, .idle) }
    }
    return Transcript.text(of: view(state))
  }
}
