import Engine
import Foundation
import Testing

@Suite final class ModelFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private var path: String { folder.appending(path: "model").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write() throws {
    var writer = ModelFileWriter()
    writer.add("weights", [1, 2, 3] as [Float])
    writer.add("name", text: "Ünïon")
    writer.add("nothing", [] as [Int32])
    try writer.write(to: path)
  }

  @Test func `sections come back as they were added, aligned`() throws {
    try write()
    let file = try ModelFile(opening: path)
    let weights: MappedArray<Float> = try file.array("weights", count: 3)
    #expect(Array(weights.buffer) == [1, 2, 3])
    #expect(Int(bitPattern: weights.base) % ModelFile.alignment == 0)
    #expect(try file.text("name") == "Ünïon")
    let nothing: MappedArray<Int32> = try file.array("nothing")
    #expect(nothing.count == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["model"])
  }

  @Test func `what was read of a file stays valid when its pages are given back`() throws {
    try write()
    let file = try ModelFile(opening: path)
    let weights: MappedArray<Float> = try file.array("weights")
    file.release()
    #expect(Array(weights.buffer) == [1, 2, 3])
    #expect(try file.text("name") == "Ünïon")
  }

  @Test func `a section that is missing or of another length is named`() throws {
    try write()
    let file = try ModelFile(opening: path)
    #expect(throws: ModelError.unsupported(path, .section("more"))) {
      let _: MappedArray<Float> = try file.array("more")
    }
    #expect(throws: ModelError.unsupported(path, .section("weights"))) {
      let _: MappedArray<Float> = try file.array("weights", count: 4)
    }
  }

  /// Where a byte is changed, or at how many bytes the file is cut, and what is then said of it.
  private static let damages: [(at: Int, cut: Bool, fault: ModelFault)] = [
    (0, false, .notCompiled),
    (8, false, .version(ModelFile.version ^ 0xff)),
    (12, false, .checksum("header")),
    (16, false, .checksum("header")),
    (24, false, .checksum("header")),
    (28, false, .checksum("header")),
    (64, false, .checksum("table")),
    (64 + 44, false, .checksum("table")),
    (64 + 48, false, .checksum("table")),
    (64 + 63, false, .checksum("table")),
    (10, true, .notCompiled),
    (200, true, .truncated),
  ]

  @Test(arguments: damages)
  func `a damaged file is refused`(at offset: Int, cut: Bool, fault: ModelFault) throws {
    try write()
    var data = try Data(contentsOf: URL(filePath: path))
    if cut { data = data.prefix(offset) } else { data[offset] ^= 0xff }
    try data.write(to: URL(filePath: path))
    #expect(throws: ModelError.unsupported(path, fault)) { try ModelFile(opening: path) }
  }

  @Test(arguments: [(256, "weights"), (267, "weights"), (320, "name")])
  func `a damaged section is found by a check`(at offset: Int, section: String) throws {
    try write()
    try ModelFile(opening: path).check()
    var data = try Data(contentsOf: URL(filePath: path))
    data[offset] ^= 0x10
    try data.write(to: URL(filePath: path))
    #expect(throws: ModelError.unsupported(path, .checksum(section))) {
      try ModelFile(opening: path).check()
    }
    #expect(throws: ModelError.unsupported(path, .checksum(section))) { try Pipeline.check(path) }
  }

  @Test func `a path without a file is missing, and one without a folder unwritable`() {
    #expect(throws: ModelError.missing(path)) { try ModelFile(opening: path) }
    let nowhere = folder.appending(path: "none/model").path
    #expect(throws: ModelError.unwritable(nowhere, errno: ENOENT)) {
      try ModelFileWriter().write(to: nowhere)
    }
  }
}
