import Engine
import Glibc

/// Reads inputs that a seeded mutator has changed: what reads bytes must neither trap, nor hang, nor lead out of its
/// memory.
///
///     fuzz MODEL PACK TARGET SEED COUNT|SECONDSs INPUT ... [-- FOLDER]
///
/// It runs a number of executions ("1000"), or as many as a time allows ("10s").
///
/// The input of each execution is kept in fuzz-TARGET.input in the folder for temporary files until it has been read, so a
/// crash leaves it there. An execution beyond the ``Limits`` ends the program.
@main
struct Fuzz {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    let inputs = words.dropFirst(5).prefix { $0 != "--" }
    guard words.count >= 5, let target = Target(rawValue: words[2]), let seed = UInt64(words[3]),
      let extent = Extent(words[4])
    else {
      print("fuzz MODEL PACK TARGET SEED COUNT|SECONDSs INPUT ... [-- FOLDER]")
      exit(64)
    }
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let place = "\(temporary)/fuzz-\(getpid())"
    mkdir(place, 0o700)
    guard
      let world = World(
        model: words[0], pack: words[1],
        folder: words.contains("--") ? words.last : nil,
        into: target == .model ? place : nil)
    else {
      print("fuzz: the model or the pack cannot be opened")
      exit(69)
    }
    var corpus = inputs.compactMap { try? MappedFile.read($0) }
      .flatMap { target.sources(of: Array($0), with: world) }
    corpus.append(target.words.flatMap { $0 })
    var mutator = Mutator(seed: seed)
    let kept = "\(temporary)/fuzz-\(target.rawValue).input"
    var limits = Limits()
    let start = ContinuousClock.now
    var count = 0
    while extent.goes(on: count, since: start) {
      let source = corpus[mutator.number(below: corpus.count)]
      let other = corpus[mutator.number(below: corpus.count)]
      let input = mutator.mutated(source, with: other, words: target.words)
      write(input, to: kept)
      limits.begin()
      target.read(input, with: world, at: place)
      guard limits.hold() else {
        print("\(target.rawValue): \(input.count) bytes took too much memory, with seed \(seed)")
        exit(70)
      }
      count += 1
    }
    unlink(kept)
    print("\(target.rawValue): \(count) executions with seed \(seed)")
  }

  /// How long a run goes on.
  private enum Extent {
    case executions(Int)
    case seconds(Int)

    init?(_ word: String) {
      guard let number = Int(word.hasSuffix("s") ? String(word.dropLast()) : word), number >= 0
      else { return nil }
      self = word.hasSuffix("s") ? .seconds(number) : .executions(number)
    }

    func goes(on count: Int, since start: ContinuousClock.Instant) -> Bool {
      switch self {
      case .executions(let most): count < most
      case .seconds(let most): ContinuousClock.now - start < .seconds(most)
      }
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
