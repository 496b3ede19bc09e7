extension State {
  /// Every key, by chapters.
  mutating func openHelp() {
    let keyWidth = 22
    let isNarrow = overlayRoom.columns < 60
    var entries: [Listing.Entry] = []
    for group in Binding.Group.allCases {
      let bindings = keys.bindings.filter { $0.group == group }
      guard !bindings.isEmpty else { continue }
      if !entries.isEmpty { entries.append(Listing.Entry(Line())) }
      entries.append(Listing.Entry(Line(group.rawValue, .heading)))
      for binding in bindings {
        var line = Line(binding.labels.joined(separator: "  "), .key)
        if isNarrow {
          line.append("  ")
        } else {
          if line.columns >= keyWidth { line.append("  ") }
          line.fill(to: keyWidth)
        }
        line.append(binding.help, .hint)
        if let place = binding.place { line.append("  (\(place))", .aside) }
        entries.append(Listing.Entry(line, .action(binding.action)))
      }
    }
    open(Overlay(Listing("Keys", entries)))
  }

  /// Every command by its name; typing finds it.
  mutating func openPalette() {
    let context = context == .overlay ? .article : context
    var seen: Set<Action> = []
    let entries: [Listing.Entry] = keys.bindings.compactMap { binding in
      guard binding.contexts.contains(context), binding.group != .typing,
        !binding.keys.contains(where: { $0.contains(.any) }), seen.insert(binding.action).inserted
      else { return nil }
      var line = Line(binding.name)
      line.append("  ")
      line.fill(to: min(30, overlayRoom.columns - 12))
      line.append(binding.labels.first ?? "", .key)
      line.fill(to: 42)
      line.append(binding.help, .aside)
      return Listing.Entry(line, .action(binding.action))
    }
    overlays = []
    open(Overlay(Listing("Commands", entries), picksAtOnce: true))
    startTyping()
  }
}

extension Binding {
  /// Where its keys work, when that is one place only.
  public var place: String? {
    switch contexts {
    case [.article]: "in the article"
    case [.actors]: "in the actors"
    case [.relations]: "in the relations"
    case [.actors, .relations]: "in the lists"
    case [.overlay]: "in a list like this"
    default: nil
    }
  }
}
