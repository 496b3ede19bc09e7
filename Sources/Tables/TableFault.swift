/// What is wrong with a line of a table, which then does not count.
public struct TableFault: Error, Hashable, Sendable {
  /// What can be wrong; what stands in the table is told as it stands there.
  public enum Problem: Error, Hashable, Sendable {
    /// The fields are not divided as they should be.
    case undivided
    /// There is nothing in a field that must be filled.
    case missing(String)
    /// There is more than the table has fields for.
    case unexpected(String)
    /// No kind of actor.
    case unknownKind(String)
    /// No state's code.
    case unknownCode(String)
    /// No type of relation.
    case unknownType(String)
    /// No class of word.
    case unknownClass(String)
    /// Nothing that says where the two ends of a relation stand.
    case wrongFrame(String)
    /// No class of words of that name.
    case unknownWordClass(String)
    /// No number where a priority should be.
    case wrongPriority(String)
    /// An example under no row.
    case exampleAlone
    /// Not a sentence, an arrow and its relations; or a positive one without a relation of its row's type.
    case wrongExample(String)
  }

  /// The table's file; empty where there is only one.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// What is wrong.
  public var problem: Problem

  package init(file: String = "", line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What is wrong with the lines of a table, in order, by what reads one.
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

/// The lines of a person's table that say something, with their numbers; comments open with "#".
package func numberedLines(of table: String) -> [(number: Int, words: Substring)] {
  let table = table.first == "\u{FEFF}" ? table.dropFirst() : table[...]
  return table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
    .compactMap {
      index, line in
      let words = trim(line)
      return words.isEmpty || words.hasPrefix("#") ? nil : (index + 1, line)
    }
}

/// Without blanks at the ends.
package func trim(_ text: Substring) -> Substring {
  var text = text
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return text
}
