internal import Lexicon
import Model

/// The place, date and agency that a report begins with: "CAIRO - ", "Kabul, 9 May (Agency) – ", "(Agency) -- ".
struct WrittenDateline: Hashable, Sendable {
  /// The date in it, perhaps without a year.
  var date: WrittenDate?
  /// The place of the date, in UTF-8 offsets of the paragraph.
  var dateRange: Range<Int>?
  /// The place of the mark that ends it, in UTF-8 offsets of the paragraph.
  var mark: Range<Int>

  /// Reads the beginning of a paragraph; nil if it does not begin with a dateline.
  init?(_ paragraph: Substring) {
    let opening = String(paragraph.prefix(160))
    let words = LineWord.all(of: opening[...])
    var place = 0
    var capitals = 0
    var names = 0
    var hasComma = false
    var hasSmall = false
    var hasAgency = false
    while let word = words[at: place] {
      if date == nil, let found = WrittenDate.first(in: Array(words[place...].prefix(6))),
        found.words.lowerBound == 0
      {
        date = found
        let last = words[place + found.words.count - 1]
        dateRange = word.range.lowerBound..<last.range.upperBound
        place += found.words.count
        continue
      }
      if let mark = word.mark {
        switch mark {
        case "(", "/":
          if let end = Self.agencyEnd(from: place, in: words) {
            (hasAgency, place) = (true, end + 1)
            continue
          }
          guard mark == "/", names > 0 else { return nil }
        case ",": hasComma = true
        case "-", "–", "—", ":", ".":
          let isEnd = Self.isEnd(at: place, in: words, of: opening)
          guard isEnd, mark != "." || hasAgency else {
            // "ABU DHABI, U.A.E." and "PORT-AU-PRINCE".
            guard mark == "." || mark == "-", names > 0 else { return nil }
            break
          }
          let isPlace =
            names > 0 && capitals == names && !hasSmall && Self.stands(words, upTo: place)
          // "CENTRAL BANK (Bank): " is a heading.
          guard
            hasAgency && (mark != ":" || date != nil) || date != nil && names > 0
              || isPlace && !hasAgency
          else { return nil }
          self.mark = word.range
          // "CAIRO - 9 May 2020: ".
          if date == nil, let found = WrittenDate.first(in: Array(words[(place + 1)...].prefix(6))),
            found.words.lowerBound == 0, let closing = words[at: place + 1 + found.words.count],
            let sign = closing.mark, ":-–—".contains(sign)
          {
            (date, self.mark) = (found, closing.range)
            dateRange = words[place + 1].range.lowerBound..<closing.range.lowerBound
          }
          return
        case "'", "’": break
        default: return nil
        }
      } else if word.text != nil {
        let written = opening[utf8: word.range]
        let isCapital = written.allSatisfy(\.isUppercase) && written.utf8.count > 1
        // A name before a comma is of a place, one behind it may be of the agency.
        guard names < 8 else { return nil }
        if written.first?.isUppercase != true, !word.has(.dateLineWord) {
          // "Rio de Janeiro", "Port-au-Prince".
          guard names > 0, !hasComma, written.utf8.count <= 3 else { return nil }
          hasSmall = true
        } else if !hasComma, !word.has(.dateLineWord) || isCapital {
          names += 1
          if isCapital { capitals += 1 }
        }
      } else {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// Whether capitals alone make a dateline: one word of three letters, or more words.
  private static func stands(_ words: [LineWord], upTo end: Int) -> Bool {
    let names = words[..<end].filter { $0.text != nil }
    return names.count > 1 || (names.first?.range.count ?? 0) > 2
  }

  /// The closing mark of a short name in brackets or between slashes.
  private static func agencyEnd(from start: Int, in words: [LineWord]) -> Int? {
    let closing: Character = words[start].mark == "/" ? "/" : ")"
    let inside = words[(start + 1)...].prefix(8)
    guard let end = inside.firstIndex(where: { $0.mark == closing }), end > start + 1 else {
      return nil
    }
    return inside[..<end].contains { $0.text != nil } ? end : nil
  }

  /// Whether a mark ends the dateline: it has a space beside it and words behind it.
  private static func isEnd(at place: Int, in words: [LineWord], of opening: String) -> Bool {
    let range = words[place].range
    var last = place
    // "--" is one dash.
    while let next = words[at: last + 1], next.mark == words[place].mark,
      next.range.lowerBound == words[last].range.upperBound
    {
      last += 1
    }
    guard let next = words[at: last + 1] else { return false }
    let isLoose = next.range.lowerBound > words[last].range.upperBound
    let isApart = place > 0 && words[place - 1].range.upperBound < range.lowerBound
    let isWide = words[place].mark == "—" || words[place].mark == "–"
    guard isLoose || isApart && isWide || isWide && words[place].mark == "—" else { return false }
    if let mark = next.mark { return "\"“‘'".contains(mark) }
    return opening[utf8: next.range].first?.isUppercase ?? false || next.text == nil
  }
}
