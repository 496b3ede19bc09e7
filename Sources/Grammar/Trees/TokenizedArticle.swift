public import Lexicon
package import Model
public import Parses

/// The tokens of an article by their surface: lower-case forms, shapes, lines and sentence openings.
///
/// Built once for an article, in linear time. The trees over the same tokens are ``Syntax``.
@usableFromInline package struct TokenizedArticle: Sendable {
  /// The article.
  package let article: Article
  /// Its parse, in offsets of the article's text.
  @usableFromInline package let parse: Parse
  /// The classes of words.
  @usableFromInline package let lexicon: LexicalTables
  /// Each token in lower case.
  package let lower: LowerForms
  /// What each token looks like.
  package let shapes: [WordShape]
  /// The number of the line that each token stands on; a line break belongs to the line it ends.
  package let lines: IndexColumn
  /// Whether each line is set in capitals or in title case, as headlines are.
  package let headlines: [Bool]
  /// The tokens as they are written, white space included, in straight typography.
  package let plain: [UInt8]
  /// Where each token begins in ``plain``.
  package let plainStarts: IndexColumn
  /// Whether only quotation marks, dashes and the like stand before each token in its sentence or line.
  private let sentenceOpenings: [Bool]
  @usableFromInline let formSets: [LexicalTables.ClassSet]

  /// An article as it was parsed.
  package init<Check: Checkpoint>(
    _ article: Article, parse: Parse, lexicon: LexicalTables,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    let count = parse.tokens.count
    var lower = LowerForms(reserving: count)
    var shapes: [WordShape] = []
    var formSets: [LexicalTables.ClassSet] = []
    var lines = IndexColumn(reserving: count)
    var plain: [UInt8] = []
    var plainStarts = IndexColumn(reserving: count)
    var sentenceOpenings: [Bool] = []
    sentenceOpenings.reserveCapacity(count)
    var sentenceStarts = parse.sentences.lazy.map(\.lowerBound).makeIterator()
    var nextStart = sentenceStarts.next()
    var isOpening = true
    shapes.reserveCapacity(count)
    formSets.reserveCapacity(count)
    plain.reserveCapacity(article.text.utf8.count)
    var line = 0
    var tallies: [(capital: Int, upper: Int, words: Int)] = [(0, 0, 0)]
    var hasStop = [false]
    var words = WordIndex()
    var surfaces: [(shape: WordShape, forms: LexicalTables.ClassSet)] = []
    for token in parse.tokens {
      try cancellation.check()
      let (word, isNew) = words.number(of: token)
      if isNew {
        let shape = WordShape(token.form)
        let form = shape.contains(.hasCapital) ? token.form.lowercased() : token.form
        lower.add(word: form)
        surfaces.append((shape, lexicon.classSet(of: form)))
      }
      let shape = surfaces[word].shape
      if shape.isDisjoint(with: [.space, .lineBreak]) {
        hasStop[line] = token.form == "."
      }
      while let start = nextStart, start <= shapes.count {
        isOpening = true
        nextStart = sentenceStarts.next()
      }
      sentenceOpenings.append(isOpening)
      shapes.append(shape)
      formSets.append(surfaces[word].forms)
      lower.append(word)
      lines.append(line)
      plainStarts.append(plain.count)
      plain.append(contentsOf: token.form.utf8)
      if token.isFollowedBySpace { plain.append(0x20) }
      if !shape.isDisjoint(with: [.word, .hasDigit]) {
        isOpening = false
      } else if shape.contains(.lineBreak) {
        isOpening = true
      }
      if shape.contains(.lineBreak) {
        line += 1
        tallies.append((0, 0, 0))
        hasStop.append(false)
      } else if shape.contains(.word), token.form.utf8.count > 3 {
        tallies[line].words += 1
        if shape.contains(.capitalised) { tallies[line].capital += 1 }
        if shape.contains(.allCapitals) { tallies[line].upper += 1 }
      }
    }
    self.article = article
    self.parse = parse
    self.lexicon = lexicon
    self.formSets = formSets
    self.lower = lower
    self.shapes = shapes
    self.lines = lines
    self.plain = plain
    self.plainStarts = plainStarts
    self.sentenceOpenings = sentenceOpenings
    // A line that ends with a full stop is a sentence, however many names it has.
    headlines = zip(tallies, hasStop).map {
      $0.words >= 3 && $0.capital * 5 >= $0.words * 4 && !$1
    }
  }

  /// Whether a token in lower case has a class.
  @inlinable package func form(of token: Int, is wordClass: WordClass) -> Bool {
    lexicon.contains(wordClass, in: formSets[token])
  }

  /// The tokens.
  @inlinable package var tokens: [Token] { parse.tokens }

  /// A range of tokens in straight typography, without line breaks.
  package func words(of range: Range<Int>) -> String {
    var text = ""
    for index in range {
      let token = tokens[index]
      text += shapes[index].contains(.space) ? " " : token.form
      if token.isFollowedBySpace, index + 1 < range.upperBound { text += " " }
    }
    return text
  }

  /// The token that the grammar of a range hangs on: the first whose head lies outside.
  package func head(of range: Range<Int>) -> Int {
    range.first { tokens[$0].head == $0 || !range.contains(tokens[$0].head) } ?? range.lowerBound
  }

  /// Whether a token begins its sentence, or the line within it, quotation marks and dashes aside.
  package func beginsSentence(_ index: Int) -> Bool { sentenceOpenings[index] }
}

/// What a token looks like.
package struct WordShape: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It has a letter.
  package static let word = Self(rawValue: 1)
  /// It begins with a capital letter.
  package static let capitalised = Self(rawValue: 2)
  /// It has two letters or more, all capital.
  package static let allCapitals = Self(rawValue: 4)
  /// It has a capital letter somewhere.
  package static let hasCapital = Self(rawValue: 8)
  /// It has a digit.
  package static let hasDigit = Self(rawValue: 16)
  /// It is white space.
  package static let space = Self(rawValue: 32)
  /// It is white space with a line break.
  package static let lineBreak = Self(rawValue: 64)
  /// It is an address of the web or of mail, a hashtag or a user's handle.
  package static let address = Self(rawValue: 128)

  /// The shape of a token.
  package init(_ form: String) {
    var shape: Self = []
    var letters = 0
    var capitals = 0
    var spaces = 0
    var marks: (at: Bool, slashes: Bool, first: UInt8) = (false, false, 0)
    var previous: UInt8 = 0
    for (position, byte) in form.utf8.enumerated() {
      switch byte {
      case 0x41...0x5A:
        letters += 1
        capitals += 1
        if position == 0 { shape.insert(.capitalised) }
      case 0x61...0x7A: letters += 1
      case 0x30...0x39: shape.insert(.hasDigit)
      case 0x20, 0x09: spaces += 1
      case 0x0A, 0x0D:
        spaces += 1
        shape.insert(.lineBreak)
      case 0x40: marks.at = true
      case 0x2F where previous == 0x2F: marks.slashes = true
      default: break
      }
      if position == 0 { marks.first = byte }
      previous = byte
    }
    if marks.first >= 0x80 || form.utf8.count > letters + spaces,
      form.utf8.contains(where: { $0 >= 0x80 })
    {
      (letters, capitals) = (0, 0)
      for (position, scalar) in form.unicodeScalars.enumerated() {
        let properties = scalar.properties
        if properties.isAlphabetic { letters += 1 }
        if properties.isUppercase {
          capitals += 1
          if position == 0 { shape.insert(.capitalised) }
        }
        if properties.isWhitespace { spaces += 1 }
      }
    }
    if letters > 0 { shape.insert(.word) }
    if capitals > 0 { shape.insert(.hasCapital) }
    if capitals > 1, capitals == letters { shape.insert(.allCapitals) }
    if spaces > 0, letters == 0 { shape.insert(.space) }
    if marks.slashes || marks.at || marks.first == 0x23 && letters > 0 { shape.insert(.address) }
    self = shape
  }
}
