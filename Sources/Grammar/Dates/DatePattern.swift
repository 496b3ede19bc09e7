internal import Lexicon

/// A row of the table of relative date expressions: a pattern of words, and what it means.
///
/// The table itself, `en/dates/relative-dates.tsv`, explains the notation.
package struct DatePattern: Hashable, Sendable {
  /// A place of a pattern that a class of words fills.
  enum Slot: String, Hashable, Sendable {
    case weekday, month, unit, number, word
  }

  /// What stands at one place of a pattern.
  enum Element: Hashable, Sendable {
    case words([String])
    case slot(Slot)
    case gap
  }

  /// Where a counted span lies: one date before the article's, or all from there or to there.
  enum Span: String, Hashable, Sendable {
    case ago, past, coming
  }

  /// What an expression means, reckoned from the article's date.
  enum Meaning: Hashable, Sendable {
    /// A unit; nil for the one that the pattern binds.
    case unit(CalendarUnit?, Int)
    case weekday(Int)
    case month(Int)
    /// So many units; nil for the number that the pattern binds.
    case span(Span, Int?)
  }

  /// What the words at the slots say.
  struct Bindings: Hashable, Sendable {
    var weekday: Int?
    var month: Int?
    var unit: CalendarUnit?
    var number: Double?
  }

  let elements: [Element]
  let meaning: Meaning

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
    guard !elements.isEmpty, let meaning = Self.meaning(meaning) else { return nil }
    let bound = Set(elements)
    switch meaning {
    case .unit(nil, _) where !bound.contains(.slot(.unit)),
      .span where !bound.contains(.slot(.unit)),
      .span(_, nil) where !bound.contains(.slot(.number)),
      .weekday where !bound.contains(.slot(.weekday)),
      .month where !bound.contains(.slot(.month)):
      return nil
    default: break
    }
    self.elements = elements
    self.meaning = meaning
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
    case .unit:
      bindings.unit = vocabulary.calendar.unit(word)
      return bindings.unit != nil
    case .number:
      bindings.number = vocabulary.numbers.value(of: word)
      return bindings.number != nil
    case .word: return vocabulary.calendar.unit(word) == nil
    }
  }

  private static func slotName(_ part: Substring) -> String? {
    part.first == "{" && part.last == "}" ? String(part.dropFirst().dropLast()) : nil
  }

  private static func meaning(_ text: String) -> Meaning? {
    let parts = text.split(separator: " ")
    guard parts.count == 2 else { return nil }
    let count = Int(parts[1]).flatMap { $0.magnitude < 10_000 ? $0 : nil }
    if let span = Span(rawValue: String(parts[0])) {
      guard count != nil || slotName(parts[1]) == Slot.number.rawValue else { return nil }
      return .span(span, count)
    }
    guard let count else { return nil }
    if let unit = CalendarUnit(rawValue: String(parts[0])) { return .unit(unit, count) }
    switch slotName(parts[0]).flatMap(Slot.init(rawValue:)) {
    case .weekday: return .weekday(count)
    case .month: return .month(count)
    case .unit: return .unit(nil, count)
    default: return nil
    }
  }
}
