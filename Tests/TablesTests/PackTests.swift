import Support
import Tables
import Testing

@Suite struct PackTests {
  private static let names = "#! words\n# Names.\nZoë Ann\nBob\n"
  private static let codes = "#! columns code name names?\n\nAAA\tFirst\nZZZ\tLast\tEnd; Finish\n"

  /// Returns a small pack.
  private static func bytes() throws -> [UInt8] {
    try PackCompiler.compile([
      try TextTable("world/names", path: "names.txt", content: Array(names.utf8)),
      try TextTable("world/codes", path: "codes.tsv", content: Array(codes.utf8)),
    ])
  }

  @Test func `a pack returns what was compiled into it`() throws {
    let pack = try Pack(try Self.bytes())
    check(pack.language, "en")
    check(pack.names, ["world/codes", "world/names"])
    check(
      try pack.table("world/codes").rows, [["AAA", "First"], ["ZZZ", "Last", "End; Finish"]])
    check(Table.items(of: try pack.table("world/codes").rows[1], 2), ["End", "Finish"])
    let names = try pack.sorted("world/names")
    check(
      ["Ann", "Bob", "Zoë", "Zo", "An", "", "Zz"].map { names.contains($0) },
      [true, true, true, false, false, false, false])
  }

  @Test func `the version depends on the content alone`() throws {
    let pack = try Pack(try Self.bytes())
    check(pack.version.count, 16)
    check(try Pack(try Self.bytes()).version, pack.version)
    let other = try PackCompiler.compile([
      try TextTable("world/codes", path: "codes.tsv", content: Array(Self.codes.utf8))
    ])
    #expect(try Pack(other).version != pack.version)
  }

  @Test(arguments: ["world/nothing", "world", ""])
  func `a missing section is reported`(name: String) throws {
    let pack = try Pack(try Self.bytes())
    #expect(throws: PackError.sectionMissing(name)) { try pack.table(name) }
    #expect(throws: PackError.sectionMissing(name)) { try pack.sorted(name) }
    #expect(throws: PackError.sectionMissing("world/codes")) { try pack.sorted("world/codes") }
  }

  @Test func `a truncated or corrupted pack is rejected`() throws {
    let bytes = try Self.bytes()
    for length in 0..<bytes.count {
      #expect(throws: PackError.self, "\(length)") { try Pack(Array(bytes[..<length])) }
    }
    // The stamp is not part of the content.
    for place in bytes.indices where !(24..<32).contains(place) {
      var changed = bytes
      changed[place] ^= 0x41
      #expect(throws: PackError.self, "\(place)") { try Pack(changed) }
    }
  }

  @Test func `a pack with offsets out of bounds is rejected, whatever its digest`() throws {
    let bytes = try Self.bytes()
    var dice = Dice(state: 7)
    var refused = 0
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0...2 {
        changed[Int.random(in: 40..<112, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      }
      let digest = changed[32...].withUnsafeBytes { PackLayout.digest(of: $0) }
      withUnsafeBytes(of: digest.littleEndian) { changed.replaceSubrange(16..<24, with: $0) }
      guard let pack = try? Pack(changed) else {
        refused += 1
        continue
      }
      // An accepted pack can be read without a trap.
      for name in pack.names {
        _ = try? pack.table(name).rows
        _ = try? pack.sorted(name).contains("Bob")
      }
    }
    #expect(refused > 1000)
  }

  @Test func `a missing file is reported`() {
    #expect(throws: PackError.missing("/nowhere/en.pack")) {
      try Pack(mapping: "/nowhere/en.pack")
    }
  }

  @Test func `every key of a long table is found, and no other`() throws {
    var dice = Dice(state: 1)
    var values: [String: String] = [:]
    for _ in 0..<3000 {
      let key = (0...Int.random(in: 0...5, using: &dice)).map { _ in
        ["a", "b", "é", "ş", "-", "Z", " x"].randomElement(using: &dice) ?? ""
      }.joined()
      values[key] = String(Int.random(in: 0...99, using: &dice))
    }
    let text = "#! sorted\n" + values.map { "\($0)\t\($1)\n" }.joined()
    let pack = try Pack(
      try PackCompiler.compile([
        try TextTable("long", path: "long.tsv", content: Array(text.utf8))
      ]))
    let table = try pack.sorted("long")
    for (key, value) in values {
      check(table.value(key[...]), value, key)
      #expect(table.contains(key + "q") == false)
    }
  }
}
