extension Shell {
  /// The script for bash; it needs nothing of the package bash-completion.
  static var bashScript: String {
    let withArgument = Option.allCases.filter { $0.argument != nil }.map { "--\($0.rawValue)" }
    let values = Option.allCases.compactMap { option in
      option.values.flatMap(bashWords).map { "    --\(option.rawValue)) \($0); return ;;" }
    }
    let cases = (commands + [.explore]).map { command in
      let options = Option.allCases.filter { $0.commands.contains(command) }
        .map { "--\($0.rawValue)" }
      let operands = operands(of: command).map { "words='\($0.joined(separator: " "))'" }
      return "    \(command.rawValue)) options='\(options.joined(separator: " "))'"
        + (operands.map { "; \($0); files=" } ?? "") + " ;;"
    }
    return """
      # Completions of entente for bash.
      _entente() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command= options= words= files=yes place
        if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        case $previous in
      \(values.joined(separator: "\n"))
        esac
        for ((place = 1; place < COMP_CWORD; place++)); do
          case ${COMP_WORDS[place]} in
          \(withArgument.joined(separator: "|"))) ((place++)) ;;
          -*) ;;
          *) command=${COMP_WORDS[place]}; break ;;
          esac
        done
        case $command in
        '') words='\(commands.map(\.rawValue).joined(separator: " "))' ;;
        \(commands.map(\.rawValue).joined(separator: "|"))) ;;
        *) command=explore ;;
        esac
        case ${command:-explore} in
      \(cases.joined(separator: "\n"))
        esac
        if [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$current"))
        else
          COMPREPLY=($(compgen -W "$words" -- "$current"))
          [[ $files ]] && COMPREPLY+=($(compgen -f -- "$current"))
        fi
      }
      complete -o filenames -F _entente entente

      """
  }

  /// What fills the answer with what an option's argument can be.
  private static func bashWords(_ values: Option.Values) -> String? {
    func words(_ words: [String]) -> String {
      "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$current\"))"
    }
    return switch values {
    case .any: "COMPREPLY=()"
    case .words(let list): words(list)
    case .wordsOrFolder(let list):
      "\(words(list)); COMPREPLY+=($(compgen -d -- \"$current\"))"
    case .file: "COMPREPLY=($(compgen -f -- \"$current\"))"
    case .folder: "COMPREPLY=($(compgen -d -- \"$current\"))"
    }
  }
}
