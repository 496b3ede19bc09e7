import Model
import Presentation

/// The open articles: title or first sentence, date, and numbers of actors and relations.
struct ArticleList {
  private let state: State

  /// Creates the list of a state.
  init(of state: State) { self.state = state }

  /// Returns the list in an order.
  func listing(by order: ArticleOrder, isReversed: Bool) -> Listing {
    var indices = sorted(by: order)
    if isReversed { indices.reverse() }
    var title = Line("Articles")
    if order != .place { title.append(" by \(order.words)") }
    if isReversed { title.append(", reversed") }
    let unread = indices.count { !state.hasSeen($0) }
    if unread > 0 { title.append(", \(unread) unread") }
    return Listing(title, indices.map(entry))
  }

  private func sorted(by order: ArticleOrder) -> [Int] {
    let indices = Array(state.articles.indices)
    func most(_ count: (Dossier) -> Int) -> [Int] {
      let counts = state.dossiers.map { $0.map(count) ?? -1 }
      return indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    }
    switch order {
    case .place: return indices
    case .title:
      let titles = state.articles.map { Folding.fold($0.label) }
      return indices.sorted {
        titles[$0] == titles[$1] ? $0 < $1 : titles[$0].lexicographicallyPrecedes(titles[$1])
      }
    case .date:
      // The latest first, those without a date last.
      let dates = state.articles.map { $0.date?.description ?? "" }
      return indices.sorted { (dates[$1], $0) < (dates[$0], $1) }
    case .actors: return most(\.actors.count)
    case .relations: return most(\.stated.count)
    }
  }

  private func entry(of index: Int) -> Listing.Entry {
    var entry = Listing.Entry(.article(index)) { [self] in [line(of: index)] }
    let dossier = state.dossiers[index]
    entry.deferKeywords { dossier?.actors.map(\.names).joined(separator: " ") ?? "" }
    return entry
  }

  private func line(of index: Int) -> Line {
    let (article, dossier) = (state.articles[index], state.dossiers[index])
    let glyphs = state.glyphs
    var line = Line(state.hasSeen(index) ? "  " : "\(glyphs.bullet) ", .key)
    var facts: [String] = []
    if let date = article.date { facts.append("\(date)") }
    // In a narrow list, the title needs the room.
    if let dossier, state.overlayRoom.columns >= 72 {
      facts.append(counted(dossier.actors.count, "actor"))
      facts.append(counted(dossier.stated.count, "relation"))
    }
    let tail = facts.map { glyphs.separator + $0 }.joined()
    let room = state.overlayRoom.columns - 6 - line.columns - tail.columns
    line.append(Line(article.label).shortened(to: max(16, room), glyphs))
    line.append(tail, .aside)
    return line
  }
}
