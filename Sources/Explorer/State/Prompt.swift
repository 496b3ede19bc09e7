import Presentation

/// A line of text being typed.
package struct Prompt: Hashable, Sendable {
  /// The purpose of a prompt.
  package enum Purpose: Hashable, Sendable {
    /// A search in the article.
    case search
    /// A filter of the focused list.
    case filter
    /// A filter of the topmost overlay.
    case overlay
    /// The name of a file to open.
    case path
    /// A part of a correction.
    case correction(Draft)
  }

  package let purpose: Purpose
  /// The text before the cursor and after it.
  package var (head, tail) = ("", "")
  /// The place to return to on cancellation.
  package let origin: Place
  /// The search or filter before typing began.
  package let before: String
  /// The index of the recalled search, if one was recalled.
  package var older: Int?

  /// Creates an empty prompt.
  package init(_ purpose: Purpose, from origin: Place, before: String = "") {
    self.purpose = purpose
    self.origin = origin
    self.before = before
  }

  /// The whole text; setting it moves the cursor to the end.
  package var text: String {
    get { head + tail }
    set { (head, tail) = (newValue, "") }
  }

  /// Moves the cursor by characters, to the left if negative.
  package mutating func move(by distance: Int) {
    let text = text
    let place = max(0, min(head.count + distance, text.count))
    (head, tail) = (String(text.prefix(place)), String(text.dropFirst(place)))
  }
}

/// A match to go to once the search has found it.
package struct PendingHit: Hashable, Sendable {
  /// The direction: 1 is forward, -1 backward.
  var step: Int
  /// The offset at which the search for the match starts.
  var offset: Int
  /// Whether the query is still being typed, so that moving to the match is not a jump.
  var isTyped = false
}

extension String {
  /// The text without its last word and trailing blanks.
  var withoutLastWord: String {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    while let last = rest.last, !last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
