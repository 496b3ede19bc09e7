extension Shell {
  /// The script for fish.
  static var fishScript: String {
    let names = commands.map(\.rawValue).joined(separator: " ")
    // The forms of the options, so that the script can skip them to find the command.
    let forms = Option.allCases.map { option in
      (option.letter.map { "\($0)/" } ?? "") + option.rawValue + (option.argument == nil ? "" : "=")
    }
    var lines = [
      "# Completions of entente for fish.", "function __entente_needs_command",
      "  set -l argv (commandline -opc)[2..]",
      "  argparse -s \(forms.joined(separator: " ")) -- $argv 2>/dev/null; or return",
      "  test (count $argv) -eq 0", "end",
    ]
    for command in commands {
      lines.append(
        "complete -c entente -n __entente_needs_command -a \(command.rawValue) -d \(quoted(command.summary))"
      )
      guard let operands = operands(of: command) else { continue }
      let condition = quoted("__fish_seen_subcommand_from \(command.rawValue)")
      lines.append(
        "complete -c entente -n \(condition) -f"
          + (operands.isEmpty ? "" : " -a \(quoted(operands.joined(separator: " ")))"))
    }
    for option in Option.allCases {
      var line = "complete -c entente"
      let takers = option.commands.filter(commands.contains).map(\.rawValue)
      if takers.count < commands.count {
        let isForExplorer = option.commands.contains(.explore)
        let conditions =
          (takers.isEmpty
            ? [] : ["__fish_seen_subcommand_from \(takers.joined(separator: " "))"])
          + (isForExplorer ? ["not __fish_seen_subcommand_from \(names)"] : [])
        line += " -n \(quoted(conditions.joined(separator: "; or ")))"
      }
      if let letter = option.letter { line += " -s \(letter)" }
      line += " -l \(option.rawValue)"
      switch option.values {
      case nil: break
      case .any: line += " -x"
      case .words(let words): line += " -x -a \(quoted(words.joined(separator: " ")))"
      case .wordsOrFolder(let words):
        line += " -x -a \(quoted("\(words.joined(separator: " ")) (__fish_complete_directories)"))"
      case .file: line += " -r -F"
      case .folder: line += " -x -a '(__fish_complete_directories)'"
      }
      lines.append("\(line) -d \(quoted(option.summary))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
