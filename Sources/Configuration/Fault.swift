/// A fault in a line of a configuration file; the line is ignored.
package struct Fault: Error, Hashable, Sendable {
  /// The number of the line, from 1.
  package var line: Int
  /// The problem.
  package var problem: Problem

  package init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// A problem with a line; the payload quotes the file.
  package enum Problem: Error, Hashable, Sendable {
    // Syntax.
    /// Unexpected text.
    case unexpected(String)
    /// A quotation mark or bracket that is not closed.
    case unclosed(String)
    /// A missing value.
    case noValue(String)
    /// A name that is already set.
    case repeated(String)

    // Content.
    case unknownTable(String)
    case unknownSetting(String)
    /// A value that the setting does not accept.
    case refused(Setting, String)

    // Keys.
    case unknownAction(String)
    /// An action that has no effect in the context.
    case actionElsewhere(String, table: String)
    case unknownKey(String)
    /// A sequence of more keys than any has.
    case longSequence(most: Int)
    /// More sequences for one action than any has.
    case manySequences(most: Int)
    /// A key that another line of the file binds to another action.
    case keyTaken(String, by: String, line: Int)
    /// A key with an empty command.
    case noCommand(String)
    /// A key that is taken from another action of the key table.
    case keyLost(String, by: String)

    // Looks.
    case unknownRole(String)
    /// A word that is neither an attribute nor a colour.
    case unknownLook(String)
    /// A background without a foreground.
    case backgroundAlone(String)
  }
}
