import Foundation
import Support
import Testing

@Suite struct CommandTests {
  private func object(_ line: some StringProtocol) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
  }

  private func entries(_ name: String, of json: [String: Any]) -> [[String: Any]] {
    json[name] as? [[String: Any]] ?? []
  }

  private func ids(_ run: Program.Run) throws -> [String] {
    try run.lines.map { line in
      entries("documents", of: try object(line)).first?["id"] as? String ?? "?"
    }
  }

  @Test func `many files are exported in order, each as if alone`() throws {
    let seeds = Array(Program.seeds.reversed())
    let run = try Program.run(["export", "--as", "jsonl"] + seeds)
    check(run.code, 0)
    check(try ids(run), seeds.map { URL(filePath: $0).deletingPathExtension().lastPathComponent })
    let alone = try Program.run(["export", "--as", "jsonl", seeds[3]])
    check(run.lines[3], alone.lines[0])
  }

  @Test func `a folder stands for its articles and a list for its lines`() throws {
    try withFolder { folder in
      let words = "Turkey supports Azerbaijan.\n"
      _ = try folder.file("b.txt", words)
      _ = try folder.file("a/c.md", words)
      _ = try folder.file("a/d.html", "<p>\(words)</p>")
      _ = try folder.file("a/e.pdf", words)
      _ = try folder.file(".hidden/f.txt", words)
      let run = try Program.run(["export", "--as", "jsonl", folder.path])
      check(try ids(run), ["c", "d", "b"])
      let list = try folder.file("list", "\(folder.path)/b.txt\r\n\n\(folder.path)/a/c.md\n")
      check(try ids(Program.run(["export", "--as=jsonl", "--files-from", list])), ["b", "c"])
      let input = Data("\(folder.path)/b.txt\n".utf8)
      check(
        try ids(Program.run(["export", "--as", "jsonl", "--files-from", "-"], input: input)), ["b"])
    }
  }

  @Test func `files with the same name are numbered`() throws {
    try withFolder { folder in
      let files = try ["x/a.txt", "y/a.txt", "z/a.md"].map {
        try folder.file($0, "Turkey met Iran.")
      }
      check(try ids(Program.run(["export", "--as", "jsonl"] + files)), ["a", "a-2", "a-3"])
    }
  }

  @Test(arguments: [["-"], []])
  func `standard input is read as an article`(names: [String]) throws {
    let text = "Turkey’s ministers met.\r\n\r\nThen they left.\r\n"
    let run = try Program.run(["export", "--as", "jsonl"] + names, input: Data(text.utf8))
    let document = try #require(entries("documents", of: try object(run.output)).first)
    check(document["text"] as? String, text)
    #expect(document["path"] is NSNull)
  }

  @Test func `a merged dossier contains each actor once`() throws {
    let run = try Program.run(["export", "--as", "json"] + Program.seeds)
    let json = try object(run.output)
    check(entries("documents", of: json).count, Program.seeds.count)
    let actors = entries("actors", of: json)
    let countries = actors.filter { $0["type"] as? String == "country" }
    check(countries.count { $0["code"] as? String == "AZE" }, 1)
    check(Set(actors.compactMap { $0["id"] as? String }).count, actors.count)
    let known = Set(actors.compactMap { $0["id"] as? String })
    #expect(
      entries("mentions", of: json).allSatisfy { known.contains($0["actor"] as? String ?? "") })
    let relations = entries("relations", of: json)
    #expect(
      relations.allSatisfy {
        known.contains($0["source"] as? String ?? "")
          && known.contains($0["target"] as? String ?? "")
      })
    check(Set(relations.compactMap { $0["id"] as? String }).count, relations.count)
  }

  @Test func `the code points of every mention select its text`() throws {
    for line in try Program.run(["export", "--as", "jsonl"] + Program.seeds).lines {
      let json = try object(line)
      let document = try #require(entries("documents", of: json).first)
      let scalars = Array((document["text"] as? String ?? "").unicodeScalars)
      for mention in entries("mentions", of: json) {
        let start = mention["start"] as? Int ?? 0
        let end = mention["end"] as? Int ?? 0
        let words = String(String.UnicodeScalarView(scalars[start..<end]))
        check(words, mention["text"] as? String ?? "?")
      }
      #expect(document["title"] is String && document["date"] is String)
    }
  }

  @Test func `the tokens of a parse cover the text`() throws {
    let json = try object(try Program.run(["parse", Program.seed("kashmir")]).output)
    check(json["id"] as? String, "kashmir")
    let tokens = entries("tokens", of: json)
    #expect(tokens.count > 500)
    #expect(tokens.allSatisfy { tokens.indices.contains($0["head"] as? Int ?? -1) })
    #expect(tokens.allSatisfy { $0["tag"] is String && $0["pos"] is String && $0["dep"] is String })
  }

  @Test func `the report is printed if standard output is not a terminal`() throws {
    let plain = try Program.run([Program.seed("kashmir")])
    check(plain.code, 0)
    check(plain.output, try Program.run(["report", Program.seed("kashmir")]).output)
    check(plain.lines.first, "India and Pakistan return to the ceasefire in Kashmir")
    #expect(plain.lines.contains { $0.contains("India, country (IND)") })
    #expect(plain.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `relations are filtered by actor, second actor and type`() throws {
    let seeds = Program.seeds
    let all = try Program.run(["relations"] + seeds).lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(all.count > 10)
    check(Set(all.map(\.count)), [9])
    let type = try #require(all.first?[2])
    let some = try Program.run(["relations", "--type", type.lowercased()] + seeds).lines
    check(some.count, all.count { $0[2] == type })
    let source = try #require(all.first?[1])
    let target = try #require(all.first?[3])
    let between = try Program.run(
      ["relations", "--actor", String(target), "--with", String(source)] + seeds
    ).lines
    #expect(!between.isEmpty)
    #expect(between.allSatisfy { $0.contains(source) && $0.contains(target) })
  }

  @Test func `open relations have seven fields and a confidence`() throws {
    let lines = try Program.run(["relations", "--open", Program.seed("kashmir")]).lines
    #expect(lines.count > 30)
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.count >= 7 && fields[0] == "kashmir" && Int(fields[1]) != nil)
      #expect((0...1).contains(Double(fields[2]) ?? -1))
    }
  }

  @Test(arguments: [("dot", "digraph"), ("csv", "id,source,target,type")])
  func `other formats start as expected`(format: String, beginning: String) throws {
    let run = try Program.run(["export", "--as", format, Program.seed("kashmir")])
    check(run.code, 0)
    #expect(run.output.hasPrefix(beginning))
  }

  @Test func `the language model states its licence and sources`() throws {
    let run = try Program.run(["model"])
    check(run.code, 0)
    #expect(run.output.contains("MIT") && run.output.contains("OntoNotes"))
  }
}
