import Keys
import Model
import Presentation
import Terminal

/// The help texts, made from the tables of commands and options.
enum Help {
  /// The help topics that are not commands.
  static let topics = ["keys", "theme"]

  /// The description of the program, with all commands.
  static var overview: String {
    let commands = Command.allCases.filter { !$0.isHidden }.map {
      (left: "entente \($0.synopsis)", right: $0.summary)
    }
    let options = Option.allCases.filter { $0.commands.count > 4 }
    return """
      Entente finds the actors and relations in news articles on international
      affairs and lets you explore them.

      \(table(commands))

      Options:
      \(table(options.map(row)))

      Articles are plain text, Markdown or HTML; - is standard input. ENTENTE_MODEL
      names the language model, as --model does. `entente help COMMAND` says more.

      """
  }

  /// Returns the help of one command, with its options.
  static func page(of command: Command) -> String {
    let options = Option.allCases.filter { $0.commands.contains(command) }
    return """
      entente \(command.synopsis)

      \(command.summary.prefix(1).uppercased())\(command.summary.dropFirst()).
      \(wrapped(command.details, to: 80).joined(separator: "\n"))

      Options:
      \(table(options.map(row)))

      """
  }

  /// The keys of the explorer with their actions, as `keys.toml` names them: for people by chapter, for
  /// programs one action and context a line, tab-separated.
  static var keys: String { Output.isTerminal ? chapters : fields }

  private static var chapters: String {
    let bindings = KeyMap.personal.map.bindings
    return Binding.Group.allCases.compactMap { group -> String? in
      let rows = bindings.filter { $0.group == group && !$0.keys.isEmpty }.map { binding in
        (
          left: binding.labels.joined(separator: "  "),
          right: "\(binding.action.rawValue): \(binding.help)"
            + (binding.place.map { " (\($0))" } ?? "")
        )
      }
      let counts = group == .move ? KeyTable.counts.map { (left: $0.keys, right: $0.help) } : []
      return rows.isEmpty ? nil : "\(group.rawValue):\n\(table(rows + counts))\n"
    }.joined(separator: "\n") + commands
  }

  /// A person's own commands.
  private static var commands: String {
    let rows = KeyMap.personal.map.commands.map { command in
      (
        left: Binding.label(of: command.keys),
        right: command.notation
          + (Binding.place(of: command.contexts).map { " (\($0))" } ?? "")
      )
    }
    return rows.isEmpty ? "" : "\nYour commands:\n\(table(rows))\n"
  }

  private static var fields: String {
    KeyMap.personal.map.bindings.flatMap { binding in
      let notations = binding.keys.map { $0.map(\.notation).joined() }.joined(separator: " ")
      return Binding.Context.allCases.filter(binding.contexts.contains).map { context in
        [context.rawValue, binding.action.rawValue, notations, binding.help]
          .joined(separator: "\t") + "\n"
      }
    }.joined()
      + KeyMap.personal.map.commands.flatMap { command in
        Binding.Context.allCases.filter(command.contexts.contains).map { context in
          [
            context.rawValue, command.notation, command.keys.map(\.notation).joined(),
            "Run \(command.line)",
          ].joined(separator: "\t") + "\n"
        }
      }.joined()
  }

  /// The roles that can be styled, and the words for styles.
  static var theme: String {
    var names: [String] = []
    for role in TextRole.all {
      let name = role.family.map { "\($0), \($0)-KIND" } ?? role.name
      if !names.contains(name) { names.append(name) }
    }
    let kinds = Actor.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    let words = """
      A style is any of \(Look.words), a color, and "on" with another color for the background.
      A color is any of \(Look.hues.joined(separator: ", ")), a number from 16 to 255, or #rrggbb.
      """
    return """
      \(names.joined(separator: "\n"))

      \(wrapped("KIND is the type of an actor: \(kinds).", to: 80).joined(separator: "\n"))

      \(wrapped(words, to: 80).joined(separator: "\n"))

      """
  }

  private static func row(_ option: Option) -> (left: String, right: String) {
    ((option.letter.map { "-\($0), " } ?? "    ") + option.form, option.summary)
  }

  /// Lays out rows in two columns, at most 80 columns wide.
  private static func table(_ rows: [(left: String, right: String)]) -> String {
    let width = rows.map(\.left.count).max() ?? 0
    return rows.flatMap { row in
      wrapped(row.right, to: 76 - width).enumerated().map { index, words in
        let left = index == 0 ? row.left : ""
        return "  \(left)\(String(repeating: " ", count: width - left.count))  \(words)"
      }
    }.joined(separator: "\n")
  }
}
