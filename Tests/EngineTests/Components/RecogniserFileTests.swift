import Engine
import Foundation
import Parses
import Support
import Testing

@Suite final class RecogniserFileTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
  private static let shipped = root.appending(path: Pipeline.recogniserInCheckout).path

  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private var path: String { folder.appending(path: "names").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test func `the recogniser in the checkout runs in place of the model's own`() throws {
    let plain = try Pipeline(opening: CompiledModel.path("md"))
    let trained = try Pipeline(opening: CompiledModel.path("md"), recogniser: Self.shipped)
    #expect(plain.recogniser == nil)
    check(trained.recogniser, Self.shipped)
    #expect(trained.card.version.hasPrefix(plain.card.version + "+names."))
    #expect(Set(trained.card.sources).isStrictSuperset(of: plain.card.sources))
    #expect(plain.card.scores["ents_f"] != nil && trained.card.scores["ents_f"] == nil)
    let text = "Senator Anna Weber of the Liberal Democratic Party of Russia was in Vienna."
    let (before, after) = (plain.parse(text), trained.parse(text))
    check(after.tokens, before.tokens)
    check(after.entities.map { before.tokens[$0.tokens.lowerBound].lemma }.contains("Anna"), true)
  }

  @Test func `the recogniser in the checkout is undamaged`() throws {
    try Pipeline.check(Self.shipped)
  }

  @Test func `a change of the file is found`() throws {
    var data = try Data(contentsOf: URL(filePath: Self.shipped))
    data[data.count / 2] ^= 0x10
    try data.write(to: URL(filePath: path))
    #expect(throws: ModelError.self) { try Pipeline.check(self.path) }
  }

  /// What "base" says of the model, and what is then said of the file.
  private static let bases: [(base: String?, fault: ModelFault)] = [
    ("ner.upper.weights\t0", .otherModel),
    ("ner.upper.weights", .otherModel),
    ("ner.elsewhere\t1f", .otherModel),
    ("", .otherModel),
    (nil, .section("base")),
  ]

  @Test(arguments: bases)
  func `a file for another model is refused`(base: String?, fault: ModelFault) throws {
    var writer = ModelFileWriter()
    writer.add("card", text: "names\n1\nMIT")
    if let base { writer.add("base", text: base) }
    try writer.write(to: path)
    #expect(throws: ModelError.unsupported(path, fault)) {
      try Pipeline(opening: CompiledModel.path("md"), recogniser: self.path)
    }
  }

  @Test func `a file for another model does not run with a smaller one`() throws {
    let small = CompiledModel.path("sm")
    guard FileManager.default.fileExists(atPath: small) else { return }
    #expect(throws: ModelError.unsupported(Self.shipped, .otherModel)) {
      try Pipeline(opening: small, recogniser: Self.shipped)
    }
  }
}
