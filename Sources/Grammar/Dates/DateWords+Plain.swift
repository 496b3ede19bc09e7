internal import Lexicon

/// The words of an expression, reduced to those that say which time is meant.
extension DateWords {
  /// Without fillers, hours and marks, with compounds taken apart: "Monday at 5 p.m." is "monday".
  func plain(_ words: [String]) -> [String] {
    let parted = words.flatMap(parts)
    return counted(years(withoutHours(parted).filter { !lexicon.has($0, .dateFiller) }))
  }

  /// "mid-2000s", "1991-94", "2019/20", "20th-century"; ISO dates are left whole.
  private func parts(of word: String) -> [String] {
    // "Last year’s", "two weeks' time".
    let straight = String(word.map { $0 == "’" ? "'" : $0 })
    let owner = straight.last == "'" ? String(straight.dropLast()) : straight
    let bare = lexicon.stem(of: owner, without: .possessiveMarker).map(String.init) ?? owner
    let parts = bare.split(whereSeparator: { "-–/".contains($0) }).map(String.init)
    guard parts.count == 2 else { return bare.isEmpty ? [] : [bare] }
    if modifiers[parts[0]] != nil || lexicon.has(parts[1], .centuryNoun) { return parts }
    let areFigures = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return areFigures ? [parts[0], "-", parts[1]] : [bare]
  }

  private func withoutHours(_ words: [String]) -> [String] {
    var kept: [String] = []
    var isBehindHour = false
    for word in words {
      let suffix = word.drop { $0.isNumber || ":.".contains($0) }
      if lexicon.has(word, .clockWord) {
        // "5 p.m.", "0900 GMT": the figure is the hour.
        if let last = kept.last, last.utf8.allSatisfy({ (0x30...0x3A).contains($0) || $0 == 0x2E })
        {
          kept.removeLast()
        }
        isBehindHour = true
      } else if word.contains(":")
        || suffix.count < word.count && lexicon.has(String(suffix), .clockWord)
      {
        isBehindHour = true
      } else if isBehindHour, lexicon.has(word, .clockNoun) {
        // "Local time".
        isBehindHour = false
      } else {
        kept.append(word)
        isBehindHour = false
      }
    }
    return kept
  }

  /// Years of accounts as plain years.
  private func years(_ words: [String]) -> [String] {
    var found: [String] = []
    var isFiscal = false
    for word in words {
      if lexicon.has(word, .fiscalMarker) {
        isFiscal = true
        continue
      }
      let letters = String(word.prefix { $0.isLetter })
      let figures = String(word.dropFirst(letters.count))
      let isMarked = !figures.isEmpty && lexicon.has(letters, .fiscalMarker)
      let year = isMarked ? figures : word
      let isShort = (isMarked || isFiscal) && year.utf8.count == 2 && Int(year) != nil
      found.append(isShort ? "20" + year : year)
      isFiscal = isFiscal && calendar.unit(word) != nil
    }
    return found
  }

  /// With the article that counts a unit, and without others: "a week", but "half a year", "a dozen years".
  private func counted(_ words: [String]) -> [String] {
    words.indices.filter { index in
      guard lexicon.has(words[index], .indefiniteArticle) else { return true }
      let isCounted = index > 0 && numbers.value(of: words[index - 1]) != nil
      return !isCounted && index + 1 < words.count && calendar.unit(words[index + 1]) != nil
    }.map { words[$0] }
  }
}
