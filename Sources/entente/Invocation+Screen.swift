import Configuration

extension Invocation {
  /// Whether it opens the explorer on a terminal.
  var showsScreen: Bool {
    command == .explore && options[.dump] == nil && !isPlain && Output.isTerminal
  }

  /// Whether it talks line by line: when told so, and on a terminal where that is preferred or
  /// nothing else can be drawn.
  var isPlain: Bool {
    let isPreferred = settings.isPlain || environment("TERM") == "dumb"
    return options[.plain] != nil || (isPreferred && options[.dump] == nil && Output.isTerminal)
  }
}
