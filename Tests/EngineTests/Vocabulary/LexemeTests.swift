import Engine
import Support
import Testing

@Suite struct LexemeTests {
  /// Expected attributes are those of spaCy 3.8.18.
  @Test(
    arguments: [
      ("Baku", ["Xxxx", "B", "aku", "baku"]),
      ("JF-17", ["XX-dd", "J", "-17", "jf-17"]),
      ("3.5bn", ["d.dxx", "3", "5bn", "3.5bn"]),
      ("İstanbul", ["Xxxxx", "İ", "bul", "i̇stanbul"]),
      ("ǅ", ["x", "ǅ", "ǅ", "ǆ"]),
      ("e\u{301}e", ["x\u{301}x", "e", "e\u{301}e", "e\u{301}e"]),
      ("Abcdefghijk", ["Xxxxx", "A", "ijk", "abcdefghijk"]),
      ("２０", ["dd", "２", "２０", "２０"]),
      ("ΟΔΟΣ", ["XXXX", "Ο", "ΔΟΣ", "οδος"]),
      ("ΣΑΣ Σ", ["XXX X", "Σ", "Σ Σ", "σας σ"]),
    ])
  func `a form has a shape, a prefix, a suffix and a lower case`(form: String, expected: [String]) {
    var lexicon = Lexicon(Vocabulary())
    let lexeme = lexicon[lexicon.index(of: form)]
    check(
      [lexeme.shape, lexeme.prefix, lexeme.suffix, lexeme.lower],
      expected.map { StringKey.key($0) }, form)
  }

  @Test func `a very long form has no shape of its own`() {
    check(wordShape(String(repeating: "x", count: 99)), "xxxx")
    check(wordShape(String(repeating: "x", count: 100)), "LONG")
  }

  @Test func `a form is kept once`() {
    var lexicon = Lexicon(Vocabulary())
    let forms = ["Baku", "Ankara", "Baku", "\0", " "]
    let indices = forms.map { lexicon.index(of: $0) }
    check(indices, [0, 1, 0, 2, 3])
    check(lexicon.lexemes.map(\.isSpace), [false, false, false, true])
  }

  @Test(arguments: [("€", "$"), ("’s", "'s"), ("colour", "color"), ("Peace", "peace")])
  func `a model gives normal forms`(form: String, norm: String) throws {
    var lexicon = Lexicon(try Vocabulary(try CompiledModel.file()))
    check(lexicon[lexicon.index(of: form)].norm, StringKey.key(norm), form)
  }

  @Test func `only known forms have vectors`() throws {
    var lexicon = Lexicon(try Vocabulary(try CompiledModel.file()))
    let rows = ["peace", "Baku", "qzxkwv"].map { lexicon[lexicon.index(of: $0)].vectorRow }
    check(rows.map { $0 >= 0 }, [true, true, false])
  }
}
