package import Coreference
public import Knowledge
public import Lexicon
package import Names
public import Relations
public import Tables

/// What an analysis stands on beside the language model: a pack of tables, with a person's own laid over them.
public struct Resources: Sendable {
  /// What is known of the world.
  public let knowledge: Knowledge
  /// What is known of the language.
  public let lexicon: LexicalTables
  /// The words that state relations.
  public let codebook: Codebook
  /// Tells the sorts of names.
  package let labels: LabelModel
  /// Ranks the antecedents of pronouns.
  package let ranker: LogLinearRanker
  /// Ranks the antecedents of pronouns and nominals; nil if its weights are missing or damaged.
  package let mentions: MentionRanker?
  /// Tells what two actors of a sentence have to do with each other; nil if its weights are missing or damaged.
  package let pairs: PairClassifier?
  /// A person's own tables, as text by file name.
  package let personal: [(name: String, text: String)]

  /// The tables of a pack, and before them the lines of a person's own `actors.tsv` and `coding.tsv`.
  ///
  /// Lines in which `faults(in:)` of gazetteer or codebook finds something count for nothing.
  /// - Throws: ``PackError/sectionMissing(_:)``.
  public init(_ pack: Pack, actors: String? = nil, coding: String? = nil) throws(PackError) {
    knowledge = try Knowledge(pack, adding: actors)
    lexicon = LexicalTables(pack)
    labels = LabelModel(lexicon)
    ranker = LogLinearRanker(lexicon)
    mentions = MentionRanker(pack.network(.mentionRanking))
    pairs = PairClassifier(pack.network(.actorPairs))
    codebook = Codebook(pack, lexicon: lexicon, adding: coding)
    personal = [("actors.tsv", actors), ("coding.tsv", coding)].compactMap { name, text in
      text.map { (name, $0) }
    }
  }

  /// These with another codebook, and with the learned classifier of pairs or without it.
  package init(_ resources: Resources, codebook: Codebook, withPairs: Bool = true) {
    knowledge = resources.knowledge
    lexicon = resources.lexicon
    labels = resources.labels
    ranker = resources.ranker
    mentions = resources.mentions
    pairs = withPairs ? resources.pairs : nil
    personal = resources.personal
    self.codebook = codebook
  }
}
