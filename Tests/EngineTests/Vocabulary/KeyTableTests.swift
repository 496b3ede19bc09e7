import Engine
import Foundation
import Support
import Testing

@Suite struct KeyTableTests {
  @Test(arguments: [0, 1, 4, 5, 1000])
  func `every key finds its value and no other is found`(count: Int) throws {
    let keys = (0..<count).map { StringKey.key("\($0)") }
    var writer = ModelFileWriter()
    writer.add(table: "numbers", keys.enumerated().map { (key: $1, value: Int32($0)) })
    let table: KeyTable<Int32> = try writer.table("numbers")
    check(keys.map { table[$0] }, (0..<count).map { Int32($0) })
    check([0, 1, UInt64.max, StringKey.key("x")].compactMap { table[$0] }, [])
    check(table.count, count)
  }

  @Test func `of keys that come twice the last counts`() throws {
    var writer = ModelFileWriter()
    writer.add(table: "twice", [(key: 7, value: 1), (key: 8, value: 2), (key: 7, value: 3)])
    let table: KeyTable<Int> = try writer.table("twice")
    check([table[7], table[8]], [3, 2])
  }
}

extension ModelFileWriter {
  /// Writes the file to a temporary place and reads a table of it.
  fileprivate func table<Value: BitwiseCopyable & Sendable>(
    _ name: String
  ) throws -> KeyTable<Value> {
    let path = NSTemporaryDirectory() + "entente-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(to: path)
    return try KeyTable(name, in: try ModelFile(opening: path))
  }
}
