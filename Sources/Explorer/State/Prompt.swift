import Presentation

/// A line being typed.
package struct Prompt: Hashable, Sendable {
  /// What it is for.
  package enum Purpose: Hashable, Sendable {
    /// Words to search for in the article.
    case search
    /// What the entries of the focused list must have.
    case filter
    /// What the entries of the uppermost overlay must have.
    case overlay
    /// The name of a file to open.
    case path
  }

  package let purpose: Purpose
  /// What is typed before the cursor, and behind it.
  package var (head, tail) = ("", "")
  /// Where the person was, to go back there.
  package let origin: Place
  /// What was looked for before.
  package let before: String
  /// Which of the searches of before it is.
  package var older: Int?

  /// Nothing typed yet.
  package init(_ purpose: Purpose, from origin: Place, before: String = "") {
    self.purpose = purpose
    self.origin = origin
    self.before = before
  }

  /// All that is typed; the cursor goes to its end where it is set.
  package var text: String {
    get { head + tail }
    set { (head, tail) = (newValue, "") }
  }

  /// Moves the cursor by letters, to the left where it is negative.
  package mutating func move(by distance: Int) {
    let text = text
    let place = max(0, min(head.count + distance, text.count))
    (head, tail) = (String(text.prefix(place)), String(text.dropFirst(place)))
  }
}

/// A match to go to as soon as it is known.
package struct PendingHit: Hashable, Sendable {
  /// Forward is 1, back is -1.
  var step: Int
  /// Where to look from.
  var offset: Int
  /// Whether its words are still being typed: then going there is no jump.
  var isTyped = false
}

extension String {
  /// Without the last word and the blanks behind it.
  var withoutLastWord: String {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    while let last = rest.last, !last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
