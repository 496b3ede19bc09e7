import Explorer
import Glibc
import Model
import Presentation
import Store

/// The pairs of actors that may be one, and what a person says of them.
extension LibraryDesk.Shelf {
  /// The pairs of one answer.
  private static var pairPage: Int { 20 }

  /// Some pairs behind a pair.
  func pairs(after last: ActorPair.ID?) throws(StoreFault) -> LibraryNews {
    let pairs = try library.pairs(
      limit: Self.pairPage, after: last.map { DoubtfulPair.ID($0.one, $0.other) })
    return .pairs(pairs.map(ActorPair.init), after: last, of: try library.pairCount())
  }

  /// Keeps what a person says of a pair; nil if there is nothing to say.
  func decide(
    _ pair: ActorPair.ID, _ verdict: ActorPair.Verdict, in writer: Library
  ) throws(StoreFault) -> LibraryDesk.Answer? {
    let verdict: DoubtfulPair.Verdict =
      switch verdict {
      case .same: .same
      case .different: .different
      case .undecided: .undecided
      }
    try writer.decide(pair.one, pair.other, verdict, at: Glibc.time(nil))
    return nil
  }

  /// Takes back the last decision; nil if there is nothing to say.
  func undoDecision(in writer: Library) throws(StoreFault) -> LibraryDesk.Answer? {
    _ = try writer.undoDecision()
    return nil
  }
}

extension ActorPair {
  fileprivate init(_ pair: DoubtfulPair) {
    self.init(
      id: ID(pair.id.one, pair.id.other), Side(pair.one), Side(pair.other),
      grounds: pair.grounds.map(\.words))
  }
}

extension ActorPair.Side {
  fileprivate init(_ side: DoubtfulPair.Side) {
    var facts = [side.kind.rawValue, side.code, counted(side.documents, "article")]
      .compactMap(\.self)
    facts += side.examples.lazy.compactMap(\.description).prefix(1)
    let company = side.company.prefix(6).joined(separator: ", ")
    if !company.isEmpty { facts.append("with \(company)") }
    self.init(
      name: side.name, facts: facts,
      examples: side.examples.prefix(2).compactMap { example in
        example.mention.map { mention in
          let finding = Finding(
            document: example.document, article: example.article, words: [mention])
          let (left, middle, right) = finding.parts(of: mention, reach: 120)
          return ActorPair.Example(
            document: example.document.id,
            place: .init(
              offset: mention.lowerBound, left: left, middle: middle, right: right))
        }
      })
  }
}
