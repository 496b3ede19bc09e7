import Model
import Presentation

/// The status line: the actor at the caret, the relation in the sentence, and the position in the
/// article.
struct StatusView {
  let state: State
  /// The visible rows of the article.
  let rows: [Layout.Row]

  var line: Line {
    let glyphs = state.glyphs
    let width = state.size.columns
    var right = Line()
    let room = width >= 100 ? 32 : width >= 60 ? 16 : 0
    if room > 0, let map = map(columns: room) {
      right.append(" ", .border)
      right.append(map)
    }
    if let article = state.article {
      let percent = article.percent(
        at: rows.last?.range.upperBound ?? 0, unread: state.unread[state.current])
      right.append(" \(percent)% ", .status)
    }
    right.append(String(glyphs.horizontal), .border)
    var line = Line(String(glyphs.horizontal), .border)
    let spokenRoom = max(0, width - right.columns - 2)
    line.append(spoken(in: spokenRoom).shortened(to: spokenRoom, glyphs))
    line.fill(to: width - right.columns, with: glyphs.horizontal, .border)
    for separator in [state.panes.separator, state.panes.secondSeparator].compactMap(\.self)
    where separator > line.columns - 1 || isBorder(line, separator) {
      line.cover(with: Line(String(glyphs.teeUp), .border), from: separator)
      line = line.part(Range(from: 0, to: width - right.columns))
    }
    line.append(right)
    return line.fitted(to: width)
  }

  private func isBorder(_ line: Line, _ column: Int) -> Bool {
    line.part(Range(from: column, count: 1)).runs.first?.role == .border
  }

  /// Returns the current actor with the number of its mention, the actor at the caret, and the
  /// relation that the sentence states.
  private func spoken(in room: Int) -> Line {
    guard let dossier = state.dossier else {
      return state.article == nil
        ? Line()
        : Line(
          state.isStopped ? " not analysed " : " analysing the article\(state.glyphs.ellipsis) ",
          .status)
    }
    var line = Line()
    let index = state.mentionAtCaret
    let mention = index.map { dossier.mentions[$0] }
    if let actor = state.currentActor {
      line.append(" ", .mention(actor.kind))
      line.append(name: actor.name, .mention(actor.kind))
      let indices = dossier.mentionIndices(of: actor.id)
      let place =
        mention?.actor == actor.id
        ? index.map { index in indices.partitioningIndex { $0 >= index } } : nil
      let number = place.map { "\($0 + 1)/" } ?? ""
      // The colour shows the kind too, and the mention takes only the room that is left.
      let kind = room < Self.leastForKind ? "" : " \(actor.kind.rawValue)"
      line.append("\(kind) [\(number)\(indices.count)] ", .status)
    }
    if let mention, let actor = dossier.actor(mention.actor) {
      if actor.id != state.actor {
        line.append("\(state.glyphs.horizontal) ", .border)
        line.append("here ", .status)
        line.append(name: actor.name, .mention(actor.kind))
        line.append(" ", .status)
      }
      if mention.reason != .fullName {
        let reason = room < 80 ? mention.reason.word : mention.reason.rawValue
        line.append("by \(reason)\(mention.isDoubtful ? "?" : "") ", .status)
      }
    }
    // The first few letters of a sentence would say nothing.
    if let relation = state.relationInSentence, room - line.columns >= Self.leastSentence {
      line.append("\(state.glyphs.horizontal) ", .border)
      if relation.kind.stance != 0 {
        line.append("\(relation.kind.sign) ", relation.kind.role)
      }
      line.append(dossier.sentence(relation))
      line.append(" ", .status)
    }
    return line
  }

  private static let leastSentence = 20
  private static let leastForKind = 40

  /// Returns the distribution of the matches or of the current actor's mentions over the article,
  /// with the visible part marked.
  private func map(columns: Int) -> Line? {
    guard let article = state.article else { return nil }
    let length = article.text.utf8.count + state.unread[state.current]
    let glyphs = state.glyphs
    var line = Line()
    if let search = state.search {
      let hits = search.hits
      line.append(
        sparkline(of: hits.count, in: length, columns: columns, glyphs) { hits[$0].lowerBound },
        .strip)
    } else if let dossier = state.dossier, let actor = state.actor {
      let mentions = dossier.mentionIndices(of: actor)
      line.append(
        sparkline(of: mentions.count, in: length, columns: columns, glyphs) {
          dossier.mentions[mentions[$0]].range.lowerBound
        }, .strip)
    }
    line.fill(to: columns, .strip)
    guard let first = rows.first, length > 0 else { return line }
    let start = min(columns - 1, first.range.lowerBound * columns / length)
    let end = max(
      start + 1, min(columns, (rows.last?.range.upperBound ?? 0) * columns / length))
    line.cover(with: line.part(Range(from: start, to: end)).inRole(.selected), from: start)
    return line
  }
}
