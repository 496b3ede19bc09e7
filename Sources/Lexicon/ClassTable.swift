/// The classes of a table of words.
///
/// A class opens with its name in brackets, on a line of its own; the words follow, parted by blanks and line breaks. A
/// word of several parts has underscores ("carry_out"), `&name` takes in another class, and a line that opens
/// with "#" is a comment.
struct ClassTable {
  /// The words and the classes taken in, by the name of the class, in the order of the table.
  private(set) var classes: [(name: Substring, words: [Substring], included: [Substring])] = []

  init(_ text: String) {
    for line in text.contentLines {
      if line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) {
        classes.append((Substring(line[line.index(after: line.startIndex)..<end]), [], []))
        continue
      }
      guard let last = classes.indices.last else { continue }
      for word in line.split(separator: UInt8(ascii: " ")) {
        if word.first == UInt8(ascii: "&"), word.count > 1 {
          classes[last].included.append(Substring(word.dropFirst()))
        } else {
          classes[last].words.append(Substring(word))
        }
      }
    }
  }
}

extension String {
  /// The lines of a table that are neither empty nor comments, as bytes, which are parted faster than characters.
  var contentLines: some Sequence<Substring.UTF8View> {
    utf8.split { $0 == 0x0A || $0 == 0x0D }.lazy.filter { $0.first != UInt8(ascii: "#") }
  }
}
