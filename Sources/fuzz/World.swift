import Analysis
import Engine
import Glibc
import Lexicon
import Model
import Readers
import Tables

/// What the readers need, and the files whose bytes are changed.
final class World {
  let pipeline: Pipeline
  let lexicon: LexicalTables
  /// The copies that are changed: of the model, and of the folder of a pipeline; nil for none.
  private let model: PatchedFile?
  private let folder: String?
  private let parts: [PatchedFile]

  /// Opens a model and a pack, and copies what is to be changed; nil if either is unusable.
  init?(model: String, pack: String, folder: String?, into place: String) {
    guard let pipeline = try? Pipeline(opening: model), let pack = try? Pack(mapping: pack),
      let resources = try? Resources(pack)
    else { return nil }
    self.pipeline = pipeline
    lexicon = resources.lexicon
    self.model = PatchedFile(copying: model, to: place + "/model")
    self.folder = folder
    parts =
      folder.map { folder in
        Self.components.compactMap { PatchedFile(changing: "\(folder)/\($0)") }
      } ?? []
  }

  private static let components = [
    "tok2vec/model", "tagger/model", "parser/model", "ner/model", "parser/moves", "ner/moves",
    "tokenizer", "vocab/lookups.bin", "vocab/key2row", "attribute_ruler/patterns",
    "lemmatizer/lookups/lookups.bin", "tagger/cfg", "config.cfg", "meta.json",
  ]

  func article(_ bytes: [UInt8], as format: Format?) throws(ReadError) -> Article {
    try Article(decoding: bytes, as: format, id: "fuzz", lexicon: lexicon)
  }

  /// Reads with a model some of whose bytes are changed; its checksums are not compared.
  func readModel(changedBy input: [UInt8]) {
    model?.changed(by: input) { path in
      _ = (try? Pipeline(opening: path))?.parse("Chad supports Mali, the minister said on Monday.")
    }
  }

  /// Compiles a folder some bytes of which are changed.
  func compileFolder(changedBy input: [UInt8], to path: String) {
    guard let folder, let first = input.first, !parts.isEmpty else { return }
    parts[Int(first) % parts.count].changed(by: Array(input.dropFirst())) { _ in
      try? ModelCompiler.compile(folder: folder, to: path)
    }
  }
}

/// A file whose bytes are changed for a moment.
final class PatchedFile {
  private let path: String
  private let count: Int
  /// The places of names and numbers of shapes, which few changes at random would meet.
  private let shapes: [Int]

  /// Changes a copy of a file; nil if it cannot be copied.
  convenience init?(copying source: String, to path: String) {
    guard let bytes = try? MappedFile.read(source), let file = fopen(path, "w") else { return nil }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    guard fclose(file) == 0, isWritten else { return nil }
    self.init(changing: path)
  }

  /// Changes a file itself; nil if it cannot be read.
  init?(changing path: String) {
    guard let bytes = try? MappedFile.read(path), !bytes.isEmpty else { return nil }
    self.path = path
    count = bytes.count
    let word = Array("shape".utf8)
    shapes = bytes.indices.filter { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
  }

  /// Changes bytes, of which every three of the input name a place and a value, and changes them back.
  func changed(by input: [UInt8], _ work: (String) -> Void) {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var old: [(place: Int, byte: UInt8)] = []
    for start in stride(from: 0, to: min(input.count, 60) - 3, by: 4) {
      let number = Int(input[start]) << 16 | Int(input[start + 1]) << 8 | Int(input[start + 2])
      let place =
        input[start] & 1 == 0 && !shapes.isEmpty
        ? min(shapes[number % shapes.count] + number % 24, count - 1)
        : number % (input[start] & 2 == 0 ? min(count, 8192) : count)
      var byte: UInt8 = 0
      guard pread(descriptor, &byte, 1, place) == 1 else { continue }
      old.append((place, byte))
      var new = input[start + 3]
      pwrite(descriptor, &new, 1, place)
    }
    work(path)
    for change in old.reversed() {
      var byte = change.byte
      pwrite(descriptor, &byte, 1, change.place)
    }
  }
}
