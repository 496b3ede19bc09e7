package import Model

/// A list whose entries lead somewhere: what is laid over the panes, and what the command line prints.
package struct Listing: Hashable, Sendable {
  /// What an entry leads to.
  package enum Target: Hashable, Sendable {
    /// An offset of an article.
    case text(article: Int, offset: Int)
    /// A mention of an actor, which becomes the current one.
    case mention(Int)
    /// The evidence of a relation.
    case relation(Int)
    /// An actor, which becomes the current one.
    case actor(Actor.ID)
    /// An article: its place among those opened.
    case article(Int)
    /// The paths from one actor to another.
    case paths(from: Actor.ID, to: Actor.ID)
    /// A row of a list that is not about a dossier, by the number that its owner gave it.
    case row(Int)
  }

  /// A row, or several.
  package struct Entry: Hashable, Sendable {
    /// Nil for headings, which are passed over.
    package var target: Target?
    /// How many rows it takes.
    package let height: Int
    private let rows: Deferred<[Line]>
    /// The same for programs that read line by line; nil where it says nothing new.
    package var fields: [String]?
    /// What the rest of a line begins with where it must be broken; nil for two blanks more than the
    /// line itself.
    package var margin: String?

    package init(_ line: Line = Line(), _ target: Target? = nil, fields: [String]? = nil) {
      self.init([line], target, fields: fields)
    }

    package init(_ lines: [Line], _ target: Target? = nil, fields: [String]? = nil) {
      self.init(height: lines.count, target, fields: fields) { lines }
    }

    /// One whose rows, that many, are laid out when they are seen.
    package init(
      height: Int = 1, _ target: Target?, fields: [String]? = nil,
      rows: @escaping @Sendable () -> [Line]
    ) {
      self.target = target
      self.height = height
      self.rows = Deferred(rows)
      self.fields = fields
    }

    /// Its rows.
    package var lines: [Line] { rows.value }

    /// All its text, on one line.
    package var words: String { lines.map(\.text).joined(separator: " ") }

    /// Whether a filter lets it through.
    package func isShown(by filter: Filter, in dossier: Dossier?) -> Bool {
      guard !filter.facets.isEmpty, let dossier else { return filter.admits(words: words) }
      switch target {
      case .actor(let id), .paths(_, let id):
        return filter.admits(
          words, actors: [dossier.actor(id)].compactMap(\.self),
          relations: dossier.relationIndices(of: id).map { dossier.relations[$0] })
      case .mention(let index) where dossier.mentions.indices.contains(index):
        let actor = dossier.actor(dossier.mentions[index].actor)
        return filter.admits(words, actors: [actor].compactMap(\.self))
      case .relation(let index) where dossier.relations.indices.contains(index):
        let relation = dossier.relations[index]
        return filter.admits(
          words, actors: [relation.source, relation.target].compactMap(dossier.actor),
          relations: [relation])
      default: return filter.admits(words)
      }
    }
  }

  /// What it is about.
  package var title: Line
  /// Every entry.
  package var entries: [Entry]
  /// What is said where there is none.
  package var absence: String

  package init(_ title: Line, _ entries: [Entry], absence: String = "Nothing here.") {
    self.title = title
    self.entries = entries
    self.absence = absence
  }
}

/// The lists that answer questions about a dossier.
///
/// A class, for it to be shared by all entries that are laid out later.
package final class Listings: Sendable {
  package let dossier: Dossier
  package let glyphs: Glyphs
  /// How wide lines may be, for what is laid out in columns.
  package let columns: Int
  /// Whether entries have their fields, for programs, too.
  private let hasFields: Bool

  package init(of dossier: Dossier, glyphs: Glyphs, columns: Int, hasFields: Bool = true) {
    self.dossier = dossier
    self.glyphs = glyphs
    self.columns = columns
    self.hasFields = hasFields
  }

  /// The fields of an entry, worked out only where they are wanted.
  func fields(_ fields: @autoclosure () -> [String]) -> [String]? { hasFields ? fields() : nil }

  /// Where an offset of an article stands in its file: "path:line".
  func place(_ id: Article.ID, _ offset: Int) -> String {
    guard let article = dossier.article(id) else { return id }
    return "\(article.path ?? article.id):\(article.line(at: offset))"
  }

  /// The name of an actor.
  func name(of id: Actor.ID) -> String { dossier.actor(id)?.name ?? id }
}
