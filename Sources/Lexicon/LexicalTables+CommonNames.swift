extension LexicalTables {
  /// The most letters of an acronym that many may have.
  private static var shortAcronym: Int { 3 }

  /// Whether a name by itself may be that of many: one of nothing but words for what every state has, such as "Foreign
  /// Ministry", or an acronym of a few letters.
  package func isCommonName(_ name: String) -> Bool {
    if name.utf8.count <= Self.shortAcronym, name.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) {
      return !name.isEmpty
    }
    let words = name.lowercased().split(separator: " ").map(String.init)
    return words.contains { has($0, .commonNameHead) }
      && words.allSatisfy { has($0, .commonNameHead) || has($0, .commonNamePart) }
  }
}
