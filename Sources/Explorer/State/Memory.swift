package import Model
import Presentation

/// The state that outlives a run: reading positions, marks and searches.
///
/// It is bounded, and is written as lines of tab-separated fields; malformed lines are ignored.
package struct Memory: Hashable, Sendable {
  /// The memory of one text.
  package struct Entry: Hashable, Sendable {
    /// ``Article/fingerprint`` of the text.
    package var fingerprint: String
    /// The UTF-8 offset of the caret.
    package var caret: Int
    /// The current actor.
    package var actor: Actor.ID?
    /// The UTF-8 offsets of the marks, by letter.
    package var marks: [Character: Int]
  }

  /// The texts, the most recently read last.
  package private(set) var entries: [Entry] = []
  /// The searches, the most recent last.
  package private(set) var searches: [String] = []

  private static let mostEntries = 500
  private static let mostSearches = 100

  /// Creates an empty memory.
  package init() {}

  /// Parses the text that ``lines`` produces.
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

  /// The memory as text, one item a line.
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

  /// Returns the memory of a text.
  package func entry(of article: Article) -> Entry? {
    entry(of: article.fingerprint)
  }

  private func entry(of fingerprint: String) -> Entry? {
    entries.last { $0.fingerprint == fingerprint }
  }

  /// Merges the changes of a run since its last save.
  ///
  /// What other runs have saved in the meantime is kept; marks in the same text are combined.
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
  /// A hash of the beginning of the text, in hexadecimal.
  ///
  /// Only the beginning counts, because it is known before the rest of a long text.
  package var fingerprint: String {
    String(text.utf8.prefix(32_768).fingerprint, radix: 16)
  }
}
