import Configuration

/// A parsed command line.
struct Invocation {
  /// The command.
  var command = Command.explore
  /// The options with their arguments; the last occurrence counts.
  var options: [Option: String] = [:]
  /// Every argument of an option that may be repeated, in order.
  private var repeated: [Option: [String]] = [:]
  /// The remaining words, in order.
  var operands: [String] = []

  /// Parses the words after the program's name.
  ///
  /// The first word that is not an option is a command or a file to explore. Options may stand
  /// anywhere before "--", and their names may be abbreviated if that is unambiguous.
  init(_ words: [String]) throws(UsageFault) {
    var rest = words[...]
    var hasCommand = false
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      // In a search, "-word" is a word that must be missing.
      let isNegation =
        hasCommand && command == .find && !word.hasPrefix("--")
        && Option.allCases.allSatisfy { $0.letter.map { "-\($0)" } != word }
      guard word.hasPrefix("-"), word != "-", !isNegation else {
        if !hasCommand, operands.isEmpty, let command = Command(rawValue: word) {
          self.command = command
          hasCommand = true
        } else {
          operands.append(word)
        }
        continue
      }
      let (option, attached) = try Self.option(word)
      if option.argument == nil {
        guard attached == nil else { throw .argumentNotTaken(option) }
        options[option] = ""
      } else {
        guard let argument = attached ?? rest.popFirst() else { throw .argumentMissing(option) }
        options[option] = argument
        if option.adds { repeated[option, default: []].append(argument) }
      }
    }
    for option in Option.allCases where options[option] != nil {
      guard option.commands.contains(command) else { throw .optionNotTaken(option, command) }
      if let setting = option.setting, option.argument != nil, let value = options[option],
        !setting.admits(value)
      {
        throw .unknownValue(option, value)
      }
      if let companion = option.companion, options[companion] == nil {
        throw .optionAlone(option, needed: companion.form)
      }
      if let rival = option.rivals.first(where: { options[$0] != nil }) {
        throw .optionsApart(rival, option)
      }
    }
  }

  /// Returns the arguments of an option that may be repeated, in order.
  func values(of option: Option) -> [String] { repeated[option] ?? [] }

  /// Returns the option that a word names, and the argument after its equals sign.
  private static func option(_ word: String) throws(UsageFault) -> (Option, String?) {
    guard word.hasPrefix("--") else {
      guard word.count == 2, let option = Option.allCases.first(where: { $0.letter == word.last })
      else { throw .unknownOption(word) }
      return (option, nil)
    }
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if let option = Option(rawValue: name) { return (option, attached) }
    let begun = Option.allCases.filter { $0.rawValue.hasPrefix(name) }
    guard let option = begun.first, !name.isEmpty else { throw .unknownOption(word) }
    guard begun.count == 1 else { throw .ambiguousOption(word, begun) }
    return (option, attached)
  }
}

/// An error in the command line.
enum UsageFault: Error, Equatable {
  case unknownOption(String)
  case ambiguousOption(String, [Option])
  case argumentMissing(Option)
  case argumentNotTaken(Option)
  case optionNotTaken(Option, Command)
  case optionAlone(Option, needed: String)
  case optionsApart(Option, Option)
  case unknownValue(Option, String)
  case unknownKeys(String)
  case formatMissing
  case noFiles(Command)
  /// A command about an article of a library that names none.
  case noArticleNamed
  case foldersMissing
  /// An actor is missing, after so many that are named.
  case actorMissing(Command, named: Int)
  case shellMissing
  case unknownShell(String)
  case unknownCommand(String)
  /// A word that is neither a file nor a command.
  case neither(String)
  case unexpectedOperand(String)
  case actionMissing
  case unknownAction(String)
  case documentsMissing
  /// Two actors are needed.
  case pairMissing(Option)
  /// The two are one already.
  case onePair
  case queryMissing(Option)
}
