/// A text that somebody published, as a reader found it.
///
/// Every place in an article, here and in all modules, is a range of UTF-8 offsets of ``text``;
/// only the export translates them to code points.
public struct Article: Hashable, Sendable, Identifiable {
  /// The file's name without its extension, unique among the articles opened together.
  public var id: String
  /// Where it was read from; nil for standard input.
  public var path: String?
  /// The headline; empty where the text has none.
  public var title: String
  /// The day, month or year of publication, where it is known.
  public var date: PartialDate?
  /// Who wrote it, where the text or its metadata says so.
  public var author: String?
  /// Who published it, where the text or its metadata says so.
  public var site: String?
  /// The address of the page that it was published as, where it is known.
  public var address: String?
  /// What people read: the file's decoded content, without markup.
  public var text: String
  /// The parts of the text in order, without overlap; blank lines belong to none.
  public var blocks: [Block]
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

/// A paragraph, heading or other part of an article that stands by itself.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    /// Running text.
    case paragraph
    /// A headline; 1 is the title.
    case heading(level: Int)
    /// An entry of a list; what stands in it below its first paragraph is a block of another kind.
    case item
    /// A passage set apart as somebody's words.
    case quotation
    /// Text whose line breaks and blanks stay, such as a poem or code.
    case preformatted
    /// A row of a table, its cells parted by " | ".
    case row
    /// A line about the article: its date, source or author.
    case metadata
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands: UTF-8 offsets of the article's text, without the line break at its end.
  public var range: Range<Int>
  /// The line of the file that it begins on, from 1.
  public var line: Int

  /// In how many lists it stands.
  public var depth: Int
  /// What an entry is counted with, such as "3." or "b)"; nil where a bullet marks it.
  public var label: String?
  /// How many characters the marks take that its words stand behind, its own and those of the
  /// lists around it, each as wide as the widest of its list.
  public var indent = 0
  /// Whether no empty line parts it from the block above.
  public var isTight = false
  /// Whether a line across the page parts it from the block above.
  public var isAfterRule = false

  /// A block of that kind at that place.
  public init(_ kind: Kind, range: Range<Int>, line: Int, depth: Int = 0, label: String? = nil) {
    self.kind = kind
    self.range = range
    self.line = line
    self.depth = depth
    self.label = label
  }
}

/// Something odd about an article that did not stop the program.
public enum Warning: Hashable, Sendable {
  /// Bytes that are no valid text were replaced; how many.
  case replacedBytes(Int)
  /// The text was cut at this many bytes.
  case truncated(at: Int)
  /// The page had no part that looked like an article, so all of its text is shown.
  case noArticleFound
}
