import Engine
import Glibc

/// Reads inputs that a seeded mutator has changed: what reads bytes must neither trap, nor hang, nor lead out of its
/// memory.
///
///     fuzz MODEL PACK TARGET SEED COUNT INPUT ... [-- FOLDER]
///
/// The input of each execution is kept in fuzz-TARGET.input in the folder for temporary files until it has been read, so a
/// crash leaves it there. An execution of more than ten seconds ends the program.
@main
struct Fuzz {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    let inputs = words.dropFirst(5).prefix { $0 != "--" }
    guard words.count >= 5, let target = Target(rawValue: words[2]), let seed = UInt64(words[3]),
      let count = Int(words[4])
    else {
      print("fuzz MODEL PACK TARGET SEED COUNT INPUT ... [-- FOLDER]")
      exit(64)
    }
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let place = "\(temporary)/fuzz-\(getpid())"
    mkdir(place, 0o700)
    guard
      let world = World(
        model: words[0], pack: words[1],
        folder: words.contains("--") ? words.last : nil, into: place)
    else {
      print("fuzz: the model or the pack cannot be opened")
      exit(69)
    }
    var corpus = inputs.compactMap { try? MappedFile.read($0) }.map { Array($0.prefix(20_000)) }
    corpus.append(target.words.flatMap { $0 })
    var mutator = Mutator(seed: seed)
    let kept = "\(temporary)/fuzz-\(target.rawValue).input"
    for _ in 0..<count {
      let source = corpus[mutator.number(below: corpus.count)]
      let input = mutator.mutated(source, words: target.words)
      write(input, to: kept)
      // The signal ends the program.
      alarm(10)
      target.read(input, with: world, at: place)
      alarm(0)
    }
    unlink(kept)
    print("\(target.rawValue): \(count) executions with seed \(seed)")
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
