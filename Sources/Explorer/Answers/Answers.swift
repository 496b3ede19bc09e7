import Model
import Presentation

/// The answers to questions, laid out for the screen.
struct Answers {
  private let state: State
  /// The maximum width of a list.
  private let columns: Int

  /// Creates the answers about a state.
  init(of state: State) {
    self.state = state
    columns = state.overlayRoom.columns
  }

  /// Returns the list that answers a question, or nil if its actors are unknown.
  func listing(for question: Question) -> Listing? {
    switch question {
    case .outline: outline
    case .jumps: jumps
    case .articles(let scope):
      ArticleList(of: state).listing(by: scope.order, isReversed: scope.isReversed)
    case .documents: state.library.map { DocumentList(of: state, $0).listing }
    case .pairs: state.library.map { PairList(of: state, $0).listing }
    case .finding: state.library.map { FindList(of: state, $0).listing }
    case .options: OptionList(settings: state.settings, columns: columns).listing
    case .facets(let pane): FacetList(of: state, narrowing: pane).listing(state.glyphs)
    case .help(let context):
      KeyList(keys: state.keys, glyphs: state.glyphs, columns: columns).help(in: context)
    case .palette(let context):
      KeyList(keys: state.keys, glyphs: state.glyphs, columns: columns).palette(in: context)
    default: state.listed.flatMap { listing(for: question, about: $0) }.map(scoped)
    }
  }

  /// Returns a list with the scope in its title, unless that is the article.
  private func scoped(_ listing: Listing) -> Listing {
    guard state.isScoped else { return listing }
    var listing = listing
    listing.title.append(" in \(state.scopeName)")
    return listing
  }

  /// Returns the list that answers a question about a dossier.
  private func listing(for question: Question, about dossier: Dossier) -> Listing? {
    let listings = Listings(
      of: dossier, glyphs: state.glyphs, columns: columns - 4, hasFields: false,
      counts: state.digest?.counts, contradictions: state.digest?.contradictions)
    switch question {
    case .card(let id): return dossier.actor(id).map(listings.card)
    case .mentions(let id): return dossier.actor(id).map(listings.mentions)
    case .evidence(let id): return dossier.actor(id).map { listings.evidence(of: $0) }
    case .correction(let draft):
      return state.article.flatMap {
        CorrectionList(dossier: dossier, article: $0, caret: state.viewport.caret).listing(
          for: draft)
      }
    case .notes:
      let journal = state.corrections.journals[state.current] ?? Journal()
      return listings.notes(lost: state.corrections.lost[state.current] ?? [], of: journal)
    case .pathEnds(let id): return dossier.actor(id).map(listings.ends(ofPathsFrom:))
    case .timeline(let id?): return dossier.actor(id).map { listings.timeline(of: $0) }
    case .timeline(nil): return listings.timeline(of: nil)
    case .saidBy(let id): return dossier.actor(id).map { listings.statements(by: $0) }
    case .statements(let scope):
      return listings.statements(by: scope.order, isReversed: scope.isReversed)
    case .network(let scope): return network(scope, listings)
    case .matrix: return listings.matrix()
    case .evidenceBetween(let id, let other):
      guard let actor = dossier.actor(id), let other = dossier.actor(other) else { return nil }
      return listings.evidence(between: actor, and: other)
    case .paths(let id, let other):
      guard let actor = dossier.actor(id), let other = dossier.actor(other) else { return nil }
      return listings.paths(from: actor, to: other)
    case .outline, .jumps, .articles, .documents, .finding, .pairs,
      .options, .facets, .help, .palette:
      return nil
    }
  }

  /// Returns the network of an actor, with its picture above if that is wanted and fits.
  private func network(_ scope: NetworkScope, _ listings: Listings) -> Listing? {
    guard let actor = listings.dossier.actor(scope.actor) else { return nil }
    let network = listings.dossier.network(
      around: scope.actor, depth: scope.depth, scope.direction)
    var listing = listings.listing(of: network, around: actor, depth: scope.depth, scope.direction)
    if scope.hasPicture,
      let picture = NetworkPicture(
        of: listings.dossier, glyphs: state.glyphs, columns: columns - 4
      ).lines(
        around: actor, network.branches.lazy.compactMap(\.bond),
        rows: min(state.overlayRoom.rows - 8, 25))
    {
      listing.entries.insert(Listing.Entry(picture), at: 0)
    }
    return listing
  }

  /// The headings and the first words of each paragraph.
  private var outline: Listing? {
    guard let article = state.article else { return nil }
    let (index, columns) = (state.current, columns)
    let entries = article.blocks.map { block in
      Listing.Entry(.text(article: index, offset: block.range.lowerBound)) {
        [article.outline(of: block, columns: columns)]
      }
    }
    return Listing("Outline", entries)
  }

  /// The places to go back to, the most recent first.
  private var jumps: Listing {
    let entries = state.history.past.enumerated().reversed().map { index, place in
      let article = state.articles[place.article]
      var line = Line("\(article.percent(at: place.viewport.caret))%", .aside)
      line.fill(to: 5)
      if state.articles.count > 1 { line.append("\(article.id) ", .aside) }
      if let id = place.actor, let actor = state.dossiers[place.article]?.actor(id) {
        line.append(name: actor.name, .mention(actor.kind))
        line.append(state.glyphs.separator, .aside)
      }
      line.append(article.text(ofSentenceAround: place.viewport.caret).oneLine)
      return Listing.Entry(line, .row(index))
    }
    return Listing("Jumps", entries, emptyMessage: "No jumps yet.")
  }
}

extension Article {
  /// Returns the first words of a block as an entry of the outline.
  fileprivate func outline(of block: Block, columns: Int) -> Line {
    let start = block.range.lowerBound
    var words = text(in: Range(from: start, to: min(block.range.upperBound, start + columns)))
    // A character outside ASCII takes up to four bytes.
    if !words.utf8.allSatisfy({ $0 < 0x80 }) {
      words = text(in: Range(from: start, to: min(block.range.upperBound, start + 4 * columns)))
    }
    var line = Line()
    switch block.kind {
    case .heading(let level):
      line.append(String(repeating: " ", count: max(0, level - 1) * 2))
      line.append(words, .heading)
    case .metadata: line.append(words, .metadata)
    default:
      line.append("    ")
      line.append(words)
    }
    return line
  }
}
