extension Shell {
  /// The script for zsh, a function to be placed in its `fpath`.
  static var zshScript: String {
    let names = commands.map { "    \(quoted("\($0.rawValue):\(zshWords($0.summary))"))" }
    let cases = commands.map { "  \($0.rawValue)) _arguments -S \(zshArguments(of: $0)) ;;" }
    return """
      #compdef entente
      # Completions of entente for zsh.
      _entente() {
        local -a commands
        local command place
        commands=(
      \(names.joined(separator: "\n"))
        )
        for ((place = 2; place < CURRENT; place++)); do
          case $words[place] in
          \(optionsWithArgument.joined(separator: "|"))) ((place++)) ;;
          -*) ;;
          *) command=$words[place]; break ;;
          esac
        done
        if [[ -z $command ]] && ((place == CURRENT)) && [[ $words[CURRENT] != -* ]]; then
          _describe -t commands command commands
          _files
          return
        fi
        case $command in
        \(commands.map(\.rawValue).joined(separator: "|")))
          words[place]=()
          ((CURRENT--)) ;;
        esac
        case $command in
      \(cases.joined(separator: "\n"))
        *) _arguments -S \(zshArguments(of: .explore)) ;;
        esac
      }
      _entente "$@"

      """
  }

  private static func zshArguments(of command: Command) -> String {
    let options = Option.allCases.filter { $0.commands.contains(command) }.flatMap { option in
      let rest =
        "[\(zshWords(option.summary))]"
        + (option.values.map { ":\(zshWords(option.argument ?? "")):\(zshAction($0))" } ?? "")
      let long = quoted("--\(option.rawValue)" + (option.argument == nil ? "" : "=") + rest)
      return [long] + (option.letter.map { [quoted("-\($0)\(rest)")] } ?? [])
    }
    let operands = operands(of: command).map { words in
      words.isEmpty ? [] : [quoted("1:word:(\(words.joined(separator: " ")))")]
    }
    return (options + (operands ?? [quoted("*:file:_files")])).joined(separator: " ")
  }

  private static func zshAction(_ values: Option.Values) -> String {
    switch values {
    case .any: " "
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .wordsOrFolder(let words): "{compadd \(words.joined(separator: " ")); _files -/}"
    case .file: "_files"
    case .folder: "_files -/"
    }
  }

  /// Escapes the characters that zsh interprets in an argument specification.
  private static func zshWords(_ words: String) -> String {
    words.map { "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
