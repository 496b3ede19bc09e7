import Glibc
import Readers

extension Invocation {
  /// The files to read.
  ///
  /// They are those named and those of the list; without any, standard input where it is a pipe or
  /// a file, else, for the explorer, the seeds. Folders that hold none are told and skipped.
  ///
  /// - Throws: ``Failure/usage(_:)`` where nothing is named, or a word that is neither file nor command.
  func articleFiles() throws(Failure) -> (files: [ArticleFile], skipped: ExitCode?) {
    var paths = Array(operands.dropFirst(actors.count))
    if command == .explore, let word = paths.first, Self.isNeither(word) {
      throw .usage(.neither(word))
    }
    if let list = options[.filesFrom] { paths += try Self.lines(of: list) }
    if paths.isEmpty, options[.filesFrom] == nil {
      if Self.inputIsGiven {
        paths = ["-"]
      } else if command == .explore, let seeds = Self.seeds {
        paths = [seeds]
      } else {
        // A file where an actor should stand: it is the actor that was forgotten.
        let isFile = operands.last.map { access($0, F_OK) == 0 } ?? false
        throw .usage(
          isFile && operands.count <= command.actors.lowerBound
            ? .actorMissing(command) : .noFiles(command))
      }
    }
    let (files, faults) = ArticleFile.all(in: paths)
    let failures = faults.map(Failure.reading)
    if files.isEmpty, let first = failures.first { throw first }
    for words in failures.compactMap(\.words) { Output.tell(words) }
    return (files, failures.first?.exitCode)
  }

  /// The operands that name actors: as many as the command must have, and those that it may have
  /// where they stand before a file and are none.
  var actors: [String] {
    let needed = command.actors.lowerBound
    let possible = operands.dropLast(options[.filesFrom] == nil ? 1 : 0).prefix(
      command.actors.upperBound)
    let optional = possible.dropFirst(needed).prefix { $0 != "-" && access($0, F_OK) != 0 }
    return Array(operands.prefix(needed)) + optional
  }

  /// Whether a word that stands where a command may looks like one and is no file.
  private static func isNeither(_ word: String) -> Bool {
    !word.contains { $0 == "/" || $0 == "." } && word != "-" && access(word, F_OK) != 0
      && errno == ENOENT
  }

  /// The lines of a list of files that are not blank.
  private static func lines(of list: String) throws(Failure) -> [String] {
    do throws(ReadError) {
      let names = try fileNames(listedIn: list)
      if names.isEmpty { throw .empty(path: list) }
      return names
    } catch {
      throw .reading(error)
    }
  }

  /// Whether standard input is a pipe or a file rather than a terminal or nothing.
  private static var inputIsGiven: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    return [S_IFIFO, S_IFREG, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  /// The articles that come with the program: of this folder, else beside the program, if anywhere.
  private static var seeds: String? {
    (["seeds"] + FileSystem.besideProgram("share/entente/seeds")
      + FileSystem.besideProgram("seeds")).first { access($0, R_OK) == 0 }
  }
}
