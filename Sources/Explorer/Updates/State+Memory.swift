import Keys
import Model
import Presentation

extension State {
  /// Restores the reading positions, marks and searches of earlier runs.
  package mutating func recall(_ memory: Memory) {
    searches = memory.searches
    recalled = memory
    for index in articles.indices { recall(at: index) }
    if let article, !isInView(Viewport(of: article).caret) {
      let key = keys.label(of: .start, in: .article) ?? ":"
      let words = "Resumed where you left off; \(key) goes to the start."
      message = message.map { "\($0) \(words)" } ?? words
    }
  }

  /// Restores the reading position and the marks of an article.
  mutating func recall(at index: Int) {
    guard let entry = recalled.entry(of: articles[index]) else { return }
    remembered[index] = entry
    recallMarks(of: index, from: 0)
    takeUp(at: index)
  }

  /// Restores the marks in an article from an offset on, as far as the text has been read.
  mutating func recallMarks(of index: Int, from start: Int) {
    let length = articles[index].text.utf8.count
    for (letter, offset) in remembered[index]?.marks ?? [:] where start <= offset && offset < length
    {
      var there = Viewport()
      there.caret = offset
      marks[letter] = Place(
        article: index, viewport: there, actor: nil, relation: 0, focus: .article)
    }
  }

  /// Restores the caret of an article, if the text has been read that far.
  mutating func takeUp(at index: Int) {
    guard let entry = remembered[index], entry.caret < articles[index].text.utf8.count else {
      return
    }
    // An offset within a character moves to its start.
    viewports[index].caret = articles[index].text[utf8: Range(from: 0, to: entry.caret)].utf8.count
    if index == current { inArticle { $0.place(caretAt: 0.33) } }
  }

  /// The memory to save for later runs.
  package var memory: Memory {
    var memory = Memory()
    for search in searches { memory.remember(search: search) }
    for (index, article) in articles.enumerated() {
      let marks = marks.filter { $0.value.article == index }.mapValues(\.viewport.caret)
      let isMoved = viewports[index].caret != Viewport(of: article).caret
      guard index == current || isMoved || !marks.isEmpty || remembered[index] != nil else {
        continue
      }
      memory.remember(
        Memory.Entry(
          fingerprint: article.fingerprint, caret: viewports[index].caret,
          actor: index == current ? actor : remembered[index]?.actor, marks: marks))
    }
    return memory
  }
}
