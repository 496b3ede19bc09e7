package import Model
internal import Synchronization

/// A list of entries with targets, shown as an overlay or printed by a command.
package struct Listing: Hashable, Sendable {
  /// The target of an entry.
  package enum Target: Hashable, Sendable {
    /// An offset of an article.
    case text(article: Int, offset: Int)
    /// A mention, whose actor becomes current.
    case mention(Int)
    /// The evidence of a relation.
    case relation(Int)
    /// An actor, which becomes current.
    case actor(Actor.ID)
    /// An article, by its index.
    case article(Int)
    /// The paths from one actor to another.
    case paths(from: Actor.ID, to: Actor.ID)
    /// The evidence of the relations between two actors.
    case pair(Actor.ID, Actor.ID)
    /// A row of a list that is not about a dossier, by the number that its owner gave it.
    case row(Int)
  }

  /// A part of an entry's first row with a target of its own.
  package struct Cell: Hashable, Sendable {
    /// The columns of the row.
    package var columns: Range<Int>
    /// The target; nil if there is nothing to go to.
    package var target: Target?
    /// What the cell says, in words.
    package var words: String
  }

  /// An entry of one or more rows.
  package struct Entry: Hashable, Sendable {
    /// The target; nil for headings, which cannot be selected.
    package var target: Target?
    /// The parts of the first row with targets of their own.
    package private(set) var cells: [Cell] = []
    /// The number of rows.
    package let height: Int
    private let rows: Deferred<[Line]>
    /// Other words by which a filter finds the entry.
    package var keywords: String {
      get { further.value }
      set { further = Deferred { newValue } }
    }
    private var further = Deferred { "" }
    /// The fields for programs; nil if they add nothing.
    package var fields: [String]?
    /// The margin of continuation lines; nil to indent them by two more blanks than the line.
    package var margin: String?

    package init(_ line: Line = Line(), _ target: Target? = nil, fields: [String]? = nil) {
      self.init([line], target, fields: fields)
    }

    package init(_ line: Line, _ target: Target?, cells: [Cell], fields: [String]?) {
      self.init(line, target, fields: fields)
      self.cells = cells
    }

    package init(_ lines: [Line], _ target: Target? = nil, fields: [String]? = nil) {
      self.init(height: lines.count, target, fields: fields) { lines }
    }

    /// Creates an entry whose rows are laid out when they are drawn.
    package init(
      height: Int = 1, _ target: Target?, fields: [String]? = nil,
      rows: @escaping @Sendable () -> [Line]
    ) {
      self.target = target
      self.height = height
      self.rows = Deferred(rows)
      self.fields = fields
    }

    /// Makes other words, by which a filter finds the entry, when they are needed.
    package mutating func deferKeywords(_ words: @escaping @Sendable () -> String) {
      further = Deferred(words)
    }

    /// The rows.
    package var lines: [Line] { rows.value }

    /// The text of all rows and the keywords, on one line.
    package var words: String {
      let keywords = keywords
      return lines.map(\.text).joined(separator: " ") + (keywords.isEmpty ? "" : " \(keywords)")
    }

    /// Whether a filter admits the entry.
    package func isShown(by filter: Filter, in dossier: Dossier?) -> Bool {
      guard !filter.facets.isEmpty, let dossier else { return filter.admits(words: words) }
      switch target {
      case .actor(let id), .paths(_, let id):
        return filter.admits(
          words, actors: [dossier.actor(id)].compactMap(\.self),
          relations: dossier.relationIndices(of: id).map { dossier.relations[$0] }, of: dossier)
      case .mention(let index) where dossier.mentions.indices.contains(index):
        let actor = dossier.actor(dossier.mentions[index].actor)
        return filter.admits(words, actors: [actor].compactMap(\.self), of: dossier)
      case .relation(let index) where dossier.relations.indices.contains(index):
        let relation = dossier.relations[index]
        return filter.admits(
          words, actors: [relation.source, relation.target].compactMap(dossier.actor),
          relations: [relation], of: dossier)
      case .article: return filter.admits(article: words)
      default: return filter.admits(words: words)
      }
    }
  }

  /// The title.
  package var title: Line
  /// The entries.
  package var entries: [Entry]
  /// The message if there are no entries.
  package var emptyMessage: String

  package init(_ title: Line, _ entries: [Entry], emptyMessage: String = "Nothing here.") {
    self.title = title
    self.entries = entries
    self.emptyMessage = emptyMessage
  }
}

/// The lists that answer questions about a dossier.
///
/// A class, so that entries with deferred rows can share it.
package final class Listings: Sendable {
  package let dossier: Dossier
  package let glyphs: Glyphs
  /// The available width.
  package let columns: Int
  /// Whether entries also get fields, for programs.
  private let hasFields: Bool
  /// How many articles mention each actor, if the dossier is a digest of many articles, which holds no mentions and of
  /// their texts only what states relations.
  let counts: [Actor.ID: Int]?
  /// The contradictions between every two actors, if they are known; of many thousand relations, they take long to find.
  let contradictions: [Contradiction]?
  /// Where the lines of each article are of which one was asked for.
  private let lineNumbers = Mutex<[Article.ID: LineNumbers]>([:])

  package init(
    of dossier: Dossier, glyphs: Glyphs, columns: Int, hasFields: Bool = true,
    counts: [Actor.ID: Int]? = nil, contradictions: [Contradiction]? = nil
  ) {
    self.counts = counts
    self.contradictions = contradictions
    self.dossier = dossier
    self.glyphs = glyphs
    self.columns = columns
    self.hasFields = hasFields
  }

  /// Evaluates the fields of an entry only if they are needed.
  func fields(_ fields: @autoclosure () -> [String]) -> [String]? { hasFields ? fields() : nil }

  /// Returns the location of an offset in its file, as "path:line".
  func place(_ id: Article.ID, _ offset: Int) -> String {
    guard let article = dossier.article(id) else { return id }
    return "\(article.path ?? article.id):\(line(of: offset, in: article))"
  }

  /// The line of the file that contains an offset, whose text is read once for all entries.
  private func line(of offset: Int, in article: Article) -> Int {
    lineNumbers.withLock { known in
      let numbers = known[article.id] ?? LineNumbers(article)
      known[article.id] = numbers
      return numbers.line(at: offset)
    }
  }

  /// The article of a relation and the line of its evidence; nil if there is only one article.
  func file(of relation: Relation) -> String? {
    guard dossier.articles.count > 1 || counts != nil,
      let article = dossier.article(relation.evidence.article)
    else { return nil }
    guard counts == nil else {
      return [article.id, article.date?.description].compactMap(\.self).joined(separator: " ")
    }
    return "\(article.id):\(line(of: relation.evidence.range.lowerBound, in: article))"
  }

  /// Returns the name of an actor.
  func name(of id: Actor.ID) -> String { dossier.actor(id)?.name ?? id }
}
