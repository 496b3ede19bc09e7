import Engine
import Support
import Testing

/// Expected tokens are those of spaCy 3.8.18 with core_web_md 3.8.0.
@Suite struct TokenizerTests {
  @Test(
    arguments: [
      ("", []),
      (" ", [" "]),
      ("  ", ["  "]),
      ("\n", ["\n"]),
      ("a", ["a"]),
      (
        "Ilham Aliyev met Imran Khan in Baku.",
        ["Ilham", "Aliyev", "met", "Imran", "Khan", "in", "Baku", "."]
      ),
      (
        "The U.S. and the U.K. won't sign; they're \"waiting\".",
        [
          "The", "U.S.", "and", "the", "U.K.", "wo", "n't", "sign", ";", "they", "'re", "\"",
          "waiting", "\"", ".",
        ]
      ),
      (
        "Azerbaijan’s army didn’t cross the border – it couldn’t’ve.",
        [
          "Azerbaijan", "’s", "army", "did", "n’t", "cross", "the", "border", "–", "it", "could",
          "n’t", "’ve", ".",
        ]
      ),
      (
        "$3.5bn, €40m and 5km (about 3mi.) on 10 a.m.",
        [
          "$", "3.5bn", ",", "€", "40", "m", "and", "5", "km", "(", "about", "3mi", ".", ")", "on",
          "10", "a.m.",
        ]
      ),
      (
        "It rose 4.5%, i.e. from 1,000 to 1,045.",
        ["It", "rose", "4.5", "%", ",", "i.e.", "from", "1,000", "to", "1,045", "."]
      ),
      (
        "See https://www.un.org/en/?q=a&b=c#top, or write to press@nato.int.",
        [
          "See", "https://www.un.org/en/?q=a&b=c#top", ",", "or", "write", "to", "press@nato.int",
          ".",
        ]
      ),
      (
        "Baku-Tbilisi-Kars and/or JF-17s/F-16s...",
        ["Baku", "-", "Tbilisi", "-", "Kars", "and/or", "JF-17s", "/", "F-16s", "..."]
      ),
      ("“Peace,” he said—“now.”", ["“", "Peace", ",", "”", "he", "said—“now", ".", "”"]),
      (
        "Gov't officials of Wash. D.C. vs. Calif.",
        ["Gov't", "officials", "of", "Wash.", "D.C.", "vs.", "Calif."]
      ),
      (
        "Line one\r\nLine two\n\n  Line three\t\tend ",
        ["Line", "one", "\r\n", "Line", "two", "\n\n  ", "Line", "three", "\t\t", "end"]
      ),
      ("\u{200B}zero\u{FEFF}width\u{A0}space", ["\u{200B}zero\u{FEFF}width", "\u{A0}", "space"]),
      ("NUL\0inside", ["NUL\0inside"]),
      ("Cafe\u{301} Nîmes İstanbul ΟΔΟΣ", ["Cafe\u{301}", "Nîmes", "İstanbul", "ΟΔΟΣ"]),
      (
        "👍🏽 🇵🇰🇦🇿 👩\u{200D}👧 :) :-( <3 (ツ) ¯\\_(ツ)_/¯",
        [
          "👍", "🏽", "🇵", "🇰", "🇦", "🇿", "👩", "\u{200D}", "👧", ":)", ":-(", "<3", "(", "ツ", ")",
          "¯\\_(ツ)_/¯",
        ]
      ),
      (
        "\u{628}\u{627}\u{632}\u{6AF}\u{634}\u{62A} \u{628}\u{647} \u{628}\u{627}\u{643}\u{648}\u{60C} \u{6AF}\u{641}\u{62A}.",
        [
          "\u{628}\u{627}\u{632}\u{6AF}\u{634}\u{62A}", "\u{628}\u{647}",
          "\u{628}\u{627}\u{643}\u{648}", "\u{60C}", "\u{6AF}\u{641}\u{62A}", ".",
        ]
      ),
      ("中文。日本、ロシア！", ["中文。日本、ロシア", "！"]),
      ("((((a))))", ["(", "(", "(", "(", "a", ")", ")", ")", ")"]),
      ("....", ["...."]),
      ("a.b.c.d", ["a.b.c.d"]),
      ("x=y+z*2^3", ["x", "=", "y+z*2", "^", "3"]),
      (
        "rock'n'roll 'cause y'all gonna wanna",
        ["rock'n'roll", "'cause", "y'", "all", "gon", "na", "wanna"]
      ),
      (
        "10,000-strong 1990s' No.1 #1 @UN",
        ["10,000", "-", "strong", "1990s", "'", "No.1", "#", "1", "@UN"]
      ),
      ("e.g., i.e., etc.) co.", ["e.g.", ",", "i.e.", ",", "etc", ".", ")", "co."]),
      ("C++ C# F.C. (U.S.)", ["C++", "C", "#", "F.C.", "(", "U.S.", ")"]),
      ("a\u{2028}b\u{3000}c\u{85}d", ["a", "\u{2028}", "b", "\u{3000}", "c", "\u{85}", "d"]),
      ("'tis 'em 's 'S ’S", ["'", "tis", "'em", "'s", "'S", "’S"]),
      ("km km² 5m³ 7°C 7°c.", ["km", "km²", "5", "m³", "7", "°", "C", "7", "°", "c", "."]),
      ("two  spaces   three", ["two", " ", "spaces", "  ", "three"]),
      ("Mr.Smith Dr.No", ["Mr.", "Smith", "Dr.", "No"]),
      (":", [":"]),
      ("::", [":", ":"]),
      ("he's she'd we'll I'm", ["he", "'s", "she", "'d", "we", "'ll", "I", "'m"]),
      ("w/o w/ b/c", ["w/o", "w/", "b", "/", "c"]),
    ] as [(String, [String])])
  func `text is cut as spaCy cuts it`(text: String, expected: [String]) throws {
    let file = try CompiledModel.file()
    var tokenizer = Tokenizer(try TokenizerRules(file), try Vocabulary(file))
    check(tokenizer.forms(of: text), expected)
    // Now every chunk is known.
    check(tokenizer.forms(of: text), expected)
  }

  @Test(arguments: ["(", "a-", ".", "\u{1F600}", "x/", "http://a.b/", "\u{60C}", "\n\t", "\u{301}"])
  func `long runs come out whole`(unit: String) throws {
    let file = try CompiledModel.file()
    var tokenizer = Tokenizer(try TokenizerRules(file), try Vocabulary(file))
    let text = String(repeating: unit, count: 5000)
    check(tokenizer.forms(of: text).joined(), text)
  }

  @Test func `an exception gives its tokens a normal form of their own`() throws {
    let file = try CompiledModel.file()
    var tokenizer = Tokenizer(try TokenizerRules(file), try Vocabulary(file))
    let pieces = tokenizer.tokenize("won't €").pieces
    check(pieces.map(\.norm), ["will", "not", "$"].map { StringKey.key($0) })
  }

  @Test func `a single space after a token is noted`() throws {
    let file = try CompiledModel.file()
    var tokenizer = Tokenizer(try TokenizerRules(file), try Vocabulary(file))
    let pieces = tokenizer.tokenize("It\u{2019}s  on. ").pieces
    check(pieces.map(\.isFollowedBySpace), [false, true, false, false, true])
  }
}

extension Tokenizer {
  /// What the tokens of a text read.
  fileprivate mutating func forms(of text: String) -> [String] {
    tokenize(text).pieces.map {
      String(text.utf8.dropFirst($0.range.lowerBound).prefix($0.range.count)) ?? ""
    }
  }
}
