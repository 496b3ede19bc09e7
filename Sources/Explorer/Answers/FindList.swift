import Model
import Presentation

/// What a search in the library has found: the places in their contexts, grouped by article.
struct FindList {
  private let state: State
  private let library: OpenLibrary
  private let columns: Int

  /// Creates the list of a state with a library.
  init(of state: State, _ library: OpenLibrary) {
    self.state = state
    self.library = library
    columns = state.overlayRoom.columns - 4
  }

  /// The places, or the saved searches if nothing is sought.
  var listing: Listing {
    guard let answer = library.answer else {
      return Listing(title, [], emptyMessage: "Reading\(state.glyphs.ellipsis)")
    }
    var entries = faults(of: answer)
    if answer.text.isEmpty {
      entries += saved(answer.saved)
    } else {
      var row = 0
      for document in answer.documents { entries += self.entries(of: document, from: &row) }
    }
    return Listing(title, entries, emptyMessage: "No article found.")
  }

  private var title: Line {
    var title: Line = "\(name: library.name): "
    guard let answer = library.answer, !library.search.isEmpty else {
      title.append("search \(counted(library.count, "article"))")
      return title
    }
    title.append(counted(answer.total, "article"))
    if answer.origins < answer.total {
      title.append(", \(counted(answer.origins, "text")) without copies")
    }
    let isBehind = answer.text != library.search
    title.append(isBehind ? state.glyphs.ellipsis : " /\(answer.text)")
    return title
  }

  /// What is wrong with the search, under the character at which it begins.
  private func faults(of answer: FindAnswer) -> [Listing.Entry] {
    var entries: [Listing.Entry] = []
    if let fault = answer.fault {
      let before = Line(String(answer.text.prefix(fault.place)))
      // The part that is shown ends a little behind the fault.
      let start = max(0, before.columns - columns / 2)
      let words = Line(answer.text).part(Range(from: start, count: columns))
      var mark = Line()
      mark.fill(to: before.columns - start)
      mark.append("^", .warning)
      entries = [Listing.Entry(words), Listing.Entry(mark)]
      entries += wrapped(fault.words, to: max(1, columns)).map {
        Listing.Entry(Line($0, .warning))
      }
    }
    for name in answer.strangers {
      entries.append(
        Listing.Entry(Line("The library has no actor named \(name).", .warning)))
    }
    return entries
  }

  private func saved(_ searches: [FindAnswer.Saved]) -> [Listing.Entry] {
    guard !searches.isEmpty else { return help }
    return [Listing.Entry(Line("Saved searches", .heading))]
      + searches.enumerated().map { index, search in
        var line = Line()
        line.append(name: search.name, .text)
        line.append(state.glyphs.separator + search.query, .aside)
        return Listing.Entry(line, .row(index))
      } + [Listing.Entry()] + help
  }

  /// The keys of the search language.
  private var help: [Listing.Entry] {
    let words = [
      "word  \"a phrase\"  -not  begin*  near/5(two words)",
      "actor:NAME  with:NAME  says:NAME  type:KIND  rel:TYPE",
      "stance:good|bad|neutral  mod:MODALITY  source:WORD",
      "from:2019  to:2020-06",
    ]
    return words.flatMap { wrapped($0, to: max(1, columns)) }.map {
      Listing.Entry(Line($0, .aside))
    }
  }

  /// The places of an article under its title; an article without places stands for itself.
  private func entries(of document: FoundDocument, from row: inout Int) -> [Listing.Entry] {
    var heading = Line()
    heading.append(name: document.row.title, .heading)
    let facts = [document.row.date, document.row.source, document.row.isCopy ? "copy" : nil]
    let tail = Line(
      facts.compactMap(\.self).map { state.glyphs.separator + $0 }.joined(), .aside)
    heading = heading.shortened(to: max(10, columns - tail.columns), state.glyphs)
    heading.append(tail)
    guard !document.places.isEmpty else {
      defer { row += 1 }
      return [Listing.Entry(heading, .row(row))]
    }
    var entries = [Listing.Entry(heading)]
    for place in document.places {
      entries.append(Listing.Entry(.row(row)) { [self] in [line(of: place)] })
      row += 1
    }
    if document.further > 0 {
      entries.append(
        Listing.Entry(Line("  and \(counted(document.further, "more place"))", .aside)))
    }
    return entries
  }

  /// A place with the words around it, and its own words in the middle of the line.
  private func line(of place: FoundDocument.Place) -> Line {
    var line = Line("  ")
    if let label = place.label {
      line.append(Line(label, .neutral).shortened(to: columns / 2, state.glyphs))
      line.append(": ", .aside)
    }
    let middle = Line(place.middle, .hit)
    let room = max(0, columns - line.columns - middle.columns)
    let shown = place.before(in: room / 2)
    // Without a label, the words found stand below each other.
    if place.label == nil { line.fill(to: line.columns + room / 2 - shown.columns) }
    line.append(shown)
    line.append(middle)
    line.append(place.right)
    return line.shortened(to: columns, state.glyphs)
  }
}
