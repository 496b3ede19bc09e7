import Configuration

extension State {
  /// Every option with its value; picking one gives it the next.
  mutating func openOptions() {
    open(Overlay(options))
  }

  private var options: Listing {
    let width = (Setting.allCases.map(\.rawValue.count).max() ?? 0) + 2
    let values = (Setting.allCases.map { settings[$0].columns }.max() ?? 0) + 2
    let entries = Setting.allCases.map { setting in
      var line = Line(setting.rawValue, .key)
      line.fill(to: width)
      line.append(settings[setting])
      line.fill(to: width + values)
      line.append(setting.values, .aside)
      let meaning = wrapped(setting.meaning, to: max(20, overlayRoom.columns - width - 4))
      let lines = meaning.map { words in
        var line = Line()
        line.fill(to: width)
        line.append(words, .hint)
        return line
      }
      return Listing.Entry([line] + lines, .setting(setting))
    }
    return Listing("Options", entries)
  }

  /// Sets the options that were changed in this run for those to come as well.
  mutating func keepOptions() -> [Effect] {
    guard case .setting = overlays.last?.target else { return [] }
    let changed = Setting.allCases.filter {
      settings[$0] != settingsAtStart[$0] || keptOptions.contains($0)
    }
    keptOptions.formUnion(changed)
    guard !changed.isEmpty else {
      message = "No option has been changed."
      return []
    }
    return [.keep(Dictionary(uniqueKeysWithValues: changed.map { ($0, settings[$0]) }))]
  }

  /// Gives an option its next value, for as long as the program runs or until it is kept.
  mutating func advance(_ setting: Setting) -> [Effect] {
    guard settings.advance(setting) else {
      message = "\(setting.rawValue) is set in config.toml or by --\(setting.rawValue)."
      return []
    }
    switch setting {
    case .panes: arrangement.isMaximised = settings.hasOnePane
    case .wrap, .theme, .color, .background, .ascii, .mouse, .plain, .model: break
    }
    if let overlay = overlays.popLast() {
      var renewed = Overlay(options)
      renewed.resume(overlay, in: dossier)
      overlays.append(renewed)
      revealInOverlay()
    }
    reveal()
    revealInLists()
    return [.adopt(settings)]
  }
}
