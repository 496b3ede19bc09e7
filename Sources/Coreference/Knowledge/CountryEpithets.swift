import Model

/// What countries are called instead of by name: "the kingdom", "the Caucasus country".
enum CountryEpithets {
  /// Whether a noun in lower case and the words that narrow it may mean that actor.
  static func allow(_ noun: String, _ modifiers: Set<String>, _ actor: Actor) -> Bool {
    guard actor.kind == .country, let code = actor.code else { return true }
    if let named = byWord[noun], !named.contains(code) { return false }
    for modifier in modifiers {
      if let named = byWord[modifier], !named.contains(code) { return false }
    }
    return true
  }

  private static let byWord: [String: Set<String>] = {
    var found: [String: Set<String>] = [:]
    for line in countryEpithetTable.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      let codes = Set(fields[1].split(separator: " ").map(String.init))
      for word in fields[0].split(separator: " ") {
        found[word.lowercased(), default: []].formUnion(codes)
      }
    }
    return found
  }()
}
