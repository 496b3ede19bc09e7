public import Model

/// A document to be added: its dossier, ready to be written.
///
/// An entry is made on any thread, so that the thread which writes has little to do.
public struct Entry: Sendable {
  let content: Identity
  let place: Place?
  let article: Article
  let run: Dossier.Run
  let columns: [UInt8]
  /// The bare analysis, if the dossier is corrected.
  let bare: [UInt8]?
  /// The lines of its journal, for a document that is not there yet.
  let journal: [String]
  let signature: Signature
  let members: [Member]
  let relations: [Row]

  /// An actor of the document.
  struct Member: Sendable {
    /// The identity of its form.
    let identity: Identity
    /// The identity of its form if that is of this article alone.
    let ownIdentity: Identity
    /// Whether its name may be that of many, and nothing tells whom it means.
    let isCommon: Bool
    let name: String
    let kind: String
    let code: String?
    let mentions: Int
    let folded: Set<String>
    /// Whether the article names it, and does not only describe it.
    let isNamed: Bool
  }

  /// A stated relation; actors by their index among the members.
  struct Row: Sendable {
    let source, target: Int
    let kind, modality: String
    let speaker, place: Int?
    let first, last: Int?
  }

  /// Prepares the dossier of one article; nil if it names what it does not hold.
  ///
  /// A corrected dossier comes with its bare analysis and the journal that has corrected it. An actor whose name may be
  /// that of many, such as a ministry of any country, is a form of its own in each article unless its country is known.
  public init?(
    _ dossier: Dossier, bare: Dossier? = nil, journal: [String] = [], content: Identity,
    place: Place?, compressor: Compressor, isCommon: (String) -> Bool = { _ in false }
  ) {
    guard let article = dossier.articles.first, dossier.articles.count == 1,
      let columns = DossierWriter.columns(of: dossier).flatMap(compressor.compression.compressed)
    else { return nil }
    self.content = content
    self.place = place
    self.article = article
    self.run = dossier.run
    self.columns = columns
    self.bare = bare.flatMap(DossierWriter.columns).flatMap(compressor.compression.compressed)
    self.journal = journal
    signature = Signature(of: article.text)
    members = Self.members(of: dossier, isCommon: isCommon)
    relations = Self.rows(of: dossier)
  }

  /// The stated relations of a dossier.
  static func rows(of dossier: Dossier) -> [Row] {
    let numbers = Dictionary(
      zip(dossier.actors.map(\.id), dossier.actors.indices), uniquingKeysWith: { one, _ in one })
    return dossier.stated.compactMap { relation in
      guard let source = numbers[relation.source], let target = numbers[relation.target] else {
        return nil
      }
      let time = relation.time
      return Row(
        source: source, target: target, kind: relation.kind.rawValue,
        modality: relation.modality.rawValue,
        speaker: relation.attribution.flatMap { numbers[$0] },
        place: relation.place.flatMap { numbers[$0] },
        first: (time?.from ?? time?.to)?.firstDay.key, last: (time?.to ?? time?.from)?.lastDay.key)
    }
  }

  /// The actors of a dossier with their folded names, and the identities of their forms.
  static func members(
    of dossier: Dossier, isCommon: (String) -> Bool = { _ in false }
  ) -> [Member] {
    let article = dossier.articles.first?.identity
    return dossier.actors.map { actor in
      let mentions = dossier.mentionIndices(of: actor.id)
      let isNamed =
        mentions.isEmpty || mentions.contains { dossier.mentions[$0].kind == .name }
      let isBare = FormName(actor.name, actor.kind).isBare
      let isCommon =
        actor.code == nil && actor.kind != .person && actor.kind != .country && isCommon(actor.name)
      let code = actor.kind == .country ? nil : actor.code
      let own = Identity.form(actor.identity, code: code, article: article)
      return Member(
        identity: isBare || isCommon
          ? own : .form(actor.identity, code: code, article: nil),
        ownIdentity: own, isCommon: isCommon,
        name: actor.name, kind: actor.kind.rawValue, code: actor.code, mentions: mentions.count,
        folded: Set(([actor.name] + actor.aliases).map(\.foldedName).filter { !$0.isEmpty }),
        isNamed: isNamed)
    }
  }
}

extension Article {
  /// The English name of its language; nil if it is not known.
  var language: String? {
    for case .foreignLanguage(let name) in warnings { return name }
    return "English"
  }
}
