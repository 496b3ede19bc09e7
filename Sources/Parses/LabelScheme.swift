/// What the labels of a language model mean: its dependency labels, tags and entity labels in neutral terms.
///
/// A second annotation style, such as that of Universal Dependencies, is a second scheme: rules ask for neutral values only.
public struct LabelScheme: Sendable {
  /// What people call it.
  public let name: String
  private let dependencies: [String: Dependency]
  private let wordForms: [String: WordForm]
  private let entityLabels: [String: EntityLabel]

  /// A scheme; a label that is not listed is mapped to `other`.
  public init(
    name: String, dependencies: [String: Dependency], wordForms: [String: WordForm],
    entityLabels: [String: EntityLabel]
  ) {
    self.name = name
    self.dependencies = dependencies
    self.wordForms = wordForms
    self.entityLabels = entityLabels
  }

  /// What a dependency label means.
  public func dependency(_ label: String) -> Dependency { dependencies[label] ?? .other }

  /// What a tag means.
  public func wordForm(_ tag: String) -> WordForm { wordForms[tag] ?? .other }

  /// What an entity label means.
  public func entityLabel(_ label: String) -> EntityLabel { entityLabels[label] ?? .other }
}

extension LabelScheme {
  /// All schemes that are known.
  public static let all: [LabelScheme] = [.ontoNotes]

  /// The scheme that knows most of a parser's dependency labels; nil where none knows half of them.
  ///
  /// The label of a root says nothing, because all styles have it.
  public init?(ofDependencies labels: [String]) {
    let telling = labels.filter { $0.lowercased() != "root" }
    let counts = Self.all.map { scheme in
      telling.count { scheme.dependencies[$0] != nil }
    }
    guard let most = counts.max(), 2 * most > telling.count,
      let index = counts.firstIndex(of: most)
    else { return nil }
    self = Self.all[index]
  }
}
