/// Which states those belong to who are known by name alone.
package enum KnownHomes {
  private static let leaders = SortedTable(leaderTable, isWrapped: false)

  /// The codes of the states that a known organisation, people or territory belongs to, the chief one first.
  ///
  /// One that has no chief home has only those in which it lives, behind a "-".
  package static func codes(of name: String) -> [Substring] { homes[name] ?? [] }

  /// The code of the state that a person of that full name has led.
  package static func code(ofLeader name: String) -> String? {
    let words = name.split(separator: " ")
    guard let first = words.first else { return nil }
    for word in words.dropFirst().reversed() {
      for (code, firstNames) in states(ledBy: word) where firstNames.contains(first) {
        return String(code)
      }
    }
    return nil
  }

  /// The code of the state that all leaders of that family name have led; nil where there are several.
  package static func code(ofLeadersNamed name: String) -> String? {
    guard !name.contains(" ") else { return nil }
    let led = states(ledBy: name[...])
    return led.count == 1 ? led.first.map { String($0.code) } : nil
  }

  /// The states led by persons of that family name, with their first names.
  private static func states(ledBy word: Substring) -> [(code: Substring, firstNames: [Substring])]
  {
    var family = word
    if let mark = word.firstIndex(of: "-"), word[..<mark].utf8.count == 2 {
      family = word[word.index(after: mark)...]
    }
    return leaders.value(family.utf8)?.split(separator: ";").compactMap { state in
      let parts = state.split(separator: " ")
      return parts.first.map { ($0, Array(parts.dropFirst())) }
    } ?? []
  }

  private static let homes: [String: [Substring]] = {
    var found: [String: [Substring]] = [:]
    for row in territoryTable.split(separator: "\n") {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count > 2, let last = columns.last, last != "-" else { continue }
      // The first is whose it is; who else claims it has no part in it.
      found[String(columns[1])] = Array(last.split { $0 == ";" || $0 == " " }.prefix(1))
    }
    for row in homeTable.split(separator: "\n") {
      let columns = row.split(separator: "\t")
      guard columns.count == 2 else { continue }
      let codes = columns[0].split(separator: " ")
      for name in columns[1].split(separator: ";") {
        found[String(name.drop { $0 == " " })] = codes
      }
    }
    return found
  }()
}
