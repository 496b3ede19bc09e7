import CProcess
import Configuration
import Glibc

/// The program's entry point.
@main
enum Entente {
  static func main() {
    Output.occupyClosedStreams()
    // A closed pipe ends the program, as it does every filter.
    signal(SIGPIPE, SIG_DFL)
    // Large allocations are returned to the system at once, so a long article does not inflate the
    // heap.
    mallopt(M_MMAP_THRESHOLD, 1 << 18)
    let words = arguments
    do throws(Failure) {
      let invocation = try invocation(words)
      // The explorer needs no other thread before its first screen.
      if invocation.explores {
        complain(about: invocation)
        try explore(invocation)
        exit(ExitCode.fine.rawValue)
      }
      Task.detached {
        do throws(Failure) {
          try await run(invocation)
        } catch {
          fail(error)
        }
        exit(ExitCode.fine.rawValue)
      }
    } catch {
      fail(error)
    }
    while true { pause() }
  }

  /// Says why the program ends, and ends it.
  private static func fail(_ failure: Failure) -> Never {
    if let words = failure.words { Output.tell(words) }
    if case .ended(let number) = failure { end(by: number) }
    exit(failure.exitCode.rawValue)
  }

  /// The words after the program's name; names of files among them need not be UTF-8.
  private static var arguments: [String] {
    let all = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return all.dropFirst().compactMap { $0.map { String(path: $0) } }
  }

  /// Ends the program by the signal itself, so that the parent process sees the cause.
  private static func end(by number: Int32) {
    // The threads of the concurrency pool have signals blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
  }

  private static func invocation(_ words: [String]) throws(Failure) -> Invocation {
    do throws(UsageFault) {
      return try Invocation(words)
    } catch {
      throw .usage(error)
    }
  }

  private static func run(_ invocation: Invocation) async throws(Failure) {
    if invocation.options[.version] != nil {
      return try Output.write("entente \(Release.version)\n")
    }
    if invocation.options[.help] != nil {
      let isOverview = invocation.command == .explore
      return try Output.write(isOverview ? Help.overview : Help.page(of: invocation.command))
    }
    complain(about: invocation)
    switch invocation.command {
    case .explore: try await report(invocation)
    case .report: try await report(invocation)
    case .export: try await export(invocation)
    case .relations: try await relations(invocation)
    case .card, .mentions, .evidence, .says, .network, .path, .timeline, .matrix:
      try await list(invocation)
    case .correct: try await correct(invocation)
    case .library: try await library(invocation)
    case .find: try find(invocation)
    case .codebook: try codebook(invocation)
    case .import: try await importing(invocation)
    case .parse: try await parse(invocation)
    case .model: try model(invocation)
    case .pack: try pack(invocation)
    case .config: try config(invocation)
    case .completions: try completions(invocation)
    case .manual: try manual(invocation)
    case .help: try help(invocation)
    }
  }

  /// Reports invalid lines of the configuration files that a command reads.
  private static func complain(about invocation: Invocation) {
    // The explorer would erase these messages, so it shows them itself.
    guard !invocation.showsScreen else { return }
    for words in invocation.command.files.flatMap(\.complaints) { Output.tell(words) }
  }

  private static func help(_ invocation: Invocation) throws(Failure) {
    guard let name = invocation.operands.first else { return try Output.write(Help.overview) }
    if let word = invocation.operands.dropFirst().first { throw .usage(.unexpectedOperand(word)) }
    if name == "theme" { return try Output.write(Help.theme) }
    if name == "keys" { return try Output.write(Help.keys) }
    guard let command = Command(rawValue: name) else { throw .usage(.unknownCommand(name)) }
    try Output.write(Help.page(of: command))
  }
}
