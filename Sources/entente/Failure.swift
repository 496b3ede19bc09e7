import Configuration
import Glibc
import Language
import Readers
import Terminal

/// Why the program cannot do what it was asked to.
enum Failure: Error, Equatable {
  /// The command line is wrong.
  case usage(UsageFault)
  /// An input can't be read as an article.
  case reading(ReadError)
  /// The language model of that name is not installed.
  case modelMissing(name: String)
  /// The file or folder is no language model that can be used.
  case model(ModelError)
  /// The system refused to write to standard output; the code is that of `errno`.
  case writing(code: Int32)
  /// The system refused to make a file or folder.
  case creating(path: String, code: Int32)
  /// There is no terminal to explore in.
  case terminal(Driver.Failure)
  /// No actor of the articles has that name; the most like of the names that they have.
  case nobody(String, meant: String?)
  /// Several actors of the articles have that name.
  case ambiguous(String, actors: [String])
  /// A signal asked that the program end, which it does by that signal.
  case ended(signal: Int32)
  /// Inputs were skipped, each told before; the first one's code.
  case skipped(ExitCode)

  /// How the program ends.
  var exitCode: ExitCode {
    switch self {
    case .usage(.neither): .noInput
    case .usage, .ambiguous: .usage
    case .nobody: .noInput
    case .reading(.empty), .reading(.binary): .noArticle
    case .reading: .noInput
    case .model(.unwritable): .cannotCreate
    case .modelMissing, .model: .noModel
    case .writing: .cannotWrite
    case .creating: .cannotCreate
    case .terminal(.unknownTerminal): .usage
    case .terminal, .ended: .fault
    case .skipped(let code): code
    }
  }

  /// One sentence for people; nil where everything was said.
  var words: String? {
    switch self {
    case .usage(let fault): fault.words
    case .reading(let error): error.words
    case .modelMissing(let name):
      "the language model \(name) is not installed; run `make model` in Entente's folder"
    case .model(.missing(let path)): "there is no language model at \(path)"
    case .model(.unreadable(let path, let code)): "cannot read \(path): \(system(code))"
    case .model(.unwritable(let path, let code)): "cannot create \(path): \(system(code))"
    case .model(.unsupported(let path, let fault)):
      "\(path) cannot be used as a language model: \(fault.words)"
    case .writing(let code): "cannot write to standard output: \(system(code))"
    case .creating(let path, let code): "cannot create \(path): \(system(code))"
    case .terminal(.noTerminal): "there is no terminal to read keys from"
    case .terminal(.unknownTerminal(let name)):
      "unknown terminal type \"\(name)\"; try `TERM=xterm entente`"
    case .nobody(let name, let meant): Self.absence(of: name, meant: meant)
    case .ambiguous(let name, let actors):
      "\(name) is ambiguous: \(Self.alternatives(actors))"
    case .ended, .skipped: nil
    }
  }
}

extension Failure {
  /// That no actor has a name, in a sentence.
  static func absence(of name: String, meant: String?) -> String {
    "no actor is named \(shown(name))" + question(meant)
  }

  /// "A or B", "A, B or C", "A, B or 12 others".
  private static func alternatives(_ names: [String]) -> String {
    let shown = names.count > 8 ? names.prefix(8) + ["\(names.count - 8) others"] : names
    let first = shown.dropLast().joined(separator: ", ")
    return first.isEmpty ? shown.joined() : "\(first) or \(shown.last ?? "")"
  }

  /// The same as a sentence by itself, for the bottom line of the explorer.
  var notice: String {
    let words = words ?? "it failed"
    return "\(words.prefix(1).uppercased())\(words.dropFirst())."
  }
}

extension ModelFault {
  /// What is wrong, as the end of a sentence.
  fileprivate var words: String {
    switch self {
    case .notCompiled: "it was not compiled by `make model`"
    case .version: "it was compiled by another version of Entente; run `make model` again"
    case .truncated: "it is truncated"
    case .section(let name): "its part \(name) is missing or damaged"
    case .malformed(let name): "its file \(name) is damaged"
    case .layer(let name): "its \(name) has an unsupported architecture"
    }
  }
}

extension ReadError {
  /// One sentence for people.
  fileprivate var words: String {
    switch self {
    case .missing(let path): "there is no file \(shown(path))"
    case .unreadable(let path, let code): "cannot read \(named(path)): \(system(code))"
    case .emptyFolder(let path): "the folder \(path) contains no .txt, .md or .html file"
    case .empty(let path): "\(named(path)) is empty"
    case .binary(let path): "\(named(path)) is not a text file"
    }
  }

  private func named(_ path: String) -> String { path == "-" ? "standard input" : path }
}

extension UsageFault {
  /// One sentence for people.
  fileprivate var words: String {
    switch self {
    case .unknownOption(let word):
      "there is no option \(word)"
        + (question(String(word.prefix { $0 != "=" }), Option.allCases.map { "--\($0.rawValue)" })
          ?? "; `entente --help` lists them")
    case .ambiguousOption(let word, let options):
      "\(word) is ambiguous: \(options.map { "--\($0.rawValue)" }.joined(separator: " or "))"
    case .argumentMissing(let option): "\(option.form): missing argument"
    case .argumentNotTaken(let option): "--\(option.rawValue) takes no argument"
    case .optionAlone(let option, let other): "--\(option.rawValue) needs \(other)"
    case .optionsApart(let option, let other):
      "--\(option.rawValue) cannot be combined with --\(other.rawValue)"
    case .optionNotTaken(let option, let command):
      "--\(option.rawValue) is not an option of \(command.rawValue); see `entente help \(command.rawValue)`"
    case .unknownValue(let option, let value):
      "--\(option.rawValue) cannot be \(shown(value))"
        + (question(value, option.words) ?? "; it can be \(option.choices)")
    case .unknownKeys(let path): "\(path) contains an unknown key; see `entente help keys`"
    case .formatMissing: "export needs --as json, jsonl, csv or dot"
    case .noFiles(let command):
      "\(command == .explore ? "entente" : command.rawValue) needs a file, or - for standard input"
    case .actorMissing(let command):
      "\(command.rawValue) needs an actor: entente \(command.synopsis)"
    case .shellMissing: "completions needs a shell: bash, zsh or fish"
    case .unknownShell(let name):
      "no completions for \(shown(name))"
        + (question(name, Shell.allCases.map(\.rawValue)) ?? "; the shells are bash, zsh and fish")
    case .unknownCommand(let word):
      "there is no command \(shown(word))"
        + (question(word, Command.names + Help.topics) ?? "; `entente --help` lists them")
    case .neither(let word):
      "there is no file \(shown(word)), and no such command"
        + (question(word, Command.names) ?? "; `entente --help` lists them")
    case .unexpectedOperand(let word): "unexpected argument \(shown(word))"
    }
  }
}

/// What the system calls an error number.
private func system(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
