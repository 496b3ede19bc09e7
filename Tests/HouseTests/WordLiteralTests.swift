import Testing

/// The words of the language stand in the tables of the lexicon, not in the code that reads it.
///
/// Stricter than "no word is compared or collected": no literal holds a word at all, whatever is done with it.
@Suite struct WordLiteralTests {
  /// The targets that hold grammar and no words.
  private static let targets = ["Grammar", "Names", "Coreference", "Relations"]

  /// Literals that are no words of the language that is read.
  private struct Exception: CustomTestStringConvertible {
    let files: Set<String>
    let literals: Set<String>
    let reason: String

    var testDescription: String { reason }
  }

  private static let exceptions = [
    Exception(
      files: ["Frame.swift"],
      literals: [
        "agent", "body", "club", "pact", "party", "person", "place", "state", "whole", "work",
      ],
      reason: "the codebook's notation for what may stand at an end of a relation"),
    Exception(
      files: ["Signatures.swift"], literals: ["from", "ing", "mod", "subj", "that", "to"],
      reason: "the notation of the table of signatures for constructions"),
    Exception(
      files: ["CodebookTable.swift"],
      literals: ["class", "frames", "priority", "type", "words"],
      reason: "the codebook's notation for its headings and columns"),
    Exception(
      files: ["Codebook+Example.swift"], literals: ["none"],
      reason: "the codebook's notation for an example that states no relation"),
    Exception(
      files: [
        "Codebook.swift", "CodebookClasses.swift", "Codebook+Personal.swift",
      ],
      literals: [" .txt", "classes", "codebook", "coding.tsv"],
      reason: "the names of the codebook's files and folder"),
    Exception(
      files: ["AmountFinder+Units.swift"], literals: ["percent"],
      reason: "an exported unit, as currencies are exported by their codes"),
    Exception(
      files: ["Slugs.swift"], literals: ["actor"],
      reason: "the identifier of an actor whose name has no letters"),
    Exception(
      files: ["OpenRelations.swift"], literals: ["has", "is"],
      reason: "the predicates of open triples without a verb, written and never read"),
  ]

  /// The enumerations whose cases are read from tables by their names.
  private static let namesInTables: Set<String> = [
    "DatePattern.swift: Slot", "DatePattern.swift: Span", "DatePattern.swift: Anchor",
    "IntervalModifier.swift: IntervalModifier", "Pronoun.swift: Form",
    "Agreement.swift: Name", "Agreement.swift: Number", "Codebook+Row.swift: WordClass",
    "Signatures.swift: Complement",
    "PairAnaphor.swift: PairAnaphor", "PathFeature.swift: PathFeature",
  ]

  @Test(arguments: targets)
  func `no literal holds a word`(target: String) throws {
    let files = try SourceCode.files(of: target)
    #expect(!files.isEmpty)
    for file in files {
      let exception = Self.exceptions.first { $0.files.contains(file.name) }
      if let exception, exception.literals.isEmpty { continue }
      for literal in file.literals where Self.holdsWord(literal.text) {
        #expect(
          exception?.literals.contains(literal.text) == true,
          "\(target)/\(file.path):\(literal.line): \"\(literal.text)\" belongs in a table of the lexicon"
        )
      }
    }
  }

  @Test func `there are at most ten exceptions`() { #expect(Self.exceptions.count <= 10) }

  @Test(arguments: exceptions)
  private func `an exception is needed`(exception: Exception) throws {
    let files = try Self.targets.flatMap { try SourceCode.files(of: $0) }
      .filter { exception.files.contains($0.name) }
    let words = files.flatMap(\.literals).map(\.text).filter(Self.holdsWord)
    #expect(!words.isEmpty && !exception.reason.isEmpty)
    #expect(exception.literals.isSubset(of: words))
  }

  @Test func `only names in tables are the texts of enumerations`() throws {
    var found: Set<String> = []
    for file in try Self.targets.flatMap({ try SourceCode.files(of: $0) }) {
      for line in file.lines {
        guard let match = line.firstMatch(of: #/\benum (\w+): (String|Character)\b/#) else {
          continue
        }
        found.insert("\(file.name): \(match.1)")
      }
    }
    #expect(found == Self.namesInTables)
  }

  @Test(
    arguments: [
      ("talks", true), ("at", true), ("carry_out", true), ("Élysée", true), ("US-led", true),
      ("", false), (" ", false), ("a", false), ("U.S.", false), ("-", false), ("r1", false),
      ("a b", false), ("#", false),
    ])
  func `a word has two or more lower-case letters in a row`(text: String, isWord: Bool) {
    #expect(Self.holdsWord(text) == isWord)
  }

  private static func holdsWord(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isLowercase && $1.isLowercase }
  }
}
