package import Configuration
package import Keys
package import Model
import Presentation

/// A side effect that the front end asks for.
package enum Effect: Hashable, Sendable {
  /// Quit the program.
  case quit
  /// Suspend the program.
  case suspend
  /// Redraw the whole screen.
  case redraw
  /// Analyse this article before the others.
  case analyse(Int)
  /// Stop the analysis.
  case stop
  /// Copy a text to the clipboard; `name` describes it in the notice.
  case copy(String, name: String)
  /// Enable or disable mouse reporting.
  case mouse(Bool)
  /// Apply settings.
  case adopt(Settings)
  /// Save options for later runs.
  case keep([Setting: String])
  /// Read a file that the person named, searching the folder of an article's file first.
  case open(path: String, beside: String?)
  /// Ask the library that is open.
  case library(LibraryRequest)
  /// Open an address in a browser.
  case browse(String)
  /// Add an entry to what has been said about an article.
  case record(Int, Journal.Entry)
  /// Add a rule to what has been said about every article.
  case recordRule(Journal.Entry)
  /// Correct a long article in the background.
  case correct(Int, CorrectionTask)
  /// Open a file at a line, counted from 1, in the person's editor.
  case edit(path: String, line: Int)
  /// Run a person's own command on what is under the cursor.
  case run(UserCommand, on: CommandInput)
}

/// What a person's own command is given.
package struct CommandInput: Hashable, Sendable {
  /// The sentence, the name of the actor, or the evidence, for standard input.
  package var text: String
  /// The name of the current actor.
  package var actor: String?
  /// The path of the article, and the line of the caret, counted from 1.
  package var path: String?
  package var line: Int
}
