/// The meaning of a language model's dependency labels, tags and entity labels, in neutral terms.
///
/// Another annotation style, such as Universal Dependencies, is another scheme: rules use only neutral values.
public struct LabelScheme: Sendable {
  /// Its name.
  public let name: String
  private let dependencies: [String: Dependency]
  private let wordForms: [String: WordForm]
  private let entityLabels: [String: EntityLabel]

  /// Creates a scheme; a label that is not listed is mapped to `other`.
  public init(
    name: String, dependencies: [String: Dependency], wordForms: [String: WordForm],
    entityLabels: [String: EntityLabel]
  ) {
    self.name = name
    self.dependencies = dependencies
    self.wordForms = wordForms
    self.entityLabels = entityLabels
  }

  /// The meaning of a dependency label.
  public func dependency(_ label: String) -> Dependency { dependencies[label] ?? .other }

  /// The meaning of a tag.
  public func wordForm(_ tag: String) -> WordForm { wordForms[tag] ?? .other }

  /// The meaning of an entity label.
  public func entityLabel(_ label: String) -> EntityLabel { entityLabels[label] ?? .other }
}

extension LabelScheme {
  /// All known schemes.
  public static let all: [LabelScheme] = [.ontoNotes]

  /// The scheme that knows the most dependency labels of a parser; nil if none knows half of them.
  ///
  /// The label of the root is ignored, because all styles have it.
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
