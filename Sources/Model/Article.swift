/// A published text, as a reader extracted it.
///
/// Every place in an article is a range of UTF-8 offsets into ``text``, in every module. Only the
/// export converts them to code points.
public struct Article: Hashable, Sendable, Identifiable {
  /// The file's name without its extension, unique among the articles opened together.
  public var id: String
  /// The path it was read from; nil for standard input.
  public var path: String?
  /// The headline; empty if the text has none.
  public var title: String
  /// The day, month or year of publication, if known.
  public var date: PartialDate?
  /// The author, if the text or its metadata names one.
  public var author: String?
  /// The publisher, if the text or its metadata names one.
  public var site: String?
  /// The address that it was published at, if known.
  public var address: String?
  /// The readable text: the decoded content of the file, without markup.
  public var text: String
  /// The parts of the text, in order and without overlap; blank lines belong to none.
  public var blocks: [Block]
  /// The dateline that the first paragraph begins with, if it does.
  public var dateline: Dateline?
  /// What was odd about the input.
  public var warnings: [Warning]

  /// An article with the given text.
  public init(
    id: String, path: String? = nil, title: String = "", date: PartialDate? = nil,
    author: String? = nil, site: String? = nil, address: String? = nil, text: String,
    blocks: [Block] = [],
    warnings: [Warning] = []
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.date = date
    self.author = author
    self.site = site
    self.address = address
    self.text = text
    self.blocks = blocks
    self.warnings = warnings
  }
}

/// The place, date and agency that a report begins with: "CAIRO, May 9 (Agency) -".
public struct Dateline: Hashable, Sendable {
  /// Its place in the article's text, up to and including the mark that ends it.
  public var range: Range<Int>
  /// The place of the date in it, if it has one.
  public var date: Range<Int>?

  /// Creates a dateline.
  public init(range: Range<Int>, date: Range<Int>? = nil) {
    self.range = range
    self.date = date
  }
}

/// A paragraph, a heading or another self-contained part of an article.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    /// Running text.
    case paragraph
    /// A headline; 1 is the title.
    case heading(level: Int)
    /// The first paragraph of a list entry; further parts of the entry are blocks of other kinds.
    case item
    /// A block quotation.
    case quotation
    /// Text whose line breaks and spaces are kept, such as a poem or code.
    case preformatted
    /// A row of a table, with its cells separated by " | ".
    case row
    /// A line about the article: its date, source or author.
    case metadata
  }

  /// What it is.
  public var kind: Kind
  /// Its place in UTF-8 offsets of the article's text, without the line break at its end.
  public var range: Range<Int>
  /// The line of the file that it begins on, from 1.
  public var line: Int

  /// The number of lists around it.
  public var depth: Int
  /// The number of a list entry as written, such as "3." or "b)"; nil for a bullet.
  public var label: String?
  /// The width, in characters, of the list marks before its words: its own and those of the lists
  /// around it, each as wide as the widest in its list.
  public var indent = 0
  /// Whether no empty line separates it from the block above.
  public var isTight = false
  /// Whether a horizontal rule separates it from the block above.
  public var isAfterRule = false

  /// Creates a block.
  public init(_ kind: Kind, range: Range<Int>, line: Int, depth: Int = 0, label: String? = nil) {
    self.kind = kind
    self.range = range
    self.line = line
    self.depth = depth
    self.label = label
  }
}

/// A warning about an article that did not prevent reading it.
public enum Warning: Hashable, Sendable {
  /// This many places were not valid text and were replaced.
  case replacedBytes(Int)
  /// The text was cut at this many bytes.
  case truncated(at: Int)
  /// No part of the page looked like an article, so all of its text is shown.
  case noArticleFound
  /// The text is in a language that is not read: its English name, if known.
  case foreignLanguage(String?)
}
