import Analysis
import Engine
import Model
import Parses
import Tables

/// Reads one sentence with the model and the pack of tables named, through the libraries alone, and prints its words, names and relations.
@main
struct Dependent {
  static func main() throws {
    let sentence = "Turkey supports Azerbaijan."
    let pipeline = try Pipeline(opening: CommandLine.arguments[1])
    for token in pipeline.parse(sentence).tokens {
      print(token.form, token.pos.rawValue, token.dependencyName)
    }
    let resources = try Resources(try Pack(mapping: CommandLine.arguments[2]))
    let analyst = Analyst(pipeline: pipeline, resources: resources)
    let dossier = analyst.dossier(of: Article(id: "one", text: sentence))
    for relation in dossier.relations { print(relation.source, relation.kind, relation.target) }
  }
}
