import Export
import Model
import Support
import Testing

@Suite struct JournalLineTests {
  private static let journal: Journal = {
    var journal = Journal()
    for seed in UInt64(1)...60 {
      var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
      let dossier = Dossier.random(&dice)
      // Nothing real has no identity.
      for correction in Correction.random(of: dossier, &dice)
      where !"\(correction)".contains(Identity.none.description) {
        var entry = journal.entry(correction, in: dossier, of: dossier.articles.first)
        entry.time = dice.isOne(in: 2) ? "2020-05-09T10:00:00Z" : nil
        entry.author = dice.isOne(in: 2) ? "a \"b\"" : nil
        journal.append(entry)
        if let rule = entry.rule(after: journal.lines.count) { journal.append(rule) }
        if dice.isOne(in: 4), let (entry, _) = journal.undoing() { journal.append(entry) }
        if dice.isOne(in: 6), let (entry, _) = journal.redoing() { journal.append(entry) }
      }
    }
    return journal
  }()

  private static let bytes = journal.lines.flatMap(\.bytes)

  @Test func `a journal reads as it was written`() {
    #expect(Self.journal.lines.count > 300)
    #expect(Journal(Self.bytes) == Self.journal)
  }

  @Test func `every entry is one line`() {
    check(Self.bytes.count { $0 == UInt8(ascii: "\n") }, Self.journal.lines.count)
  }

  @Test func `a torn last line loses no other`() {
    for cut in [1, 2, 17, 40] {
      let torn = Journal(Array(Self.bytes.dropLast(cut)))
      #expect(torn.lines.dropLast() == Self.journal.lines.dropLast())
      // Without its line break alone, it is whole.
      check(torn.lines.last == Self.journal.lines.last, cut == 1)
    }
  }

  @Test func `kinds of later versions are kept as they are`() {
    let text = #"{"entry":"0123456789abcdef","correction":"translate","to":"é"}"#
    let journal = Journal(Self.bytes + Array((text + "\n").utf8))
    check(journal.lines.last, .unknown(kind: "translate", text: text))
    check(journal.lines.last?.bytes, Array((text + "\n").utf8))
    #expect(journal.active == Self.journal.active)
  }

  @Test(arguments: [
    "", "x", "{}", "[]", "null", #"{"correction":1}"#, #"{"correction":"merge"}"#,
    #"{"correction":"undo","entry":"0000000000000000","of":"0123456789abcdef"}"#,
    #"{"correction":"addMention","entry":"0123456789abcdef","passage":{"document":"0123456789abcdef","range":[5,1],"words":"","context":"0123456789abcdef"},"kind":"name","actor":{"name":"","type":"person"}}"#,
  ])
  func `what is no entry is damaged, and no more`(text: String) {
    let lines = Journal(Array("\(text)\n".utf8) + Self.bytes).lines
    #expect(lines.suffix(Self.journal.lines.count) == Self.journal.lines[...])
    check(
      Array(lines.dropLast(Self.journal.lines.count)),
      text.isEmpty ? [] : [.damaged(Array(text.utf8))])
  }

  @Test func `random bytes spoil only the lines that they stand in`() {
    let bytes = Self.bytes
    let starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for seed in UInt64(1)...100 {
      var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
      var damaged = bytes
      var touched = Set<Int>()
      for _ in 0..<3 {
        let place = dice.number(in: 0..<bytes.count)
        damaged[place] = UInt8(truncatingIfNeeded: dice.next() >> 40)
        let line = (starts.firstIndex { $0 > place } ?? starts.count) - 1
        // A line break that is gone joins two lines.
        touched.formUnion(bytes[place] == UInt8(ascii: "\n") ? [line, line + 1] : [line])
      }
      let read = Set(Journal(damaged).lines)
      for (line, entry) in Self.journal.lines.enumerated() where !touched.contains(line) {
        let isThere = read.contains(entry)
        #expect(isThere, "seed \(seed), line \(line)")
      }
    }
  }
}
