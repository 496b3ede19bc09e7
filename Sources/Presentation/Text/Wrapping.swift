/// Wraps words to a width, with visible control characters; a word longer than a line stays whole.
package func wrapped(_ words: some StringProtocol, to width: Int) -> [String] {
  var lines: [String] = []
  var columns = 0
  for word in words.withVisibleControls.split(whereSeparator: \.isWhitespace) {
    if !lines.isEmpty, columns + 1 + word.columns <= width {
      lines[lines.count - 1] += " " + word
      columns += 1 + word.columns
    } else {
      lines.append(String(word))
      columns = word.columns
    }
  }
  return lines
}
