extension Shell {
  /// The script for bash, which does not need the bash-completion package.
  static var bashScript: String {
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
      _entente_add() { mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen "$@"); }
      _entente() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command= options= words= files=yes place
        COMPREPLY=()
        if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        case $previous in
      \(values.joined(separator: "\n"))
        esac
        for ((place = 1; place < COMP_CWORD; place++)); do
          case ${COMP_WORDS[place]} in
          \(optionsWithArgument.joined(separator: "|"))) ((place++)) ;;
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
          _entente_add -W "$options" -- "$current"
        else
          _entente_add -W "$words" -- "$current"
          [[ $files ]] && _entente_add -f -- "$current"
        fi
      }
      complete -o filenames -F _entente entente

      """
  }

  /// Returns the command that completes an option's argument.
  private static func bashWords(_ values: Option.Values) -> String? {
    func words(_ words: [String]) -> String {
      "_entente_add -W '\(words.joined(separator: " "))' -- \"$current\""
    }
    return switch values {
    case .any: ":"
    case .words(let list): words(list)
    case .wordsOrFolder(let list): "\(words(list)); _entente_add -d -- \"$current\""
    case .file: "_entente_add -f -- \"$current\""
    case .folder: "_entente_add -d -- \"$current\""
    }
  }
}
