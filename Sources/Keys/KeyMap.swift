/// A lookup of actions by context and by the keys pressed so far.
package struct KeyMap: Hashable, Sendable {
  /// The meaning of a key sequence.
  package enum Meaning: Hashable, Sendable {
    /// A complete sequence, with the character typed in place of ``Key/any``.
    case action(Action, Character?)
    /// A complete sequence for a person's own command.
    case command(UserCommand)
    /// The beginning of longer sequences.
    case prefix
    /// No meaning.
    case nothing
  }

  /// The rows of the key table.
  package let bindings: [Binding]
  /// A person's own commands.
  package let commands: [UserCommand]
  private let commandsByKeys: [Binding.Context: [[Key]: UserCommand]]
  private let actions: [Binding.Context: [[Key]: Action]]
  private let prefixes: [Binding.Context: Set<[Key]>]

  package init(_ bindings: [Binding] = KeyTable.bindings, commands: [UserCommand] = []) {
    var actions: [Binding.Context: [[Key]: Action]] = [:]
    var prefixes: [Binding.Context: Set<[Key]>] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for keys in binding.keys {
          actions[context, default: [:]][keys] = binding.action
          for length in 1..<max(1, keys.count) {
            prefixes[context, default: []].insert(Array(keys.prefix(length)))
          }
        }
      }
    }
    var commandsByKeys: [Binding.Context: [[Key]: UserCommand]] = [:]
    for command in commands {
      for context in command.contexts {
        commandsByKeys[context, default: [:]][command.keys] = command
        for length in 1..<max(1, command.keys.count) {
          prefixes[context, default: []].insert(Array(command.keys.prefix(length)))
        }
      }
    }
    self.bindings = bindings
    self.commands = commands
    self.commandsByKeys = commandsByKeys
    self.actions = actions
    self.prefixes = prefixes
  }

  /// Returns the meaning of a key sequence in a context.
  package func meaning(of keys: [Key], in context: Binding.Context) -> Meaning {
    if let command = commandsByKeys[context]?[keys] { return .command(command) }
    if let parent = context.parent, actions[context]?[keys] == nil,
      prefixes[context]?.contains(keys) != true
    {
      return meaning(of: keys, in: parent)
    }
    if let action = actions[context]?[keys] { return .action(action, nil) }
    if prefixes[context]?.contains(keys) == true { return .prefix }
    if case .character(let character)? = keys.last,
      let action = actions[context]?[keys.dropLast() + [.any]]
    {
      return .action(action, character)
    }
    return .nothing
  }

  /// Returns the first keys of an action in a context in readable form, or nil if it has none.
  package func label(of action: Action, in context: Binding.Context) -> String? {
    bindings.lazy.filter { $0.action == action && $0.works(in: context) }
      .compactMap { $0.keys.first.map(Binding.label) }.first
  }

  /// Returns the rows that complete a prefix, with the keys still to press.
  package func completions(
    of prefix: [Key], in context: Binding.Context
  ) -> [(rest: [Key], binding: Binding)] {
    bindings.filter { $0.works(in: context) }.flatMap { binding in
      binding.keys.filter { $0.count > prefix.count && Array($0.prefix(prefix.count)) == prefix }
        .map { (Array($0.dropFirst(prefix.count)), binding) }
    }
  }
}
