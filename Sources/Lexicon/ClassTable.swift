/// The classes of a table of words.
///
/// A class opens with its name in brackets, on a line of its own; the words follow, parted by blanks and line breaks. A
/// word of several parts has underscores ("carry_out"), `&name` takes in another class, and a line that opens
/// with "#" is a comment.
struct ClassTable {
  /// The words and the classes taken in, by the name of the class, in the order of the table.
  private(set) var classes: [(name: Substring, words: [Substring], included: [Substring])] = []

  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        classes.append((line[line.index(after: line.startIndex)..<end], [], []))
        continue
      }
      guard let last = classes.indices.last else { continue }
      for word in line.split(separator: " ") {
        if word.hasPrefix("&"), word.count > 1 {
          classes[last].included.append(word.dropFirst())
        } else {
          classes[last].words.append(word)
        }
      }
    }
  }
}
