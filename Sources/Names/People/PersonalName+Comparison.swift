internal import Knowledge
internal import Model

extension PersonalName {
  /// Whether it and another full name can be one person's.
  ///
  /// - Generations are equal: a junior is not the senior.
  /// - The family names are equal, or romanisations of one name.
  /// - Of the given names, one list is contained in the other, in order. Two match if they are equal, forms or
  ///   romanisations of one name, or one is the other's initial. A middle initial skips no other: "George W. Bush" is not
  ///   "George H. W. Bush".
  /// - Or one name opens or ends the other, "Tamim bin Hamad" and "Tamim bin Hamad Al Thani"; or both have the same two parts the
  ///   other way round; or the same parts divided in another way, "Abdel Fattah" and "Abdelfattah".
  /// - Names with the family name first have equal parts: their syllables are too short to differ.
  func isCompatible(with other: Self, _ people: PersonNames) -> Bool {
    guard generation == other.generation, isFull, other.isFull else { return false }
    let (short, long) = parts.count <= other.parts.count ? (self, other) : (other, self)
    if short.isPart(of: long) || parts.joined() == other.parts.joined() {
      return true
    }
    if parts.count == 2, parts == other.parts.reversed() { return true }
    guard let family = parts.last, let otherFamily = other.parts.last else { return false }
    if family == otherFamily,
      mayOpenWithParticle && other.hasParticle || other.mayOpenWithParticle && hasParticle
    {
      return true
    }
    if isFamilyFirst || other.isFamilyFirst {
      return family == otherFamily && short.isContained(in: long) { $0 == $1 }
    }
    if family == otherFamily {
      return short.isContained(in: long) { Self.areOne($0, $1, people) || Self.isInitial($0, $1) }
        || Self.areNear(given.joined(), other.given.joined())
    }
    guard Self.areNear(family, otherFamily) else { return false }
    return short.isContained(in: long) { Self.areOne($0, $1, people) }
      || Self.areNear(given.joined(), other.given.joined())
  }

  /// Whether it opens or ends a longer name.
  func isPart(of long: Self) -> Bool {
    long.parts.starts(with: parts) && (parts.count == long.parts.count || long.endsWithFamilyName)
      || long.parts.suffix(parts.count).elementsEqual(parts)
  }

  /// Whether a longer name has its two parts and a further given name between them: "John Quincy Adams" and "John Adams".
  func lacksMiddle(of long: Self) -> Bool {
    parts.count == 2 && long.parts.count > 2 && !isFamilyFirst && parts.first == long.parts.first
      && parts.last == long.parts.last && long.parts[1].utf8.count > 2
  }

  /// Whether its given names match those of a longer name, in order.
  private func isContained(in long: Self, where match: (String, String) -> Bool) -> Bool {
    var next = 0
    let names = Array(long.given)
    for (index, part) in given.enumerated() {
      while next < names.count, !match(part, names[next]) {
        guard index == 0 || part.utf8.count > 1 else { return false }
        next += 1
      }
      guard next < names.count else { return false }
      next += 1
    }
    return true
  }

  /// Whether two given names are one: equal, forms of one name, or romanisations of it.
  private static func areOne(_ left: String, _ right: String, _ people: PersonNames) -> Bool {
    left == right || people.areForms(left, right) || areNear(left, right)
  }

  private static func areNear(_ left: String, _ right: String) -> Bool {
    left == right || Romanisation(left).isNearBeside(Romanisation(right))
  }

  private static func isInitial(_ left: String, _ right: String) -> Bool {
    left.utf8.count == 1 && right.hasPrefix(left) || right.utf8.count == 1 && left.hasPrefix(right)
  }

  /// Whether one word blends the given and the family name: "Jokowi" of "Joko Widodo".
  func isBlended(in word: String) -> Bool {
    guard let family = parts.last, given.count == 1, let first = given.first,
      first.utf8.count > 2, word.hasPrefix(first)
    else { return false }
    let rest = word.dropFirst(first.count)
    return rest.utf8.count > 1 && family.hasPrefix(rest)
  }
}
