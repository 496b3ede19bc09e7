import Model
import Presentation

/// A correction as the words of a command line ask for it, read against a dossier.
struct CorrectionRequest {
  private let dossier: Dossier
  let action: CorrectionAction
  private let words: [String]

  /// Reads an action with its arguments.
  ///
  /// - Throws: ``Failure/correction(_:)``.
  init(_ operands: some Collection<String>, in dossier: Dossier) throws(Failure) {
    guard let word = operands.first else { throw .correction(.actionMissing) }
    guard let action = CorrectionAction(rawValue: word) else {
      throw .correction(.unknownAction(word))
    }
    self.dossier = dossier
    self.action = action
    words = Array(operands.dropFirst())
    guard action.counts.contains(words.count) else { throw .correction(.arguments(action)) }
  }

  /// The correction.
  ///
  /// - Throws: ``Failure/nobody(_:meant:)``, ``Failure/ambiguous(_:actors:)`` or ``Failure/correction(_:)``.
  func correction() throws(Failure) -> Correction {
    switch action {
    case .merge:
      let (one, other) = (try actor(0), try actor(1))
      guard one.id != other.id else { throw .correction(.oneActor(one.name)) }
      return .merge(dossier.party(one), into: dossier.party(other))
    case .split:
      var mentions: [Mention.ID] = []
      for word in words.dropFirst(2) { mentions.append(try mention(word).id) }
      return .split(mentions, as: .init(name: words[0], kind: try kind(words[1])))
    case .rename:
      let actor = try actor(0)
      guard actor.name != words[1] else { throw .correction(.vain) }
      return .rename(dossier.party(actor), to: words[1])
    case .retype: return .retype(dossier.party(try actor(0)), as: try kind(words[1]))
    case .alias: return .addAlias(words[1], to: dossier.party(try actor(0)))
    case .link: return .relink(try mention(words[0]).id, to: try bearer())
    case .addMention:
      let (article, range) = try place(words[0])
      return .addMention(.init(range, of: article), .name, of: try bearer())
    case .addRelation: return .addRelation(try statement())
    case .rejectActor: return .rejectActor(dossier.party(try actor(0)))
    case .rejectMention: return .rejectMention(try mention(words[0]).id)
    case .rejectRelation:
      guard let relation = relation(words[0]) else {
        throw .correction(.noRelation(words[0]))
      }
      return .rejectRelation(relation.identity)
    case .note: return .note(words[1], about: try subject())
    }
  }

  private func actor(_ place: Int) throws(Failure) -> Actor {
    try entente.actor(named: words[place], in: dossier)
  }

  private func kind(_ word: String) throws(Failure) -> Actor.Kind {
    guard let kind = Actor.Kind(rawValue: word) else {
      throw .correction(.unknownType(word, choices: Actor.Kind.allCases.map(\.rawValue)))
    }
    return kind
  }

  /// An actor that is there, or with a type one that is not.
  private func bearer() throws(Failure) -> Correction.Bearer {
    guard words.count > 2 else { return .known(dossier.party(try actor(1))) }
    return .new(.init(name: words[1], kind: try kind(words[2])))
  }

  private func subject() throws(Failure) -> Note.Subject {
    if let relation = relation(words[0]) { return .relation(relation.identity) }
    if words[0].hasPrefix("@") || Identity(words[0]) != nil {
      return .mention(try mention(words[0]).id)
    }
    return .actor(try actor(0).identity)
  }

  private func relation(_ word: String) -> Relation? {
    let identity = Identity(word)
    return dossier.relations.first { $0.id == word || $0.identity == identity }
  }

  private func statement() throws(Failure) -> Correction.Statement {
    let (source, target) = (try actor(0), try actor(2))
    guard source.id != target.id else { throw .correction(.oneActor(source.name)) }
    guard let kind = RelationKind(rawValue: words[1].uppercased()) else {
      throw .correction(
        .unknownType(words[1], choices: RelationKind.allCases.map(\.rawValue)))
    }
    var around: (Article.ID, Range<Int>)?
    let phrase = words.count > 3 ? words[3] : ""
    if !phrase.isEmpty {
      for article in dossier.articles where around == nil {
        around = article.ranges(of: phrase).first.map { (article.id, $0) }
      }
      if around == nil { throw .correction(.noWords(phrase)) }
    }
    guard let ends = dossier.ends(from: source.id, to: target.id, around: around) else {
      throw .correction(.noEnds(source.name, target.name))
    }
    return .init(
      kind, from: dossier.mentions[ends.source].id, to: dossier.mentions[ends.target].id,
      phrase: phrase)
  }
}

extension CorrectionRequest {
  /// The mention that a word names: by its id, or by its place.
  private func mention(_ word: String) throws(Failure) -> Mention {
    if let id = Identity(word), let mention = dossier.mentions.first(where: { $0.id == id }) {
      return mention
    }
    let (article, range) = try place(word)
    let here = dossier.mentions.filter { $0.article == article.id }
    guard
      let mention = here.first(where: { $0.range == range })
        ?? here.first(where: { $0.range.overlaps(range) })
    else { throw .correction(.unmentioned(word)) }
    return mention
  }

  /// The place that a word names: words, words and the number of their place, or the place itself in code points.
  private func place(_ word: String) throws(Failure) -> (Article, Range<Int>) {
    if word.hasPrefix("@"), let start = Int(word.dropFirst()), let article = dossier.articles.first
    {
      return (article, try range(at: start, of: article, named: word))
    }
    for article in dossier.articles {
      if let range = article.ranges(of: word).first { return (article, range) }
    }
    if let mark = word.lastIndex(of: "#"), let number = Int(word[word.index(after: mark)...]) {
      var left = number
      for article in dossier.articles {
        let ranges = article.ranges(of: String(word[..<mark]))
        if ranges.indices.contains(left - 1) { return (article, ranges[left - 1]) }
        left -= ranges.count
      }
    }
    throw .correction(.noMention(word))
  }

  /// The mention that begins at a code point, or else the word there.
  private func range(
    at start: Int, of article: Article, named word: String
  ) throws(Failure) -> Range<Int> {
    let scalars = article.text.unicodeScalars
    guard start >= 0,
      let place = scalars.index(
        scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      place < scalars.endIndex
    else { throw .correction(.noMention(word)) }
    let offset = article.text.utf8.distance(from: article.text.startIndex, to: place)
    let mention = dossier.mentions.first {
      $0.article == article.id && $0.range.lowerBound == offset
    }
    let length = article.text[place...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }.utf8
      .count
    return mention?.range ?? offset..<offset + max(1, length)
  }
}
