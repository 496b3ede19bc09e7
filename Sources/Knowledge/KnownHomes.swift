internal import Tables

/// The states that known organisations, peoples, territories and leaders belong to.
package final class KnownHomes: Sendable {
  private let leaders: SortedTable
  private let homes: [String: [Substring]]

  init(_ pack: Pack, adding own: PersonalTable?) throws(PackError) {
    leaders = try pack.sorted("world/leaders")
    var homes: [String: [Substring]] = [:]
    for row in try pack.table("world/territories").rows {
      guard row.count > 2, let last = row.last, last != "-" else { continue }
      // Only the first state counts, not other claimants.
      homes[String(row[1])] = Array(last.split { $0 == ";" || $0 == " " }.prefix(1))
    }
    for row in try pack.table("world/homes").rows where row.count == 2 {
      let codes = row[0].split(separator: " ")
      for name in Table.items(of: row, 1) { homes[String(name)] = codes }
    }
    for row in own?.rows ?? [] {
      guard let code = row.code else { continue }
      for name in row.names { homes[name] = [code[...]] }
    }
    self.homes = homes
  }

  /// Returns the codes of the states to which an organisation, people or territory belongs, the main
  /// one first.
  ///
  /// Without a main state, the first element is "-", followed by the states in which it lives.
  package func codes(of name: String) -> [Substring] { homes[name] ?? [] }

  /// Returns the code of the state that a person with a full name has led.
  package func code(ofLeader name: String) -> String? {
    let words = name.split(separator: " ")
    guard let first = words.first else { return nil }
    for word in words.dropFirst().reversed() {
      for (code, firstNames) in states(ledBy: word) where firstNames.contains(first) {
        return String(code)
      }
    }
    return nil
  }

  /// Returns the code of the state that all leaders with a family name have led, or nil if there are
  /// several.
  package func code(ofLeadersNamed name: String) -> String? {
    guard !name.contains(" ") else { return nil }
    let led = states(ledBy: name[...])
    return led.count == 1 ? led.first.map { String($0.code) } : nil
  }

  /// Returns the states led by persons with a family name, with their first names.
  private func states(ledBy word: Substring) -> [(code: Substring, firstNames: [Substring])] {
    var family = word
    if let mark = word.firstIndex(of: "-"), word[..<mark].utf8.count == 2 {
      family = word[word.index(after: mark)...]
    }
    return leaders.value(family)?.split(separator: ";").compactMap { state in
      let parts = state.split(separator: " ")
      return parts.first.map { ($0, Array(parts.dropFirst())) }
    } ?? []
  }
}
