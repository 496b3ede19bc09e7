internal import Lexicon

/// A row of the table of relative date expressions: a pattern of words, and what it means.
///
/// The table itself, `en/dates/relative-dates.tsv`, explains the notation.
package struct DatePattern: Hashable, Sendable {
  /// A place of a pattern that a class of words fills.
  enum Slot: String, Hashable, Sendable {
    case weekday, month, season, unit, number, word
  }

  /// What stands at one place of a pattern.
  enum Element: Hashable, Sendable {
    case words([String])
    case slot(Slot)
    case gap
  }

  /// Where a counted span lies: one date before or after the anchor, all from there or to there, or nowhere.
  enum Span: String, Hashable, Sendable {
    case ago, hence, past, coming, lasting
  }

  /// What an expression is reckoned from.
  enum Anchor: String, Hashable, Sendable {
    /// The article's date.
    case publication
    /// The date told before.
    case told
    /// The date told before in the past, else the article's.
    case narrated
  }

  /// What an expression means, reckoned from its anchor.
  enum Meaning: Hashable, Sendable {
    /// A unit; nil for the one that the pattern binds.
    case unit(CalendarUnit?, Int)
    case weekday(Int)
    case month(Int)
    case season(Int)
    /// So many units; nil for the number that the pattern binds.
    case span(Span, Int?)
  }

  /// What the words at the slots say.
  struct Bindings: Sendable {
    var weekday: Int?
    var month: Int?
    var season: (first: Int, count: Int)?
    var unit: CalendarUnit?
    var number: Double?
  }

  let elements: [Element]
  let meaning: Meaning
  let anchor: Anchor

  /// How many of its places any word fills.
  var wildcards: Int { elements.count { $0 == .gap || $0 == .slot(.word) } }

  /// A row of the table; nil where it cannot be read.
  package init?(_ pattern: String, meaning: String) {
    var elements: [Element] = []
    for part in pattern.split(separator: " ") {
      if part == ".." {
        elements.append(.gap)
      } else if let name = Self.slotName(part) {
        guard let slot = Slot(rawValue: name) else { return nil }
        elements.append(.slot(slot))
      } else {
        elements.append(.words(part.split(separator: "|").map(String.init)))
      }
    }
    guard !elements.isEmpty, let (meaning, anchor) = Self.meaning(meaning) else { return nil }
    let bound = Set(elements)
    switch meaning {
    case .unit(nil, _) where !bound.contains(.slot(.unit)),
      .span where !bound.contains(.slot(.unit)),
      .span(_, nil) where !bound.contains(.slot(.number)),
      .weekday where !bound.contains(.slot(.weekday)),
      .month where !bound.contains(.slot(.month)),
      .season where !bound.contains(.slot(.season)):
      return nil
    default: break
    }
    self.elements = elements
    self.meaning = meaning
    self.anchor = anchor
  }

  /// Whether it goes back from its anchor.
  var isBackward: Bool {
    switch meaning {
    case .unit(_, let step), .weekday(let step), .month(let step), .season(let step): step < 0
    case .span(let span, _): span == .ago || span == .past
    }
  }

  /// The words that stand in it as they are.
  var literals: [String] {
    elements.flatMap { element in
      guard case .words(let words) = element else { return [String]() }
      return words
    }
  }

  /// What the words bind where the pattern fits all of them; nil where it does not.
  func match(_ words: [String], in vocabulary: DateWords) -> Bindings? {
    Self.match(elements[...], words[...], Bindings(), vocabulary)
  }

  private static func match(
    _ elements: ArraySlice<Element>, _ words: ArraySlice<String>, _ bindings: Bindings,
    _ vocabulary: DateWords
  ) -> Bindings? {
    guard let element = elements.first else { return words.isEmpty ? bindings : nil }
    let others = elements.dropFirst()
    switch element {
    case .gap:
      var words = words
      while true {
        if let found = match(others, words, bindings, vocabulary) { return found }
        guard let next = words.first,
          bindings.unit != nil || vocabulary.calendar.unit(next) == nil
        else { return nil }
        words = words.dropFirst()
      }
    case .words(let alternatives):
      guard let word = words.first, alternatives.contains(word) else { return nil }
      return match(others, words.dropFirst(), bindings, vocabulary)
    case .slot(let slot):
      var bindings = bindings
      guard let word = words.first, bind(word, at: slot, in: &bindings, vocabulary) else {
        return nil
      }
      return match(others, words.dropFirst(), bindings, vocabulary)
    }
  }

  /// Binds a word at a slot; whether it fits.
  private static func bind(
    _ word: String, at slot: Slot, in bindings: inout Bindings, _ vocabulary: DateWords
  ) -> Bool {
    switch slot {
    case .weekday:
      bindings.weekday = vocabulary.calendar.weekday(word)
      return bindings.weekday != nil
    case .month:
      bindings.month = vocabulary.calendar.month(word)
      return bindings.month != nil
    case .season:
      bindings.season = vocabulary.calendar.season(word)
      return bindings.season != nil
    case .unit:
      // "Years ago" is no certain time.
      guard bindings.number != nil || !vocabulary.lexicon.hasSuffix(word, .pluralSuffix) else {
        return false
      }
      bindings.unit = vocabulary.calendar.unit(word)
      return bindings.unit != nil
    case .number:
      bindings.number =
        vocabulary.lexicon.has(word, .indefiniteArticle) ? 1 : vocabulary.numbers.value(of: word)
      return bindings.number != nil
    case .word: return vocabulary.calendar.unit(word) == nil
    }
  }

  private static func slotName(_ part: Substring) -> String? {
    part.first == "{" && part.last == "}" ? String(part.dropFirst().dropLast()) : nil
  }

  private static func meaning(_ text: String) -> (Meaning, Anchor)? {
    let parts = text.split(separator: " ")
    guard (2...3).contains(parts.count),
      let anchor = parts.count == 2 ? .publication : Anchor(rawValue: String(parts[2]))
    else { return nil }
    let count = Int(parts[1]).flatMap { $0.magnitude < 10_000 ? $0 : nil }
    if let span = Span(rawValue: String(parts[0])) {
      guard count != nil || slotName(parts[1]) == Slot.number.rawValue else { return nil }
      return (.span(span, count), anchor)
    }
    guard let count else { return nil }
    if let unit = CalendarUnit(rawValue: String(parts[0])) { return (.unit(unit, count), anchor) }
    switch slotName(parts[0]).flatMap(Slot.init(rawValue:)) {
    case .weekday: return (.weekday(count), anchor)
    case .month: return (.month(count), anchor)
    case .season: return (.season(count), anchor)
    case .unit: return (.unit(nil, count), anchor)
    default: return nil
    }
  }
}
