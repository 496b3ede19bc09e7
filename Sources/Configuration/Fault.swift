/// What is wrong with a line of a configuration file, which then does not count.
package struct Fault: Error, Hashable, Sendable {
  /// Counted from 1.
  package var line: Int
  /// What is wrong.
  package var problem: Problem

  /// A fault on a line.
  package init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// What can be wrong; what stands in the file is told as it stands there.
  package enum Problem: Error, Hashable, Sendable {
    // The form.
    /// Something that was not expected there.
    case unexpected(String)
    /// A quotation mark or a bracket that has no end.
    case unclosed(String)
    /// No value where one was expected.
    case noValue(String)
    /// A name that was set before.
    case repeated(String)

    // What it says.
    case unknownTable(String)
    case unknownSetting(String)
    /// A value that the setting does not take.
    case refused(Setting, String)

    // Keys.
    case unknownAction(String)
    /// An action that does nothing in the context.
    case actionElsewhere(String, table: String)
    case unknownKey(String)
    /// A key that another line of the file has given to another action.
    case keyTaken(String, by: String, line: Int)
    /// A key that the key table gives to another action, which loses it.
    case keyLost(String, by: String)

    // Looks.
    case unknownRole(String)
    /// A word that is neither an attribute nor a colour.
    case unknownLook(String)
    /// A background for which no foreground is named.
    case backgroundAlone(String)
  }
}
