/// The actors that most documents mention, among many that come in any order, and some others.
struct ScopeRanking {
  /// An actor, and how many documents mention it.
  typealias Entry = (actor: Int, documents: Int)

  private let most: Int
  private let others: Set<Int>
  private var best: [Entry] = []
  private var further: [Entry] = []
  /// How many have come.
  private(set) var count = 0

  init(most: Int, _ others: Set<Int>) {
    self.most = most
    self.others = others
  }

  /// Takes an actor, each once.
  mutating func take(_ actor: Int, _ documents: Int) {
    count += 1
    if others.contains(actor) { further.append((actor, documents)) }
    best.append((actor, documents))
    if best.count >= 4 * most + 1_000 { prune() }
  }

  private mutating func prune() {
    best.sort(by: Self.isBefore)
    best.removeLast(max(0, best.count - most))
  }

  /// The best and the others, the most mentioned first.
  var ranked: [Entry] {
    var whole = self
    whole.prune()
    let known = Set(whole.best.map(\.actor))
    return (whole.best + further.filter { !known.contains($0.actor) }).sorted(by: Self.isBefore)
  }

  private static func isBefore(_ one: Entry, _ other: Entry) -> Bool {
    (other.documents, one.actor) < (one.documents, other.actor)
  }
}
