import Configuration

extension Invocation {
  /// Whether the command opens the explorer on a terminal.
  var showsScreen: Bool {
    command == .explore && options[.dump] == nil && !isPlain && Output.isTerminal
  }

  /// Whether the command explores: on a screen, line by line, or by a script of keys.
  var explores: Bool {
    command == .explore && options[.version] == nil && options[.help] == nil
      && (options[.dump] != nil || isPlain || showsScreen)
  }

  /// Whether the explorer runs as a conversation: if asked for, or on a terminal if preferred or if
  /// the terminal cannot be drawn on.
  var isPlain: Bool {
    let isPreferred = settings.isPlain || environment("TERM") == "dumb"
    return options[.plain] != nil || (isPreferred && options[.dump] == nil && Output.isTerminal)
  }
}
