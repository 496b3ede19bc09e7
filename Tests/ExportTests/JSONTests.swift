import Export
import Foundation
import Model
import Parses
import Support
import Testing

@Suite struct JSONTests {
  private func entries(_ name: String, of json: [String: Any]) -> [[String: Any]] {
    json[name] as? [[String: Any]] ?? []
  }

  @Test(arguments: [ExportFormat.json, .jsonLine])
  func `every passage is found again by its code points`(format: ExportFormat) throws {
    let json = try object(sample.exported(as: format))
    let text = try #require(entries("documents", of: json)[0]["text"] as? String)
    check(text, sample.articles[0].text)
    let mentions = entries("mentions", of: json)
    check(mentions.map { codePoints(text, $0) }, ["Erdoğan", "Aliyev", "Turkey", "Bakı"])
    check(mentions.map { $0["text"] as? String }, ["Erdoğan", "Aliyev", "Turkey", "Bakı"])
    let evidence = entries("relations", of: json).compactMap { $0["evidence"] as? [String: Any] }
    check(evidence.map { codePoints(text, $0) }, evidence.map { $0["text"] as? String ?? "" })
    check(evidence.count, 3)
  }

  @Test func `every field is there, null where nothing is known`() throws {
    let json = try object(sample.exported(as: .json))
    check(
      json.keys.sorted(),
      ["actors", "documents", "format", "mentions", "model", "relations", "run"])
    check(json["format"] as? String, "entente/1")
    check(json["model"] as? [String: String], ["name": "core_web_md", "version": "3.8.0"])

    let documents = entries("documents", of: json)
    check(documents[0].keys.sorted(), ["date", "fingerprint", "id", "path", "text", "title"])
    check(documents[0]["date"] as? String, "2020-05")
    #expect(documents[1]["title"] is NSNull && documents[1]["date"] is NSNull)
    #expect(documents[1]["path"] is NSNull)

    let actors = entries("actors", of: json)
    check(
      actors[0].keys.sorted(),
      [
        "aliases", "code", "description", "id", "identity", "mentions", "name", "type",
      ])
    check(actors.map { $0["type"] as? String }, ["person", "person", "country", "country"])
    check(actors[3]["aliases"] as? [String], ["Bakı"])
    #expect(actors[0]["code"] is NSNull)

    let mentions = entries("mentions", of: json)
    check(mentions.map { $0["kind"] as? String }, ["name", "name", "name", "nominal"])
    #expect(mentions[3]["label"] is NSNull)

    check(mentions.map { $0["reason"] as? String }, Array(repeating: "full name", count: 4))
    check(Set(mentions.map { $0["id"] as? String }).count, 4)

    let relations = entries("relations", of: json)
    check(
      relations[0].keys.sorted(),
      [
        "amount", "attribution", "confidence", "evidence", "id", "identity", "modality", "phrase",
        "place", "source", "stance", "target", "trigger", "type", "when",
      ])
    #expect(relations[0]["when"] is NSNull && relations[0]["amount"] is NSNull)
    let amount = try #require(relations[1]["amount"] as? [String: Any])
    check(amount["value"] as? Int, 1_500_000_000)
    check(amount["unit"] as? String, "USD")
    let when = try #require(relations[1]["when"] as? [String: Any])
    check(when["from"] as? String, "2020-06")
    #expect(when["to"] is NSNull)
    check(when["origin"] as? String, "text")
    check(relations.map { $0["type"] as? String }, ["CONSULT", "AID", "COOCCUR"])
    check(relations.map { $0["stance"] as? Int }, [1, 1, 0])
  }

  @Test func `a line of JSON Lines holds no line break but its last`() {
    let line = sample.exported(as: .jsonLine)
    check(line.count { $0 == UInt8(ascii: "\n") }, 1)
    check(line.last, UInt8(ascii: "\n"))
  }

  @Test func `control codes, quotation marks and backslashes survive`() throws {
    let text = String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init)))
    let dossier = Dossier(
      run: sample.run, articles: [Article(id: "a\"\\", text: text)], actors: [], mentions: [],
      relations: [])
    let documents = entries("documents", of: try object(dossier.exported(as: .json)))
    check(documents[0]["text"] as? String, text)
    check(documents[0]["id"] as? String, "a\"\\")
  }

  @Test func `a parse keeps its tokens' heads and places`() throws {
    let text = "🕊 Bakı’s"
    let parse = Parse(
      text: text,
      tokens: [
        Token(
          range: 0..<4, form: "🕊", lemma: "🕊", tag: "NN", pos: .noun, head: 1, dependency: "dep"),
        Token(
          range: 5..<10, form: "Bakı", lemma: "Bakı", tag: "NNP", pos: .properNoun, head: 1,
          dependency: "ROOT"),
        Token(
          range: 10..<14, form: "’s", lemma: "’s", tag: "POS", pos: .particle, head: 1,
          dependency: "case"),
      ], sentences: [0..<3], entities: [Entity(tokens: 1..<2, label: "GPE")])
    let json = try object(parse.jsonLine(id: "a"))
    let tokens = entries("tokens", of: json)
    check(tokens.map { codePoints(text, $0) }, ["🕊", "Bakı", "’s"])
    check(tokens.map { $0["head"] as? Int }, [1, 1, 1])
    check(
      tokens[1].compactMapValues { $0 as? String },
      [
        "tag": "NNP", "pos": "PROPN", "lemma": "Bakı", "dep": "ROOT",
      ])
    check(entries("sentences", of: json).map { codePoints(text, $0) }, [text])
    check(entries("entities", of: json).map { codePoints(text, $0) }, ["Bakı"])
    check(json["id"] as? String, "a")
  }

  @Test func `an empty parse is an object, too`() throws {
    let json = try object(Parse(text: "").jsonLine(id: "a"))
    check(entries("tokens", of: json).count, 0)
  }
}

@Suite struct CodePointsTests {
  @Test func `each offset of a text counts the code points before it`() {
    let text = String(repeating: "aé€🕊", count: 100)
    let places = CodePoints(of: text)
    var count = 0
    for index in text.unicodeScalars.indices {
      check(places.offset(ofUTF8: text.utf8.distance(from: text.startIndex, to: index)), count)
      count += 1
    }
    check(places.offset(ofUTF8: text.utf8.count), 400)
  }

  @Test(arguments: [
    "", "abc", String(repeating: "a", count: 64), "é" + String(repeating: "a", count: 62),
    String(repeating: "é", count: 32),
  ])
  func `the end of a text is its length`(text: String) {
    check(CodePoints(of: text).offset(ofUTF8: text.utf8.count), text.unicodeScalars.count)
  }
}
