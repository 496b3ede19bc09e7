extension Journal {
  /// One thing that a person has said.
  public struct Entry: Hashable, Sendable, Identifiable {
    /// What was said.
    public enum Deed: Hashable, Sendable {
      /// A correction, or a note.
      case correction(Correction)
      /// An earlier correction is no longer in force.
      case undo(Identity)
      /// A correction that was undone is in force again.
      case redo(Identity)
    }

    /// Its identity, which undoing names.
    public var id: Identity
    /// What was said.
    public var deed: Deed
    /// The fingerprint of the article's text; nil for a rule, which holds for every article.
    public var article: Identity?
    /// The name of the article's file, without its folder.
    public var file: String?
    /// The content of what the correction names.
    public var anchors: [Anchor]
    /// When it was said, in the form of RFC 3339, such as "2020-05-09T10:00:00Z".
    public var time: String?
    /// Who said it.
    public var author: String?

    /// An entry whose identity is known.
    public init(
      id: Identity, _ deed: Deed, article: Identity?, file: String?, anchors: [Anchor],
      time: String?, author: String?
    ) {
      self.id = id
      self.deed = deed
      self.article = article
      self.file = file
      self.anchors = anchors
      self.time = time
      self.author = author
    }

    /// The correction, if it is one.
    public var correction: Correction? {
      if case .correction(let correction) = deed { correction } else { nil }
    }

    /// Whether it holds for every article.
    public var isRule: Bool { article == nil }
  }
}

extension Journal.Entry {
  /// A new entry behind a number of lines; nil as article makes it a rule.
  init(_ deed: Deed, after count: Int, article: Article?, anchors: [Anchor]) {
    self.init(
      id: Self.identity(of: deed, after: count), deed, article: article?.identity,
      file: article?.path.map { $0.split(separator: "/").last.map(String.init) ?? $0 },
      anchors: anchors, time: nil, author: nil)
  }

  /// A new entry about another one.
  init(_ deed: Deed, after count: Int, like other: Journal.Entry) {
    self.init(
      id: Self.identity(of: deed, after: count), deed, article: other.article, file: other.file,
      anchors: [], time: nil, author: nil)
  }

  /// The same correction as a rule for every article; nil if it is about one place.
  public func rule(after count: Int) -> Journal.Entry? {
    guard let general = correction?.general else { return nil }
    let names = Set(general.parties.map(\.identity))
    return Self(
      id: Self.identity(of: .correction(general), after: count), .correction(general),
      article: nil, file: nil, anchors: anchors.filter { names.contains($0.identity) },
      time: nil, author: nil)
  }

  private static func identity(of deed: Deed, after count: Int) -> Identity {
    var maker = Identity.Maker("journal entry")
    maker.add(UInt64(truncatingIfNeeded: count))
    switch deed {
    case .correction(let correction): maker.add("\(correction)")
    case .undo(let id): maker.add(Identity(bits: ~id.bits))
    case .redo(let id): maker.add(id)
    }
    return maker.identity
  }
}

extension Correction {
  /// The correction without places of one article; nil if it is about one.
  fileprivate var general: Correction? {
    func bare(_ party: Party) -> Party { Party(party.identity) }
    return switch self {
    case .merge(let one, let other): .merge(bare(one), into: bare(other))
    case .rename(let party, let name): .rename(bare(party), to: name)
    case .retype(let party, let kind): .retype(bare(party), as: kind)
    case .addAlias(let alias, let party): .addAlias(alias, to: bare(party))
    case .rejectActor(let party): .rejectActor(bare(party))
    default: nil
    }
  }
}
