package import Model
import Presentation

/// What outlives a run: where a person was in each text, the marks set there, and what was
/// searched for.
///
/// It is bounded, and written as lines of fields by tabs; a line that is not understood is passed over.
package struct Memory: Hashable, Sendable {
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
  package init() {}

  /// What lines tell that ``lines`` wrote.
  package init(_ text: String) {
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
  package var lines: String {
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
  package mutating func adopt(_ latest: Memory, since kept: Memory) {
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
