import Engine
import Parses
import Support
import Testing

/// Expected attributes are those of spaCy 3.8.18 with core_web_md 3.8.0, given the same tags and dependencies.
@Suite struct AnnotatorTests {
  /// A word with what the network says of it, and what is made of that.
  struct Word: Sendable {
    var (form, tag, dependency): (String, String, String)
    var expected: [String]

    init(
      _ form: String, _ tag: String, _ dependency: String, _ newTag: String, _ pos: String,
      _ morphology: String, _ lemma: String, _ newDependency: String
    ) {
      (self.form, self.tag, self.dependency) = (form, tag, dependency)
      expected = [form, newTag, pos, morphology, lemma, newDependency]
    }
  }

  @Test(
    arguments: [
      [
        .init(
          "They", "PRP", "nsubj", "PRP", "PRON", "Case=Nom|Number=Plur|Person=3|PronType=Prs",
          "they", "nsubj"),
        .init(
          "have", "VBP", "aux", "VBP", "AUX", "Mood=Ind|Tense=Pres|VerbForm=Fin", "have", "aux"),
        .init("been", "VBN", "ROOT", "VBN", "AUX", "Tense=Past|VerbForm=Part", "be", "ROOT"),
        .init(
          "talking", "VBG", "xcomp", "VBG", "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "talk",
          "xcomp"),
      ],
      [
        .init("Let", "VB", "ROOT", "VB", "VERB", "VerbForm=Inf", "let", "ROOT"),
        .init("'s", "PRP", "nsubj", "PRP", "PRON", "PronType=Prs", "us", "nsubj"),
        .init("go", "VB", "ccomp", "VB", "VERB", "VerbForm=Inf", "go", "ccomp"),
      ],
      [
        .init("There", "EX", "expl", "EX", "PRON", "", "there", "expl"),
        .init(
          "were", "VBD", "ROOT", "VBD", "VERB", "Mood=Ind|Tense=Past|VerbForm=Fin", "be", "ROOT"),
        .init("better", "JJR", "amod", "JJR", "ADJ", "Degree=Cmp", "well", "amod"),
        .init("treaties", "NNS", "attr", "NNS", "NOUN", "Number=Plur", "treaty", "attr"),
      ],
      [
        .init(
          "He", "PRP", "nsubj", "PRP", "PRON",
          "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs", "he", "nsubj"),
        .init("ai", "VBP", "aux", "VBP", "AUX", "Tense=Pres|VerbForm=Fin", "be", "aux"),
        .init("n't", "RB", "neg", "RB", "PART", "Polarity=Neg", "not", "neg"),
        .init(
          "going", "VBG", "ROOT", "VBG", "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "go",
          "ROOT"),
      ],
      [
        .init("Imran", "NNP", "compound", "NNP", "PROPN", "Number=Sing", "Imran", "compound"),
        .init("Khan", "NNP", "nsubj", "NNP", "PROPN", "Number=Sing", "Khan", "nsubj"),
        .init("said", "VBD", "ROOT", "VBD", "VERB", "Tense=Past|VerbForm=Fin", "say", "ROOT"),
        .init("that", "IN", "mark", "IN", "SCONJ", "", "that", "mark"),
        .init(
          "it", "PRP", "nsubj", "PRP", "PRON",
          "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs", "it", "nsubj"),
        .init("had", "VBD", "ROOT", "VBD", "VERB", "Tense=Past|VerbForm=Fin", "have", "ROOT"),
        .init("allies", "NNS", "dobj", "NNS", "NOUN", "Number=Plur", "ally", "dobj"),
      ],
      [
        .init("The", "DT", "det", "DT", "DET", "Definite=Def|PronType=Art", "the", "det"),
        .init("wolves", "NNS", "nsubj", "NNS", "NOUN", "Number=Plur", "wolf", "nsubj"),
        .init("lay", "VBD", "ROOT", "VBD", "VERB", "Tense=Past|VerbForm=Fin", "lie", "ROOT"),
        .init("quietly", "RB", "advmod", "RB", "ADV", "", "quietly", "advmod"),
        .init(".", ".", "punct", ".", "PUNCT", "PunctType=Peri", ".", "punct"),
      ],
      [
        .init("\n\n", "NN", "dep", "_SP", "SPACE", "", "\n\n", "dep"),
        .init("which", "WDT", "nsubj", "WDT", "PRON", "", "which", "nsubj"),
        .init(
          "is", "VBZ", "ROOT", "VBZ", "AUX",
          "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "be", "ROOT"),
        .init("n’t", "RB", "neg", "RB", "PART", "Polarity=Neg", "not", "neg"),
        .init("worse", "JJR", "acomp", "JJR", "ADJ", "Degree=Cmp", "bad", "acomp"),
      ],
      [
        .init("Those", "DT", "nsubj", "DT", "PRON", "Number=Plur|PronType=Dem", "those", "nsubj"),
        .init("10-year", "JJ", "amod", "JJ", "ADJ", "Degree=Pos", "10-year", "amod"),
        .init("crises", "NNS", "attr", "NNS", "NOUN", "Number=Plur", "crisis", "attr"),
        .init("could", "MD", "aux", "MD", "AUX", "VerbForm=Fin", "could", "aux"),
        .init("’ve", "VB", "aux", "VB", "AUX", "VerbForm=Inf", "’ve", "aux"),
        .init(
          "spread", "VBN", "ROOT", "VBN", "VERB", "Aspect=Perf|Tense=Past|VerbForm=Part", "spread",
          "ROOT"),
      ],
      [
        .init("NATO", "NNP", "nsubj", "NNP", "PROPN", "Number=Sing", "NATO", "nsubj"),
        .init(
          "gets", "VBZ", "ROOT", "VBZ", "VERB", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
          "get", "ROOT"),
        .init("ΟΔΟΣ", "NN", "dobj", "NN", "NOUN", "Number=Sing", "οδος", "dobj"),
        .init("“", "``", "punct", "``", "PUNCT", "PunctSide=Ini|PunctType=Quot", "\"", "punct"),
        .init("—", ":", "punct", ":", "PUNCT", "", "—", "punct"),
        .init(
          "XYZing", "VBG", "acl", "VBG", "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "xyze",
          "acl"),
      ],
      [
        .init(
          "gon", "VBG", "ROOT", "VBG", "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "go", "ROOT"),
        .init("na", "TO", "aux", "TO", "PART", "", "to", "aux"),
        .init("wo", "MD", "aux", "MD", "AUX", "VerbType=Mod", "will", "aux"),
        .init("best", "JJS", "advmod", "JJS", "ADJ", "Degree=Sup", "good", "advmod"),
        .init("men", "NNS", "nsubj", "NNS", "NOUN", "Number=Plur", "man", "nsubj"),
        .init("!", ".", "punct", ".", "PUNCT", "PunctType=Peri", "!", "punct"),
      ],
    ] as [[Word]])
  func `tokens get their attributes and dictionary forms`(words: [Word]) throws {
    let file = try CompiledModel.file()
    let tags = Set(words.map(\.tag)).sorted()
    let dependencies = Set(words.map(\.dependency)).sorted()
    var annotator = Annotator(
      try AttributeRuler(file), try Lemmatizer(file), tags: tags, dependencies: dependencies)
    var lexicon = Lexicon(Vocabulary())
    var text = TokenizedText(text: "")
    for word in words {
      text.pieces.append(
        .init(
          start: 0, end: 0, lexeme: lexicon.index(of: word.form), isFollowedBySpace: true, norm: 0))
    }
    let readings = annotator.read(
      text, tags: words.compactMap { tags.firstIndex(of: $0.tag).map(UInt16.init) },
      dependencies: words.compactMap { dependencies.firstIndex(of: $0.dependency).map(Int32.init) },
      lexicon: lexicon)
    for (word, reading) in zip(words, readings) {
      let found = annotator[reading]
      check(
        [
          word.form, found.tag, found.pos.rawValue, found.morphology, found.lemma,
          found.dependencyName,
        ],
        word.expected)
    }
    check(readings.count, words.count)
  }
}
