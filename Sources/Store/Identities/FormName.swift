import Model

/// The name of a form, as it is compared with others.
struct FormName {
  let text: String
  /// The name without case and marks.
  let folded: String
  let kind: Actor.Kind
  /// The words of the name without case and marks.
  let words: [Substring]
  /// The sounds of a person's name.
  private let sounds: RomanisedName?

  init(_ text: String, _ kind: Actor.Kind) {
    self.text = text
    self.kind = kind
    folded = text.foldedName
    words = folded.split(separator: " ")
    sounds = kind == .person ? RomanisedName(text) : nil
  }

  /// Whether it is that of a person called by one word alone.
  var isBare: Bool { kind == .person && words.count < 2 }

  /// What two names have in common that makes it worth comparing their bearers; nil for nothing.
  ///
  /// It matters whether one of the names is an alias of the other form.
  func ground(with other: Self, isAlias: Bool) -> IdentityGround? {
    // A person is never anything else, and two surnames say nothing.
    guard (kind == .person) == (other.kind == .person), !(isBare && other.isBare) else {
      return nil
    }
    if folded == other.folded { return words.count > 1 ? .sameName : .sameWord }
    guard kind == .person else {
      let isAcronym = isAcronym(of: other) || other.isAcronym(of: self)
      guard isAlias else { return isAcronym ? .acronym : nil }
      if isAcronym { return .acronymAlias }
      let (short, long) =
        words.count < other.words.count ? (words, other.words) : (other.words, words)
      return short.allSatisfy(long.contains) ? .partOfName : .alias
    }
    guard let sounds, let otherSounds = other.sounds else { return nil }
    if isBare != other.isBare {
      return words.last == other.words.last || sounds.family.isNear(otherSounds.family)
        ? .surname : nil
    }
    if words.last == other.words.last, let given = words.first, let otherGiven = other.words.first {
      let (few, many) =
        words.count < other.words.count ? (words, other.words) : (other.words, words)
      if given == otherGiven, few.count < many.count, few.allSatisfy(many.contains) {
        return .middleName
      }
      let (short, long) = given.count < otherGiven.count ? (given, otherGiven) : (otherGiven, given)
      let initial = short.filter(\.isLetter)
      if initial.count == 1, long.hasPrefix(initial) { return .initial }
    }
    if isAlias { return .alias }
    return sounds.isNear(otherSounds) ? .transliteration : nil
  }

  private func isAcronym(of other: Self) -> Bool {
    acronym != nil && acronym == other.initials
  }

  /// The name in lower case, if it is an acronym.
  private var acronym: String? {
    guard 3...8 ~= text.utf8.count, text.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) else { return nil }
    return folded
  }

  /// The initials of the words with capitals; nil of fewer than three.
  private var initials: String? {
    guard kind != .person, words.count > 2 else { return nil }
    let capitals = text.split(separator: " ").compactMap { word in
      word.first.flatMap { $0.isUppercase ? $0 : nil }
    }
    return 3...8 ~= capitals.count ? String(capitals).foldedName : nil
  }
}

extension FormName {
  /// Something that names which may be compared have in common: a number for each.
  ///
  /// A form is found under ``own`` by those that look for it in their ``others``.
  private static func key(_ kind: UInt64, _ words: String...) -> Int {
    var bits = kind
    for word in words {
      for byte in word.utf8 { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01b3 }
      bits = mixed(bits)
    }
    return Int(Int32(truncatingIfNeeded: bits))
  }

  /// The sounds of the surname; the letters of a short one.
  private var family: String {
    guard let sounds, sounds.family.consonants.count > 2 else { return String(words.last ?? "") }
    return sounds.family.skeleton
  }

  /// Whether the given name is an initial.
  private var isInitial: Bool { words.first?.count { $0.isLetter } == 1 }

  /// The first consonant of the given name; empty if there is none.
  private var given: String { String(sounds?.given?.skeleton.prefix(1) ?? "") }

  /// The consonants that a skeleton can begin with, and none.
  private static let consonants = "ZSCXbcdfghjklmnpqrstvwxyz".map(String.init) + [""]

  /// The key of persons called by the surname alone, and those of persons of whole names with it; nil for what is no person.
  var surname: (bare: Int, whole: [Int])? {
    guard kind == .person, !words.isEmpty else { return nil }
    return (Self.key(1, family), Self.consonants.map { Self.key(2, family, $0) })
  }

  /// The key under which it is found; nil if it is found by its name alone.
  var own: Int? {
    if isBare { return words.isEmpty ? nil : Self.key(1, family) }
    if kind == .person { return isInitial ? Self.key(5, family) : Self.key(2, family, given) }
    if let acronym { return Self.key(3, acronym) }
    return initials.map { Self.key(4, $0) }
  }

  /// The keys of names that may be of the same actor.
  var others: [Int] {
    if isBare, words.isEmpty { return [] }
    if kind == .person {
      let all = isBare || isInitial ? Self.consonants : [given]
      return all.map { Self.key(2, family, $0) }
        + (isBare ? [] : [Self.key(1, family)]) + (isInitial ? [] : [Self.key(5, family)])
    }
    if let acronym { return [Self.key(4, acronym)] }
    return initials.map { [Self.key(3, $0)] } ?? []
  }
}
