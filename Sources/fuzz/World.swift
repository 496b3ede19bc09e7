import Analysis
import Engine
import Export
import Glibc
import Knowledge
import Lexicon
import Model
import Readers
import Relations
import Tables

/// What the readers need, and the files whose bytes are changed.
final class World {
  let pipeline: Pipeline
  let lexicon: LexicalTables
  private let analyst: Analyst
  private let pack: Pack
  /// The copies that are changed: of the model, and of the folder of a pipeline; nil for none.
  private let model: PatchedFile?
  private let folder: String?
  private let parts: [PatchedFile]
  /// The analyses that journals are to correct.
  var corrected: [Dossier] = []

  /// Opens a model and a pack, and copies the model to where it may be changed; nil if either is unusable.
  init?(model: String, pack: String, folder: String?, into place: String?) {
    guard let pipeline = try? Pipeline(opening: model), let pack = try? Pack(mapping: pack),
      let resources = try? Resources(pack)
    else { return nil }
    self.pipeline = pipeline
    lexicon = resources.lexicon
    analyst = Analyst(pipeline: pipeline, resources: resources)
    self.pack = pack
    self.model = place.flatMap { PatchedFile(copying: model, to: $0 + "/model") }
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

  /// Analyses an article, and writes what was found.
  func analyse(_ bytes: [UInt8]) {
    guard let article = try? article(bytes, as: .plainText) else { return }
    let dossier = analyst.dossier(of: article)
    write(dossier)
    // The reader of archives compares each range with its text and each reference with what it refers to.
    do throws(ArchiveFault) {
      _ = try Dossier(archive: dossier.exported(as: .archive))
    } catch {
      print("analysis: unsound: \(error)")
      exit(70)
    }
  }

  /// Writes a dossier in every format.
  func write(_ dossier: Dossier) {
    for format in ExportFormat.all { _ = dossier.exported(as: format) }
  }

  /// The archive of an article; nil where it cannot be read.
  func archive(of bytes: [UInt8]) -> [UInt8]? {
    guard let article = try? article(bytes, as: .markdown) else { return nil }
    return analyst.dossier(of: article).exported(as: .archive)
  }

  /// Reads a person's own tables.
  func readTables(_ text: String) {
    _ = analyst.resources.knowledge.gazetteer.faults(in: text)
    _ = analyst.resources.codebook.faults(in: text)
    _ = analyst.resources.codebook.adding(text)
    _ = try? Knowledge(pack, adding: text)
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
