import Engine
import Support
import Testing

@Suite struct PipelineDescriptionTests {
  private static let whole = """
    "tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer", "ner"
    """

  private func description(
    pipeline: String, disabled: String = #""senter""#, rest: String = ""
  ) -> Result<PipelineDescription, ModelError> {
    let text = """
      # made by hand
      [paths]
      vectors = null

      [nlp]
      lang = "en"
      pipeline = [\(pipeline)]
      disabled = [\(disabled)]

      \(rest)
      """
    return Result { () throws(ModelError) in try PipelineDescription(config: text, of: "folder") }
  }

  @Test(arguments: [
    (whole, "tok2vec tagger parser attribute_ruler lemmatizer ner"),
    (#""tok2vec", "parser", "tagger""#, "tok2vec parser tagger"),
    (#""tok2vec", "tagger", "parser", "textcat", "ner""#, "tok2vec tagger parser ner"),
    ("\n  \"tok2vec\",\n  \"tagger\",\n  \"parser\"\n  ", "tok2vec tagger parser"),
  ])
  func `the components in use are those of the list that are not disabled`(
    pipeline: String, expected: String
  ) throws {
    let found = try description(pipeline: pipeline).get()
    check(found.steps.map(\.component.rawValue).joined(separator: " "), expected)
    check(found.language, "en")
  }

  @Test(arguments: [
    (#""tok2vec", "tagger", "parser", "morphologizer""#, ModelFault.component("morphologizer")),
    (#""tok2vec", "tagger", "parser", "senter""#, .component("senter")),
    (#""tok2vec", "tagger", "parser", "ner", "ner""#, .component("ner")),
    (#""tok2vec", "tagger", "ner""#, .componentMissing("parser")),
    ("", .componentMissing("tok2vec")),
    (#""tagger", "tok2vec", "parser""#, .componentOrder("tagger", after: "tok2vec")),
    (
      #""tok2vec", "tagger", "attribute_ruler", "parser""#,
      .componentOrder("attribute_ruler", after: "parser")
    ),
  ])
  func `a pipeline that the engine would read otherwise is refused`(
    pipeline: String, expected: ModelFault
  ) {
    check(
      description(pipeline: pipeline, disabled: ""), .failure(.unsupported("folder", expected)))
  }

  @Test func `a component is known by its factory, whatever it is called`() throws {
    let found = try description(
      pipeline: #""tok2vec", "tagger", "parser", "people""#,
      rest: "[components.people]\nfactory = \"ner\"\nmoves = null"
    ).get()
    check(found.name(of: .recogniser), "people")
    check(found.name(of: .lemmatizer), nil)
  }

  @Test(arguments: ["", "[nlp]\nlang = \"en\"", "[nlp]\npipeline = [\"tok2vec\"]", "[nlp\n=\n]"])
  func `a file without language or list is malformed`(text: String) {
    #expect(throws: ModelError.unsupported("folder", .malformed("config.cfg"))) {
      try PipelineDescription(config: text, of: "folder")
    }
  }
}
