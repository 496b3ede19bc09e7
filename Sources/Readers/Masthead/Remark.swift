internal import Lexicon
import Model

/// A line about the article, not part of it: a byline, a date, a source or an address.
struct Remark: Hashable, Sendable {
  /// The headline that it gives.
  var title: String?
  /// The date that it gives.
  var date: PartialDate?
  /// Whether the date is only that of a copyright or of a last change.
  var isDateWeak = false
  /// The author that it gives.
  var author: String?
  /// The publisher that it gives.
  var site: String?

  /// Reads a line about the article; nil if the line is part of the article.
  init?(_ line: Substring) {
    guard (2...240).contains(line.utf8.count) else { return nil }
    let line = line.trimmed
    let found =
      Self.address(line) ?? Self.labelled(line) ?? Self.byline(line) ?? Self.dateLine(line)
      ?? Self.copyright(line) ?? Self.credits(line)
    guard let found else { return nil }
    self = found
  }

  private init(
    title: String? = nil, date: PartialDate? = nil, isDateWeak: Bool = false,
    author: String? = nil, site: String? = nil
  ) {
    self.title = title
    self.date = date
    self.isDateWeak = isDateWeak
    self.author = author
    self.site = site
  }

  /// "https://www.example.org/2020/05/09/name": the host, and the date in the path.
  private static func address(_ line: Substring) -> Remark? {
    guard line.hasPrefix("https://") || line.hasPrefix("http://") || line.hasPrefix("www."),
      !line.contains(where: \.isWhitespace)
    else { return nil }
    return Remark(date: dateInPath(of: line), site: host(of: line))
  }

  /// "Date: 9 May 2020", "Source: ...".
  private static func labelled(_ line: Substring) -> Remark? {
    guard let colon = line.firstIndex(of: ":"), let label = Label(line[..<colon].trimmed) else {
      return nil
    }
    return Remark(label: label, value: line[line.index(after: colon)...].trimmed)
  }

  /// The remark that a label and its value make.
  init(label: Label, value: Substring) {
    let value = value.unquoted
    self.init()
    guard !value.isEmpty else { return }
    switch label {
    case .title: title = String(value)
    case .date, .change:
      let words = LineWord.all(of: value)
      date = WrittenDate.first(in: words)?.date ?? Self.year(alone: words)
      isDateWeak = label == .change
    case .author: author = Self.names(value).map(String.init)
    case .site:
      // A source is a name; a longer text tells of several, or of something else.
      site =
        Self.address(value)?.site
        ?? (value.split(separator: " ").count <= 6 ? String(value) : nil)
    case .other: break
    }
  }

  /// "By Ahmed Rashid", with what often follows: a comma and a place, a bar and a date.
  private static func byline(_ line: Substring) -> Remark? {
    guard line.prefix(2).lowercased() == "by" else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, first.utf8.count == 2, (2...14).contains(words.count),
      line.last != ".", !line.contains(":"), !line.contains("?"),
      let name = names(line.dropFirst(first.count).trimmed)
    else { return nil }
    return Remark(date: WrittenDate.first(in: LineWord.all(of: line))?.date, author: String(name))
  }

  /// The names at the beginning of a text: capitalised words, and the lower-case words between them.
  private static func names(_ text: Substring) -> Substring? {
    let end = text.firstIndex { ",|/•·–—(".contains($0) } ?? text.endIndex
    var name = text[..<end]
    if let dash = name.firstRange(of: " - ") { name = name[..<dash.lowerBound] }
    let words = name.split(separator: " ")
    guard let first = words.first, first.first?.isUppercase == true, words.count <= 10 else {
      return nil
    }
    let small: Set<Substring> = [
      "and", "of", "the", "de", "del", "della", "di", "da", "van", "von", "der", "den", "bin",
      "ibn", "al", "el", "la", "le", "du", "dos", "y", "&",
    ]
    let fits = words.allSatisfy { word in
      word.first?.isUppercase == true || small.contains(word) || word.hasPrefix("al-")
        || word.hasPrefix("el-")
    }
    return fits ? name.trimmed : nil
  }

  /// A line with only a date and its accessories: "Published: Saturday, May 9, 2020 at 10:30 GMT".
  private static func dateLine(_ line: Substring) -> Remark? {
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = LineWord.all(of: line)
    guard words.count <= 24, let found = WrittenDate.first(in: words), let date = found.date else {
      return nil
    }
    let rest = words[..<found.words.lowerBound] + words[found.words.upperBound...]
    guard rest.allSatisfy({ $0.text == nil || $0.has(.dateLineWord) }) else { return nil }
    let isChange = rest.contains { $0.has(.revisionParticiple) }
    return Remark(date: date, isDateWeak: isChange)
  }

  /// "Copyright 2020 – ..." and "© 2020 ...".
  private static func copyright(_ line: Substring) -> Remark? {
    guard claimsCopyright(line) else { return nil }
    let words = LineWord.all(of: line)
    return Remark(date: year(alone: words), isDateWeak: true)
  }

  /// "(Reporting by Ann Writer; editing by ...)": who worked on the article, in brackets or alone on a line.
  private static func credits(_ line: Substring) -> Remark? {
    let words = LineWord.all(of: line.prefix(80)).drop { $0.mark.map("([*—–-".contains) ?? false }
    let opening = words.prefix(6)
    guard let act = opening.firstIndex(where: { $0.has(.creditParticiple) }),
      opening[..<act].allSatisfy({ $0.has(.creditModifier) }),
      let next = words[(act + 1)...].first(where: {
        !$0.has(.creditModifier) && !$0.has(.creditParticiple)
      }),
      next.has(.agentivePreposition)
    else { return nil }
    return Remark()
  }

  /// Whether a line says whose the text is.
  static func claimsCopyright(_ line: Substring) -> Bool {
    let small = line.prefix(40).lowercased()
    return ["copyright", "©", "(c) ", "all rights reserved"].contains { small.hasPrefix($0) }
  }

  /// The first number that can be a year.
  private static func year(alone words: [LineWord]) -> PartialDate? {
    for case .number(let year, digits: 4) in words.lazy.map(\.kind) where 1500...2200 ~= year {
      return PartialDate(year: year)
    }
    return nil
  }
}
