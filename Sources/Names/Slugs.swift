internal import Model

/// Makes unique identifiers from names.
package struct Slugs {
  private var used: [String: Int] = [:]

  /// Makes identifiers that differ from those given already.
  package init(taking given: [String] = []) {
    for identifier in given { used[identifier] = 1 }
  }

  /// The identifier for a name: its slug, with a number where that is taken.
  package mutating func next(for name: String) -> String {
    let slug = LatinLetters.slug(name)
    let base = slug.isEmpty ? "actor" : slug
    let count = used[base, default: 0] + 1
    used[base] = count
    guard count > 1 else { return base }
    let numbered = "\(base)-\(count)"
    return used[numbered] == nil ? numbered : next(for: numbered)
  }
}
