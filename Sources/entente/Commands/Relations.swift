import Analysis
import Explorer
import Relations
import Export
import Knowledge
import Model
import Presentation
import Store

/// `entente relations`: prints one relation a line, or one clause with `--open`.
func relations(_ invocation: Invocation) async throws(Failure) {
  let batch = try ArticleBatch(invocation)
  var isEmpty = true
  if invocation.options[.open] != nil {
    let analyst = try batch.analyst()
    try await batch.eachArticle { article, _ in
      openLines(of: article, analyst?.openRelations(of: article) ?? [])
    } use: { lines throws(Failure) in
      isEmpty = isEmpty && lines.isEmpty
      try Output.write(lines)
    }
    if isEmpty { Output.tell(absence: "No clause could be read as a triple.") }
    return
  }
  let filter = try RelationFilter(invocation)
  if invocation.options[.library] == nil, invocation.options[.by] != nil {
    throw .usage(.optionAlone(.by, needed: Option.library.form))
  }
  // A name that occurs in no article is an error, not an actor without relations.
  var unknownNames: [RelationFilter.UnknownName]?
  func use(_ lines: String, _ others: [RelationFilter.UnknownName]) throws(Failure) {
    unknownNames = (unknownNames ?? others).compactMap { unknown in
      others.first { $0.name == unknown.name }.map { other in
        RelationFilter.UnknownName(name: unknown.name, meant: unknown.meant ?? other.meant)
      }
    }
    isEmpty = isEmpty && lines.isEmpty
    try Output.write(lines)
  }
  if invocation.asksForJoinedActors {
    let unit = try invocation.unit()
    let location = LibraryLocation(invocation)
    let library = try location.read()
    let (numbers, counts) = try location.storing { () throws(StoreFault) in
      (
        try library.numbers(by: unit),
        try library.statementCounts(by: unit == .article ? .origin : unit)
      )
    }
    try await LibraryReserve(of: location).eachJoined(numbers) { dossier, actors, _ in
      let lines = relationLines(of: dossier, filter) { relation in
        let ends = (actors[relation.source] ?? 0, actors[relation.target] ?? 0)
        return ["\(counts.count(relation, from: ends.0, to: ends.1))"]
      }
      return (lines, filter.unknownNames(in: dossier))
    } use: { (lines, others) throws(Failure) in
      try use(lines, others)
    }
  } else {
    try await batch.eachDossier { dossier in
      (relationLines(of: dossier, filter), filter.unknownNames(in: dossier))
    } use: { (lines, others) throws(Failure) in
      try use(lines, others)
    }
  }
  if let unknown = unknownNames?.first {
    throw .nobody(unknown.name, meant: unknown.meant)
  } else if isEmpty {
    Output.tell(absence: "No \(filter.isOpen ? "stated" : "matching") relations.")
  }
}

/// Formats the matching relations of a dossier.
///
/// The fields are file and line, source, type, target, modality, date expression, phrase, evidence
/// and speaker, tab-separated; of a library, then the number of texts that state it.
private func relationLines(
  of dossier: Dossier, _ filter: RelationFilter, then more: (Relation) -> [String] = { _ in [] }
) -> String {
  var lines = ""
  let numbers = Dictionary(
    dossier.articles.map { ($0.id, LineNumbers($0)) }, uniquingKeysWith: { first, _ in first })
  for relation in filter.relations(of: dossier) {
    let evidence = relation.evidence
    guard let article = dossier.article(evidence.article),
      let source = dossier.actor(relation.source), let target = dossier.actor(relation.target)
    else { continue }
    let line = numbers[article.id]?.line(at: evidence.range.lowerBound) ?? 1
    let place = "\(article.path ?? article.id):\(line)"
    let fields =
      [
        place, source.name, relation.kind.rawValue, target.name, relation.modality.rawValue,
        relation.time?.text ?? "", relation.phrase, String(article.text(in: evidence.range)),
        relation.attribution.flatMap(dossier.actor)?.name ?? "",
      ] + more(relation)
    lines += fields.map(\.field).joined(separator: "\t") + "\n"
  }
  return lines
}

/// Formats the clauses of an article, tab-separated.
///
/// The fields, seven or more, are the article's id, the start of the sentence in code points, the
/// confidence, the subject, the predicate, the object and further arguments.
private func openLines(of article: Article, _ relations: [OpenRelation]) -> String {
  let places = CodePoints(of: article.text)
  var lines = ""
  for relation in relations {
    let confidence = (relation.confidence * 10_000).rounded() / 10_000
    let fields =
      [
        article.id, String(places.offset(ofUTF8: relation.sentence)), String(confidence),
        relation.subject, relation.predicate, relation.object,
      ] + (relation.arguments.isEmpty ? [""] : relation.arguments)
    lines += fields.map(\.field).joined(separator: "\t") + "\n"
  }
  return lines
}
