/// A fault in a line of a table; the line is ignored.
public struct TableFault: Error, Hashable, Sendable {
  /// The problem with a line; the payload quotes the table.
  public enum Problem: Error, Hashable, Sendable {
    /// The fields are not separated correctly.
    case undivided
    /// A required field is empty.
    case missing(String)
    /// There are more fields than the table has.
    case unexpected(String)
    /// An unknown kind of actor.
    case unknownKind(String)
    /// An unknown code of a state.
    case unknownCode(String)
    /// An unknown type of relation.
    case unknownType(String)
    /// An unknown part of speech.
    case unknownClass(String)
    /// A frame that does not say where the ends of the relation are.
    case wrongFrame(String)
    /// An unknown word class.
    case unknownWordClass(String)
    /// A priority that is not a number.
    case wrongPriority(String)
    /// An example without a row.
    case exampleAlone
    /// An example that is not a sentence, an arrow and relations, or a positive one without a
    /// relation of its row's type.
    case wrongExample(String)
  }

  /// The file of the table; empty if there is only one.
  public var file: String
  /// The number of the line, from 1.
  public var line: Int
  /// The problem.
  public var problem: Problem

  package init(file: String = "", line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// Returns the faults that a reader finds in the lines of a table, in order.
  package static func all(
    in table: String, reading read: (Substring) throws(Problem) -> Void
  ) -> [TableFault] {
    numberedLines(of: table).compactMap { line in
      do throws(Problem) {
        try read(line.words)
        return nil
      } catch {
        return TableFault(line: line.number, problem: error)
      }
    }
  }
}

/// Returns the lines of a person's table with their numbers, without comments, which begin with
/// "#", and blank lines.
package func numberedLines(of table: String) -> [(number: Int, words: Substring)] {
  let table = table.first == "\u{FEFF}" ? table.dropFirst() : table[...]
  return table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
    .compactMap {
      index, line in
      let words = trim(line)
      return words.isEmpty || words.hasPrefix("#") ? nil : (index + 1, line)
    }
}

/// Removes white space at both ends.
package func trim(_ text: Substring) -> Substring {
  var text = text
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return text
}
