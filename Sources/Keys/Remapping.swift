package import Configuration

extension KeyMap {
  /// Applies a person's key file to the key table, and returns the faults of that file.
  ///
  /// A line replaces the keys of an action in a context, or gives keys a command for the shell. The person's keys win: another action with
  /// the same keys loses them, which is reported unless the file gives that action keys of its own.
  package static func remapped(by file: TOML) -> (map: KeyMap, faults: [Fault]) {
    var remapping = Remapping(faults: file.faults)
    for heading in file.tables where Binding.Context.named(heading.name) == nil {
      remapping.faults.append(Fault(line: heading.line, problem: .unknownTable(heading.name)))
    }
    for entry in file.entries { remapping.take(entry) }
    remapping.settleClashes()
    let map = KeyMap(remapping.bindings, commands: remapping.commands)
    return (map, remapping.faults.sorted { $0.line < $1.line })
  }
}

extension Binding.Context {
  /// Returns the contexts of a table in a key file; a line outside any table applies to all but
  /// prompts.
  static func named(_ table: String) -> Set<Self>? {
    switch table {
    case "": [.article, .actors, .relations, .overlay]
    case "list": [.actors, .relations]
    default: Self(rawValue: table).map { [$0] }
    }
  }
}

/// A key file in the course of being applied to the key table.
private struct Remapping {
  /// A person's choice of keys for an action in a context, or for a command of their own.
  struct Override {
    var action: Action?
    /// The action or the command, as the file has it.
    var name: String
    var context: Binding.Context
    var keys: [[Key]]
    var line: Int
  }

  // Each sequence is compared with every other, and every beginning of one is kept.
  /// The most keys in a sequence.
  static let mostKeys = 8
  /// The most sequences for an action.
  static let mostSequences = 16

  var bindings = KeyTable.bindings
  var faults: [Fault]
  var overrides: [Override] = []
  var commands: [UserCommand] = []

  /// Applies a line.
  mutating func take(_ entry: TOML.Entry) {
    if let command = UserCommand(entry.value) { return take(command, from: entry) }
    guard let contexts = Binding.Context.named(entry.table) else { return }
    guard let action = Action(rawValue: entry.name) else {
      return fail(entry, .unknownAction(entry.name))
    }
    let places = contexts.filter { context in
      bindings.contains { $0.action == action && $0.contexts.contains(context) }
    }
    guard !places.isEmpty else {
      return fail(entry, .actionElsewhere(entry.name, table: entry.table))
    }
    guard let notations = entry.value.texts else { return fail(entry, .unknownKey("[")) }
    guard notations.count <= Self.mostSequences else {
      return fail(entry, .manySequences(most: Self.mostSequences))
    }
    var keys: [[Key]] = []
    for notation in notations {
      guard let sequence = Key.keys(notation), !sequence.isEmpty,
        action.takes(sequence), !places.contains(.prompt) || sequence.isOneCommand
      else {
        fail(entry, .unknownKey(notation))
        continue
      }
      guard sequence.count <= Self.mostKeys else {
        fail(entry, .longSequence(most: Self.mostKeys))
        continue
      }
      if let taken = owner(of: sequence, in: places, but: action) {
        fail(entry, .keyTaken(notation, by: taken.name, line: taken.line))
      } else {
        keys.append(sequence)
      }
    }
    guard !keys.isEmpty || notations.isEmpty else { return }
    give(keys, to: action, in: places)
    overrides += places.map {
      Override(action: action, name: entry.name, context: $0, keys: keys, line: entry.line)
    }
  }

  /// Gives keys a command: `X = "|command"`.
  private mutating func take(_ command: UserCommand, from entry: TOML.Entry) {
    guard let contexts = Binding.Context.named(entry.table) else { return }
    let places = contexts.intersection(UserCommand.places)
    guard !places.isEmpty else {
      return fail(entry, .actionElsewhere(command.notation, table: entry.table))
    }
    guard let keys = Key.keys(entry.name), !keys.isEmpty, !keys.contains(.any) else {
      return fail(entry, .unknownKey(entry.name))
    }
    guard keys.count <= Self.mostKeys else {
      return fail(entry, .longSequence(most: Self.mostKeys))
    }
    guard !command.line.isEmpty else { return fail(entry, .noCommand(entry.name)) }
    if let taken = owner(of: keys, in: places, but: nil) {
      return fail(entry, .keyTaken(entry.name, by: taken.name, line: taken.line))
    }
    var command = command
    command.keys = keys
    command.contexts = places
    commands.append(command)
    overrides += places.map {
      Override(
        action: nil, name: command.notation, context: $0, keys: [keys], line: entry.line)
    }
  }

  /// The earlier line that gave a sequence to something else.
  private func owner(
    of sequence: [Key], in places: Set<Binding.Context>, but action: Action?
  ) -> Override? {
    overrides.first { override in
      places.contains(override.context) && (action == nil || override.action != action)
        && override.keys.contains { $0.clashes(with: sequence) }
    }
  }

  private mutating func fail(_ entry: TOML.Entry, _ problem: Fault.Problem) {
    faults.append(Fault(line: entry.line, problem: problem))
  }

  /// Replaces the keys of an action in these contexts, in a row of its own.
  private mutating func give(_ keys: [[Key]], to action: Action, in places: Set<Binding.Context>) {
    guard
      let first = bindings.firstIndex(where: {
        $0.action == action && !$0.contexts.isDisjoint(with: places)
      })
    else { return }
    var row = bindings[first]
    row.keys = keys
    row.contexts = places
    row.hint =
      bindings.lazy.filter { $0.action == action && !$0.contexts.isDisjoint(with: places) }
      .compactMap(\.hint).first
    for index in bindings.indices where bindings[index].action == action {
      bindings[index].contexts.subtract(places)
    }
    bindings.insert(row, at: first)
    bindings.removeAll { $0.contexts.isEmpty }
  }

  /// Removes the person's keys from every other action.
  mutating func settleClashes() {
    var told: Set<Fault> = []
    for override in overrides {
      for index in bindings.indices {
        let row = bindings[index]
        guard row.action != override.action, row.contexts.contains(override.context) else {
          continue
        }
        let lost = row.keys.filter { keys in override.keys.contains { $0.clashes(with: keys) } }
        guard !lost.isEmpty else { continue }
        bindings[index].contexts.remove(override.context)
        var rest = row
        rest.contexts = [override.context]
        rest.keys.removeAll(where: lost.contains)
        if let twin = bindings.firstIndex(where: {
          $0.action == rest.action && $0.keys == rest.keys && $0.help == rest.help
        }) {
          bindings[twin].contexts.insert(override.context)
        } else {
          bindings.append(rest)
        }
        for keys in lost {
          let problem = Fault.Problem.keyLost(Binding.label(of: keys), by: row.action.rawValue)
          let fault = Fault(line: override.line, problem: problem)
          if told.insert(fault).inserted { faults.append(fault) }
        }
      }
    }
    bindings.removeAll { $0.contexts.isEmpty }
  }
}

extension [Key] {
  /// Whether one sequence is a prefix of the other, so that only one of them can have a meaning.
  fileprivate func clashes(with other: [Key]) -> Bool {
    starts(with: other) || other.starts(with: self)
  }
}

extension [Key] {
  /// Whether the sequence is a single key that types no character.
  fileprivate var isOneCommand: Bool {
    guard count == 1, let key = first else { return false }
    if case .character = key { return false }
    return true
  }
}

extension Action {
  /// Whether the keys suit the action: a mark needs a letter, and no other action takes one.
  fileprivate func takes(_ keys: [Key]) -> Bool {
    let isOpen = self == .mark || self == .toMark
    return keys.last == .any ? isOpen && keys.count > 1 : !isOpen && !keys.contains(.any)
  }
}
