import Engine
import Export
import Model
import Parses

/// `entente parse`: prints the linguistic annotation as JSON Lines.
func parse(_ invocation: Invocation) async throws(Failure) {
  let batch = try ArticleBatch(invocation)
  try await batch.eachArticle { article, pipeline in
    let parse = pipeline.parse(article.text)
    return Outgoing(from: article.text.utf8.count) { parse.writeJSONLine(id: article.id, to: $0) }
  } use: { line throws(Failure) in
    try Output.write(line)
  }
}
