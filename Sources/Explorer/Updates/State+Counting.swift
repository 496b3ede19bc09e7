import Keys
import Presentation

extension State {
  /// The greatest count.
  private static let mostTimes = 1000

  /// Takes a digit of a count before an action, as in "5j", or the key that drops the count.
  ///
  /// A count begins with a digit that is no key by itself. A digit that chooses a pane does that at once; if another digit
  /// follows that is no key by itself, as in "20", both are a count.
  ///
  /// - Returns: whether the key was taken.
  mutating func takesCount(from key: Key) -> Bool {
    guard prompt == nil, pressed.isEmpty else { return false }
    if key == .escape, count != nil {
      count = nil
      return true
    }
    guard let digit = key.digit else { return false }
    let isKey = keys.meaning(of: [key], in: context) != .nothing
    if count == nil, !isKey, let begun = paneDigits {
      leavePane(of: begun)
      count = begun.number
    }
    guard count != nil || (digit > 0 && !isKey) else { return false }
    count = min((count ?? 0) * 10 + digit, Self.mostTimes)
    return true
  }

  /// Returns the action of a sequence for which the digits before it are a count, although they have chosen a pane, and
  /// takes them for one.
  mutating func actionCounted(by sequence: [Key]) -> KeyMap.Meaning? {
    guard let begun = paneDigits else { return nil }
    let meaning = keys.meaning(of: sequence, in: begun.context)
    guard case .action(let action, _) = meaning, action.counts(inSamePane: focus == begun.focus)
    else { return nil }
    leavePane(of: begun)
    count = begun.number
    return meaning
  }

  /// Drops the count and the digits that have chosen a pane.
  mutating func dropCount() { (count, paneDigits) = (nil, nil) }

  /// Performs an action as often as the count says, or on the line or entry that it says.
  ///
  /// A digit that chooses a pane is remembered before it does.
  mutating func performCounted(
    _ action: Action, with character: Character?, by key: Key
  ) -> [Effect] {
    let (number, begun) = (count, paneDigits)
    dropCount()
    if let digit = key.digit, [.article, .actors, .relations].contains(action) {
      paneDigits =
        begun
        ?? PaneDigits(
          article: current, focus: focus, viewport: viewport, marked: marked, context: context)
      paneDigits?.take(digit, upTo: Self.mostTimes)
    }
    guard let number else { return perform(action, with: character) }
    switch action.counting {
    case .repeating, .repeatingInPane:
      return Range(from: 0, count: number).flatMap { _ in perform(action, with: character) }
    case .choosing:
      go(toNumber: number)
      return []
    case .nothing: return perform(action, with: character)
    }
  }

  /// Goes to a line of the article's file, or to an entry of the list, counted from 1.
  private mutating func go(toNumber number: Int) {
    if overlays.isEmpty, focus == .article { return goToLine(number) }
    moveToEdge(isEnd: false)
    move(by: number - 1)
  }

  /// Returns to the pane in which a count was begun.
  private mutating func leavePane(of begun: PaneDigits) {
    paneDigits = nil
    guard current == begun.article else { return }
    (focus, viewport, marked) = (begun.focus, begun.viewport, begun.marked)
    reveal()
    revealInLists()
  }
}

extension Action {
  /// Whether digits that have chosen a pane are a count for the action instead.
  ///
  /// "2j" goes to the actors and down. Nobody goes there for "2*", which does the same in every pane.
  fileprivate func counts(inSamePane isSamePane: Bool) -> Bool {
    counting == .repeating || (isSamePane && counting != .nothing)
  }
}

extension Key {
  /// The value of a digit in ASCII.
  fileprivate var digit: Int? {
    guard case .character(let character) = self, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}
