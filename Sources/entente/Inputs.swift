import Glibc
import Readers

extension Invocation {
  /// Returns the files to read.
  ///
  /// They are the operands and the entries of the list; without either, standard input if it is a
  /// pipe or a file, or else the seeds for the explorer. Folders without articles are reported and
  /// skipped.
  ///
  /// - Throws: ``Failure/usage(_:)`` if there are no files or a word is neither a file nor a
  ///   command.
  func articleFiles() throws(Failure) -> (files: [ArticleFile], skipped: ExitCode?) {
    var paths = fileOperands
    if command == .explore, let word = paths.first, Self.isNeither(word) {
      throw .usage(.neither(word))
    }
    let listed = try options[.filesFrom].map(Self.lines) ?? []
    if paths.isEmpty, options[.filesFrom] == nil {
      if Self.inputIsGiven {
        paths = ["-"]
      } else if command == .explore, let seeds = Self.seeds {
        paths = [seeds]
      } else {
        // If a file stands in place of the actor, it is the actor that is missing.
        let isFile = operands.last.map(FileSystem.isThere) ?? false
        throw .usage(
          isFile && operands.count <= command.actors.lowerBound
            ? .actorMissing(command, named: operands.count - 1)
            : operands.count < command.actors.lowerBound
              ? .actorMissing(command, named: operands.count) : .noFiles(command))
      }
    }
    let (files, faults) = ArticleFile.all(in: paths, listed: listed)
    let failures = faults.map(Failure.reading)
    if files.isEmpty, let first = failures.first { throw first }
    for words in failures.compactMap(\.words) { Output.tell(words) }
    return (files, failures.first?.exitCode)
  }

  /// The operands that name files and folders.
  var fileOperands: [String] {
    command == .correct
      ? Array(operands.prefix(1))
      : Array(operands.dropFirst(command == .library ? 1 : actors.count))
  }

  /// The operands that name actors: the required ones, then optional ones that precede a file and
  /// are not files.
  var actors: [String] {
    let needed = command.actors.lowerBound
    let needsFile = options[.filesFrom] == nil && options[.library] == nil
    let possible = operands.dropLast(needsFile ? 1 : 0).prefix(
      command.actors.upperBound)
    let optional = possible.dropFirst(needed).prefix { $0 != "-" && !FileSystem.isThere($0) }
    return Array(operands.prefix(needed)) + optional
  }

  /// Whether a word in the place of a command looks like a command and is not a file.
  private static func isNeither(_ word: String) -> Bool {
    !word.contains { $0 == "/" || $0 == "." } && word != "-" && !FileSystem.exists(word)
  }

  /// Returns the lines of a file list, without blank ones.
  private static func lines(of list: String) throws(Failure) -> [String] {
    do throws(ReadError) {
      let names = try fileNames(listedIn: list)
      if names.isEmpty { throw .empty(path: list) }
      return names
    } catch {
      throw .reading(error)
    }
  }

  /// Whether standard input is a pipe, a file or a socket.
  static var inputIsGiven: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    return [S_IFIFO, S_IFREG, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  /// The sample articles: those in the current folder, or else those beside the program.
  private static var seeds: String? {
    (["seeds"] + FileSystem.besideProgram("share/entente/seeds")
      + FileSystem.besideProgram("seeds")).first(where: FileSystem.isReadable)
  }
}
