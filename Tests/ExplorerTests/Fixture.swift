import Explorer
import Keys
import Model
import Presentation

/// An article with a handmade dossier, independent of the analysis.
enum Fixture {
  static let text = """
    A pipeline across Anatolia

    Date: 12 June 2018

    Recep Tayyip Erdoğan opened the Trans-Anatolian pipeline in Eskişehir on Tuesday. Ilham Aliyev \
    of Azerbaijan and Petro Poroshenko of Ukraine stood beside him. Turkey buys six billion cubic \
    metres of Azerbaijani gas a year, and Baku thanked Ankara for its help.

    Who owns the line

    Azerbaijan holds most of the pipeline through SOCAR. BP holds twelve per cent. Russia sells gas \
    to Turkey as well, by a line under the Black Sea, and nobody from Moscow came to Eskişehir.

    One end lies in Georgia.

    The other lies at the border of Greece.

    “Turkey and Azerbaijan stand together,” said Erdoğan, and Aliyev agreed with him.

    """

  static let article: Article = {
    var article = Article(
      id: "tanap", title: "A pipeline across Anatolia",
      date: PartialDate(year: 2018, month: 6, day: 12), text: text)
    let kinds: [Block.Kind] = [
      .heading(level: 1), .metadata, .paragraph, .heading(level: 2), .paragraph, .item, .item,
      .quotation,
    ]
    var (start, line) = (0, 1)
    for (part, kind) in zip(text.split(separator: "\n\n"), kinds) {
      let end = start + part.utf8.count
      article.blocks.append(Block(kind, range: start..<end, line: line))
      (start, line) = (end + 2, line + 2)
    }
    let last = article.blocks.count - 1
    article.blocks[last].range = article.blocks[last].range.lowerBound..<text.utf8.count - 1
    return article
  }()

  /// The actors with their names in the text.
  private static let cast: [(id: String, name: String, kind: Actor.Kind, words: [String])] = [
    ("turkey", "Turkey", .country, ["Turkey", "Ankara"]),
    ("azerbaijan", "Azerbaijan", .country, ["Azerbaijani", "Azerbaijan", "Baku"]),
    ("erdogan", "Recep Tayyip Erdoğan", .person, ["Recep Tayyip Erdoğan", "Erdoğan", "him"]),
    ("aliyev", "Ilham Aliyev", .person, ["Ilham Aliyev", "Aliyev"]),
    ("poroshenko", "Petro Poroshenko", .person, ["Petro Poroshenko"]),
    ("ukraine", "Ukraine", .country, ["Ukraine"]),
    (
      "pipeline", "Trans-Anatolian pipeline", .project,
      ["Trans-Anatolian pipeline", "the pipeline"]
    ),
    ("eskisehir", "Eskişehir", .place, ["Eskişehir"]), ("socar", "SOCAR", .organisation, ["SOCAR"]),
    ("bp", "BP", .organisation, ["BP"]), ("russia", "Russia", .country, ["Russia", "Moscow"]),
    ("georgia", "Georgia", .country, ["Georgia"]), ("greece", "Greece", .country, ["Greece"]),
  ]

  /// The stated relations: source, target, type, evidence, trigger and modality.
  private static let statements:
    [(String, String, RelationKind, String, String, Relation.Modality)] = [
      (
        "erdogan", "pipeline", .maker, "Recep Tayyip Erdoğan opened the Trans-Anatolian pipeline",
        "opened", .asserted
      ),
      (
        "turkey", "azerbaijan", .trade, "Turkey buys six billion cubic metres of Azerbaijani gas",
        "buys", .asserted
      ),
      ("azerbaijan", "turkey", .support, "Baku thanked Ankara", "thanked", .asserted),
      (
        "azerbaijan", "pipeline", .maker, "Azerbaijan holds most of the pipeline", "holds",
        .asserted
      ),
      ("russia", "turkey", .trade, "Russia sells gas to Turkey", "sells", .asserted),
      (
        "azerbaijan", "turkey", .support, "Turkey and Azerbaijan stand together", "stand together",
        .planned
      ),
      (
        "turkey", "azerbaijan", .support, "Turkey and Azerbaijan stand together", "stand together",
        .asserted
      ),
      ("aliyev", "erdogan", .agree, "Aliyev agreed with him", "agreed", .asserted),
      (
        "ukraine", "azerbaijan", .cooccur, "Azerbaijan and Petro Poroshenko of Ukraine", "and",
        .asserted
      ),
    ]

  static let dossier: Dossier = {
    var mentions: [Mention] = []
    var taken: [Range<Int>] = []
    for (id, name, _, words) in cast {
      for word in words {
        for range in ranges(of: word) where !taken.contains(where: { $0.overlaps(range) }) {
          taken.append(range)
          mentions.append(
            Mention(
              article: "tanap", range: range, kind: word == "him" ? .pronoun : .name, actor: id,
              reason: word == name ? .fullName : .alias))
        }
      }
    }
    let relations = statements.enumerated().map { index, statement in
      let (source, target, kind, words, trigger, modality) = statement
      let range = ranges(of: words).first ?? 0..<0
      func mention(of id: String) -> Range<Int> {
        mentions.first { $0.actor == id && range.contains($0.range.lowerBound) }?.range ?? range
      }
      let saying = ranges(of: trigger).first { range.contains($0.lowerBound) }
      return Relation(
        id: "r\(index + 1)", source: source, target: target, kind: kind, phrase: words,
        modality: modality,
        evidence: Relation.Evidence(
          article: "tanap", range: range, sentence: range, source: mention(of: source),
          target: mention(of: target), trigger: saying.map { [$0] } ?? []))
    }
    return Dossier(
      run: Dossier.Run(model: .init(name: "hand", version: "1")), articles: [article],
      actors: cast.map { Actor(id: $0.id, name: $0.name, kind: $0.kind, aliases: $0.words) },
      mentions: mentions, relations: relations)
  }()

  /// Returns the ranges of words in the text.
  static func ranges(of words: String) -> [Range<Int>] {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    return text.indices.filter { text[$0...].starts(with: words) }.map { $0..<$0 + words.count }
  }

  /// Returns the offset of the first occurrence of words.
  static func offset(of words: String) -> Int { ranges(of: words).first?.lowerBound ?? -1 }

  /// Returns the state of the explorer after some keys.
  static func state(
    _ keys: String = "", columns: Int = 80, rows: Int = 24, analysed: Bool = true,
    articles: [Article] = [article], glyphs: Glyphs = .unicode
  ) -> State {
    var state = State(
      articles: articles, size: Size(columns: columns, rows: rows), glyphs: glyphs)
    if analysed { _ = update(&state, .analysed(0, dossier)) }
    press(keys, &state)
    return state
  }

  /// Presses keys given in key notation; malformed notation presses none.
  static func press(_ keys: String, _ state: inout State) {
    for key in Key.keys(keys) ?? [] { _ = update(&state, .key(key)) }
  }
}
