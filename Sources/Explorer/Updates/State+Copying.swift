import Keys
import Model
import Presentation

extension State {
  mutating func copySentence() -> [Effect] {
    sentenceAtCaret.map { [.copy($0, name: "the sentence")] } ?? []
  }

  /// The sentence at the caret, on one line.
  var sentenceAtCaret: String? {
    guard let layout, !layout.article.blocks.isEmpty else { return nil }
    let article = layout.article
    let caret = viewport.caret
    let block = article.blocks[layout.block(at: caret)].range
    let starts = article.sentenceStarts(around: caret, in: block)
    let start = starts.last { $0 <= caret } ?? block.lowerBound
    let end = starts.first { $0 > caret } ?? block.upperBound
    return article.text(in: Range(from: start, to: end)).oneLine
  }

  /// Stops or resumes the analysis; if it is finished, closes the topmost element.
  mutating func stopAnalysis() -> [Effect] {
    guard article != nil, dossier == nil else {
      close()
      return []
    }
    isStopped.toggle()
    let key = keys.label(of: .stop, in: context) ?? ":"
    message = isStopped ? "Analysis stopped; \(key) resumes it." : nil
    return [isStopped ? .stop : .analyse(current)]
  }

  mutating func copyActor() -> [Effect] {
    guard let actor = actorInQuestion else { return [] }
    return [.copy(actor.name, name: actor.name)]
  }

  mutating func copyEvidence() -> [Effect] {
    guard let citation else {
      message = "No relation selected."
      return []
    }
    return [.copy(citation, name: "the evidence")]
  }

  /// The sentence that states the current relation, with its source.
  var citation: String? {
    let isOfList = marked == nil && isScoped
    guard let dossier = isOfList ? listed : dossier, let index = marked ?? relationList.relation,
      dossier.relations.indices.contains(index),
      let article = dossier.article(dossier.relations[index].evidence.article)
    else { return nil }
    let words = article.text(in: dossier.relations[index].evidence.sentence).oneLine
    let source = [
      article.title.isEmpty ? article.id : article.title, article.site, article.date?.description,
    ]
    .compactMap(\.self).joined(separator: ", ")
    return "“\(words)” (\(source))"
  }

  mutating func copyNetwork() -> [Effect] {
    guard let dossier = listed, let actor = actorInQuestion else { return [] }
    let lines = dossier.statedIndices(of: actor.id).map { index in
      let relation = dossier.relations[index]
      return "\(dossier.sentence(relation).text): \(dossier.excerpt(ofEvidence: relation))"
    }
    guard !lines.isEmpty else {
      message = "No stated relations."
      return []
    }
    return [
      .copy(
        lines.joined(separator: "\n") + "\n",
        name: "\(counted(lines.count, "relation")) of \(actor.name)")
    ]
  }

  mutating func switchMouse() -> [Effect] {
    hasMouse.toggle()
    message =
      hasMouse
      ? "Mouse on; hold Shift to select text." : "Mouse off."
    return [.mouse(hasMouse)]
  }

  mutating func editArticle() -> [Effect] {
    guard let article, let path = article.path else {
      message = "This article has no file."
      return []
    }
    return [.edit(path: path, line: article.line(at: viewport.caret))]
  }
}
