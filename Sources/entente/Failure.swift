import Configuration
import Engine
import Export
import Glibc
import Readers
import Store
internal import Tables
import Terminal

/// The reason that the program cannot do what it was asked to do.
enum Failure: Error, Equatable {
  /// The command line is wrong.
  case usage(UsageFault)
  /// An input cannot be read as an article.
  case reading(ReadError)
  /// An archive cannot be read.
  case archive(path: String, ArchiveFault)
  /// The language model with this name is not installed.
  case modelMissing(name: String)
  /// The file or folder is not a usable language model.
  case model(ModelError)
  /// There is no pack of tables.
  case packMissing
  /// The file is not a usable pack.
  case pack(PackError, path: String)
  /// The text tables cannot be compiled.
  case tables(TableError)
  /// Standard output cannot be written; the code is `errno`.
  case writing(code: Int32)
  /// A file or folder cannot be created; the code is `errno`.
  case creating(path: String, code: Int32)
  /// A correction cannot be kept; the code is `errno`.
  case correcting(path: String, code: Int32)
  /// A correction cannot be understood, or names what is not there.
  case correction(CorrectionFault)
  /// There is no terminal for the explorer.
  case terminal(Driver.Failure)
  /// No actor has this name; `meant` is the most similar name.
  case nobody(String, meant: String?)
  /// Several actors have this name.
  case ambiguous(String, actors: [String])
  /// A library cannot be read or changed.
  case library(path: String, StoreFault)
  /// A search cannot be understood.
  case search(String, SearchFault)
  /// There is no saved search of this name.
  case noSearch(String, saved: [String])
  /// A library holds no such article.
  case noDocument(String)
  /// A signal has asked the program to end; it ends by that signal.
  case ended(signal: Int32)
  /// Inputs were skipped and reported; the code is that of the first.
  case skipped(ExitCode)

  /// The exit code.
  var exitCode: ExitCode {
    switch self {
    case .usage(.neither): .noInput
    case .usage, .ambiguous, .search: .usage
    case .nobody, .noSearch, .noDocument: .noInput
    case .library(_, let fault): fault.exitCode
    case .reading(.empty), .reading(.binary), .reading(.unread), .reading(.endless), .archive:
      .noArticle
    case .reading: .noInput
    case .model(.unwritable): .cannotCreate
    case .modelMissing, .model, .packMissing, .pack, .tables(.unreadable): .noModel
    case .tables: .configuration
    case .writing: .cannotWrite
    case .creating: .cannotCreate
    case .correcting(_, EWOULDBLOCK): .busy
    case .correcting(_, EACCES), .correcting(_, EROFS), .correcting(_, EPERM): .cannotCreate
    case .correcting: .cannotWrite
    case .correction(let fault): fault.exitCode
    case .terminal(.unknownTerminal): .usage
    case .terminal, .ended: .fault
    case .skipped(let code): code
    }
  }

  /// The message, in one sentence; nil if everything has been reported.
  var words: String? {
    switch self {
    case .usage(let fault): fault.words
    case .reading(let error): error.words
    case .archive(let path, let fault):
      "\(named(path)) is not a readable archive: \(fault.words)"
    case .modelMissing(let name):
      "the language model \(name) is not installed; run `make model` in Entente's folder"
    case .model(.missing(let path)): "there is no language model at \(path)"
    case .model(.unreadable(let path, let code)): "cannot read \(path): \(system(code))"
    case .model(.unwritable(let path, let code)): "cannot create \(path): \(system(code))"
    case .model(.unsupported(let path, let fault)):
      "\(path) cannot be used as a language model: \(fault.words)"
    case .packMissing:
      "the pack of tables is missing; run `make model` in Entente's folder"
    case .pack(let error, let path): error.words(path)
    case .tables(let error): error.words
    case .writing(let code): "cannot write to standard output: \(system(code))"
    case .creating(let path, let code): "cannot create \(path): \(system(code))"
    case .correcting(let path, EWOULDBLOCK):
      "another program keeps \(path) locked; try again later"
    case .correcting(let path, let code):
      "the correction cannot be written to \(path): \(system(code)); nothing has changed"
    case .correction(let fault): fault.words
    case .terminal(.noTerminal): "there is no terminal to read keys from"
    case .terminal(.unknownTerminal(let name)):
      "unknown terminal type \"\(name)\"; try `TERM=xterm entente`"
    case .nobody(let name, let meant): Self.absence(of: name, meant: meant)
    case .ambiguous(let name, let actors):
      "\(name) is ambiguous: \(Self.alternatives(actors))"
    case .library(let path, let fault): fault.words(path)
    case .search(let query, let fault): fault.words(in: query)
    case .noSearch(let name, let saved):
      "there is no saved search \(shown(name))"
        + (question(name, saved) ?? "; `entente find` lists them")
    case .noDocument(let name): "the library holds no article \(shown(name))"
    case .ended, .skipped: nil
    }
  }
}

extension Failure {
  /// Returns the message that no actor has a name.
  static func absence(of name: String, meant: String?) -> String {
    "no actor is named \(shown(name))" + question(meant)
  }

  /// Formats names as "A or B", "A, B or C" or "A, B or 12 others".
  private static func alternatives(_ names: [String]) -> String {
    let shown = names.count > 8 ? names.prefix(8) + ["\(names.count - 8) others"] : names
    let first = shown.dropLast().joined(separator: ", ")
    return first.isEmpty ? shown.joined() : "\(first) or \(shown.last ?? "")"
  }

  /// The message as a sentence of its own, for the bottom line of the explorer.
  var notice: String {
    let words = words ?? "it failed"
    return "\(words.prefix(1).uppercased())\(words.dropFirst())."
  }
}

extension ModelFault {
  /// The problem as a predicate of the model.
  fileprivate var words: String {
    switch self {
    case .notCompiled: "it was not compiled by `make model`"
    case .version: "it was compiled by another version of Entente; run `make model` again"
    case .truncated: "it is truncated"
    case .section(let name): "its part \(name) is missing or does not fit the others"
    case .checksum(let name): "its part \(name) is damaged; run `make model` again"
    case .malformed(let name): "its file \(name) is damaged"
    case .layer(let name): "its \(name) has an unsupported architecture"
    case .component(let name): "Entente cannot run its component \(name)"
    case .componentMissing(let kind): "it has no \(kind) component"
    case .componentOrder(let name, let source): "its component \(name) must come after \(source)"
    case .otherModel: "its recogniser of names was made for another model"
    case .labels: "its dependency labels follow no scheme that Entente supports"
    }
  }
}

extension PackError {
  /// Returns the message, in one sentence.
  fileprivate func words(_ path: String) -> String {
    switch self {
    case .missing: "there is no pack of tables at \(path)"
    case .unreadable(_, let code): "cannot read \(path): \(system(code))"
    case .damaged(.notPack): "\(path) is not a pack of tables"
    case .damaged(.format):
      "another version of Entente compiled \(path); run `make model` in Entente's folder"
    case .damaged(.checksum), .damaged(.index):
      "\(path) is damaged; run `make model` in Entente's folder"
    case .sectionMissing(let name):
      "\(path) lacks the table \(name); run `make model` in Entente's folder"
    }
  }
}

extension TableError {
  /// The message, in one sentence.
  fileprivate var words: String {
    switch self {
    case .unreadable(let path, let code): "cannot read \(path): \(system(code))"
    case .twice(let name): "two files define the table \(name)"
    case .line(let path, let line, let problem): "\(path), line \(line): \(problem.words)"
    }
  }
}

extension TableError.Problem {
  /// The problem as the end of a message.
  fileprivate var words: String {
    switch self {
    case .encoding: "invalid UTF-8"
    case .directive(let words): "unknown directive \"#! \(words)\""
    case .missing(let column): "the column \(column) is missing"
    case .columns(let most): "more than \(most) columns"
    case .numbers: "the numbers are malformed, or more or fewer than in the rows before"
    case .repeated(let key): "\(shown(key)) is listed twice"
    }
  }
}

extension ReadError {
  /// The message, in one sentence.
  fileprivate var words: String {
    switch self {
    case .missing(let path): "there is no file \(shown(path))"
    case .unreadable(let path, let code): "cannot read \(named(path)): \(system(code))"
    case .irregular(let path): "cannot read \(named(path)): not a regular file"
    case .endless(let path, let most):
      "\(named(path)) has more than \(most >> 20) MB; --most-input MEGABYTES reads more"
    case .emptyFolder(let path): "the folder \(path) contains no .txt, .md or .html file"
    case .empty(let path): "\(named(path)) is empty"
    case .binary(let path): "\(named(path)) is not a text file"
    case .unread(let path, let kind):
      "\(named(path)) is \(kind.words); Entente reads plain text, Markdown and HTML"
    }
  }
}

extension Driver.Substitution {
  /// One sentence for the bottom line of the explorer.
  var notice: String { "The terminal type \(name) is unknown here, so it is taken for \(kind)." }
}

extension FileKind {
  /// What it is, with its article.
  fileprivate var words: String {
    switch self {
    case .richText: "a rich text document (RTF)"
    case .word: "a Word document (DOCX) or another Office document"
    case .oldOffice: "an Office document in the old binary format, such as DOC"
    case .openDocument: "an OpenDocument file, such as ODT"
    case .epub: "an e-book (EPUB)"
    case .pdf: "a PDF document"
    case .postScript: "a PostScript document"
    case .webArchive: "a Safari web archive"
    case .picture: "a picture"
    case .zip: "a ZIP archive"
    }
  }
}

extension ArchiveFault {
  /// The problem as the end of a message.
  fileprivate var words: String {
    switch self {
    case .malformed(let place): "it is damaged at byte \(place)"
    case .tooDeep: "its values are nested too deeply"
    case .format(let name?): "its format is \(shown(String(name.prefix(40)))), not entente/2"
    case .format(nil): "it does not say that its format is entente/2"
    case .value(let path): "\(path) is missing or invalid"
    case .place(let path): "\(path) is outside its text"
    case .reference(let path): "\(path) refers to something that does not exist"
    case .duplicate(let path): "\(path) appears twice"
    case .text(let path): "\(path) has been changed"
    }
  }
}

/// Returns the name of an input for messages.
private func named(_ path: String) -> String { path == "-" ? "standard input" : path }

extension UsageFault {
  /// The message, in one sentence.
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
    case .formatMissing: "export needs --as \(Option.format.words.alternatives)"
    case .noFiles(let command):
      "\(command == .explore ? "entente" : command.rawValue) needs a file, or - for standard input"
    case .noArticleNamed:
      "correct needs an article of the library, by its number, name or path; `entente library list` lists them"
    case .foldersMissing: "pack needs folders of tables and an output file"
    case .actorMissing(let command, let named):
      "\(command.rawValue) needs \(named == 0 ? "an actor" : "a second actor"): entente \(command.synopsis)"
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
    case .actionMissing: "library needs an action: \(LibraryAction.names.alternatives)"
    case .unknownAction(let word):
      "library cannot \(shown(word))"
        + (question(word, LibraryAction.names)
          ?? "; its actions are \(LibraryAction.names.alternatives)")
    case .pairMissing(let option):
      "--\(option.rawValue) needs the numbers or names of two actors, as `entente library pairs` lists them"
    case .onePair: "both names are of the same form of one actor"
    case .documentsMissing: "remove needs the numbers, names or paths of articles"
    case .queryMissing(let option): "--\(option.rawValue) needs a search"
    }
  }
}

/// Returns the system's message for an error number.
func system(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
