import Parses
import Support
import Testing

@Suite struct LabelSchemeTests {
  private let scheme = LabelScheme.ontoNotes

  @Test(arguments: [
    ("nsubj", Dependency.nsubj), ("case", .case), ("ROOT", .root), ("obl", .other), ("", .other),
  ])
  func `a dependency label has a neutral meaning`(label: String, expected: Dependency) {
    check(scheme.dependency(label), expected)
  }

  @Test(arguments: [
    ("VBG", WordForm.presentParticiple), ("PRP$", .possessivePronoun), ("NNPS", .pluralProperNoun),
    (",", .other), ("VERB", .other),
  ])
  func `a tag has a neutral meaning`(tag: String, expected: WordForm) {
    check(scheme.wordForm(tag), expected)
  }

  @Test(arguments: [
    ("GPE", EntityLabel.geopolitical), ("NORP", .group), ("DATE", .date), ("PER", .other),
  ])
  func `an entity label has a neutral meaning`(label: String, expected: EntityLabel) {
    check(scheme.entityLabel(label), expected)
  }

  @Test(arguments: [
    (["ROOT", "nsubj", "dobj", "pobj||prep"], LabelScheme.ontoNotes.name),
    (["root", "obl", "nsubj:pass", "flat"], nil), (["ROOT"], nil), ([], nil),
  ])
  func `a scheme is recognised by a parser's labels`(labels: [String], expected: String?) {
    check(LabelScheme(ofDependencies: labels)?.name, expected)
  }
}
