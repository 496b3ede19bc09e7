import Coreference
import Learning
import Lexicon
import Names
import Relations
import Support
import Testing

/// The files of weights, against the schemas that read them.
@Suite struct LearnedModelTests {
  private static let schemas: [(LearnedModel, FeatureSchema)] = [
    (.antecedents, Coreference.cueSchema), (.nameLabels, LabelFeatures.schema),
    (.openTriples, OpenConfidence.schema),
  ]

  @Test func `every model has a schema`() {
    let networks = LearnedModel.allCases.filter(\.isNetwork)
    check(Set(Self.schemas.map(\.0) + networks), Set(LearnedModel.allCases))
  }

  @Test func `the network has weights for the features of mentions and pairs`() throws {
    check(MentionRanker.faults(of: try World.pack().network(.mentionRanking)), [])
  }

  @Test func `the classifier of pairs has weights for its outcomes`() throws {
    check(PairClassifier.faults(of: try World.pack().network(.actorPairs)), [])
  }

  @Test(arguments: schemas)
  func `a file has a weight for each row of its schema and no other`(
    model: LearnedModel, schema: FeatureSchema
  ) {
    let file = ModelFile(LexicalTables.standard.weights(of: model))
    check(file.faults(against: schema), [], model.rawValue)
  }
}
