package import Model

/// What outlives a run: where a person was in each text, the marks set there, and what was
/// searched for.
///
/// It is bounded, and written as lines of fields by tabs; a line that is not understood is passed over.
public struct Memory: Hashable, Sendable {
  /// What is remembered of one text.
  package struct Entry: Hashable, Sendable {
    /// ``Article/fingerprint`` of the text.
    package var fingerprint: String
    /// Where the cursor was: a UTF-8 offset.
    package var caret: Int
    /// The actor that the panes were about.
    package var actor: Actor.ID?
    /// Marked offsets by their letters.
    package var marks: [Character: Int]
  }

  /// The texts, the latest read last.
  package private(set) var entries: [Entry] = []
  /// What was searched for, the latest last.
  package private(set) var searches: [String] = []

  private static let mostEntries = 500
  private static let mostSearches = 100

  /// Nothing remembered.
  public init() {}

  /// What lines tell that ``lines`` wrote.
  public init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: Character("\t"), omittingEmptySubsequences: false).map(
        String.init)
      switch (fields.first, fields.count) {
      case ("text", 4...):
        guard let caret = Int(fields[2]), caret >= 0 else { continue }
        let actor = fields[3].isEmpty ? nil : fields[3]
        remember(Entry(fingerprint: fields[1], caret: caret, actor: actor, marks: [:]))
      case ("mark", 4...):
        guard let letter = fields[2].first, let offset = Int(fields[3]), offset >= 0,
          let place = entries.lastIndex(where: { $0.fingerprint == fields[1] })
        else { continue }
        entries[place].marks[letter] = offset
      case ("search", 2...): remember(search: fields[1])
      default: continue
      }
    }
  }

  /// All of it, a line each.
  public var lines: String {
    var lines: [String] = []
    for entry in entries {
      lines.append("text\t\(entry.fingerprint)\t\(entry.caret)\t\(entry.actor ?? "")")
      for (letter, offset) in entry.marks.sorted(by: { $0.key < $1.key }) {
        lines.append("mark\t\(entry.fingerprint)\t\(letter)\t\(offset)")
      }
    }
    lines += searches.map { "search\t\($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What is remembered of a text.
  package func entry(of article: Article) -> Entry? {
    entry(of: article.fingerprint)
  }

  private func entry(of fingerprint: String) -> Entry? {
    entries.last { $0.fingerprint == fingerprint }
  }

  /// Takes over what a run has changed since it last kept something.
  ///
  /// What other runs have left behind meanwhile stays: of one text, both their marks count.
  public mutating func adopt(_ latest: Memory, since kept: Memory) {
    for entry in latest.entries {
      let before = kept.entry(of: entry.fingerprint)
      guard var merged = self.entry(of: entry.fingerprint) else {
        remember(entry)
        continue
      }
      if entry.caret != before?.caret { merged.caret = entry.caret }
      if entry.actor != before?.actor { merged.actor = entry.actor }
      for (letter, offset) in entry.marks where offset != before?.marks[letter] {
        merged.marks[letter] = offset
      }
      remember(merged)
    }
    let known = zip(latest.searches, kept.searches).prefix { $0 == $1 }.count
    for search in latest.searches.dropFirst(known) { remember(search: search) }
  }

  mutating func remember(_ entry: Entry) {
    entries.removeAll { $0.fingerprint == entry.fingerprint }
    entries.append(entry)
    entries.removeFirst(max(0, entries.count - Self.mostEntries))
  }

  mutating func remember(search: String) {
    let words = search.split { $0 == "\t" || $0.isNewline }.joined(separator: " ")
    guard !words.isEmpty else { return }
    searches.removeAll { $0 == words }
    searches.append(words)
    searches.removeFirst(max(0, searches.count - Self.mostSearches))
  }
}

extension Article {
  /// A number that tells texts apart by how they begin, in hexadecimal.
  ///
  /// The beginning of a long text is there before the rest, so no more than that is looked at.
  package var fingerprint: String {
    String(text.utf8.prefix(32_768).fingerprint, radix: 16)
  }
}

extension State {
  /// Takes up where the person was, the marks and the searches of the last time.
  public mutating func recall(_ memory: Memory) {
    searches = memory.searches
    for (index, article) in articles.enumerated() {
      guard let entry = memory.entry(of: article) else { continue }
      remembered[index] = entry
      recallMarks(of: index, from: 0)
      takeUp(at: index)
    }
    if let article, reading.caret != Reading(of: article).caret {
      let key = keys.label(of: .start, in: .article) ?? ":"
      message = "Where you left off; \(key) goes to the start."
    }
  }

  /// Sets the marks of the last time that lie in an article from an offset on, as far as the text is
  /// there.
  mutating func recallMarks(of index: Int, from start: Int) {
    let length = articles[index].text.utf8.count
    for (letter, offset) in remembered[index]?.marks ?? [:] where start <= offset && offset < length
    {
      var there = Reading()
      there.caret = offset
      marks[letter] = Place(
        article: index, reading: there, actor: nil, relation: 0, focus: .article)
    }
  }

  /// Puts the caret of an article where it was the last time, as far as the text is there.
  mutating func takeUp(at index: Int) {
    guard let entry = remembered[index], entry.caret < articles[index].text.utf8.count else {
      return
    }
    // An offset within a character goes to its beginning.
    readings[index].caret = articles[index].text[utf8: 0..<entry.caret].utf8.count
    if index == current { place(caretAt: 0.33) }
  }

  /// What the next time should begin with.
  public var memory: Memory {
    var memory = Memory()
    for search in searches { memory.remember(search: search) }
    for (index, article) in articles.enumerated() {
      let marks = marks.filter { $0.value.article == index }.mapValues(\.reading.caret)
      let isMoved = readings[index].caret != Reading(of: article).caret
      guard index == current || isMoved || !marks.isEmpty || remembered[index] != nil else {
        continue
      }
      memory.remember(
        Memory.Entry(
          fingerprint: article.fingerprint, caret: readings[index].caret,
          actor: index == current ? actor : remembered[index]?.actor, marks: marks))
    }
    return memory
  }
}
