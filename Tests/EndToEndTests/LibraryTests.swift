import Foundation
import Support
import Testing

/// `entente library` and `entente find`.
@Suite struct LibraryCommandTests {
  /// A folder with three articles and the place of a library.
  private func withArticles(_ work: (Folder, [String]) throws -> Void) throws {
    try withFolder { folder in
      _ = try folder.file("in/a.txt", "Chile sent aid to Peru on 3 May 2020.\n")
      _ = try folder.file("in/b.txt", "Norway sanctioned Iran.\n")
      _ = try folder.file("in/c.txt", "Ghana met Togo.\n")
      try work(folder, ["--library", folder.path + "/l.entente-library"])
    }
  }

  @Test func `articles are added once, searched and listed`() throws {
    try withArticles { folder, library in
      let added = try Program.run(["library", "add", folder.path + "/in"] + library)
      check(added.code, 0)
      #expect(added.output.hasSuffix(": 3 articles added\n"))
      let again = try Program.run(["library", "add", folder.path + "/in"] + library)
      #expect(again.output.hasSuffix(": 3 articles there already\n"))
      let list = try Program.run(["library", "list"] + library)
      check(
        list.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[2] },
        ["a", "b", "c"])
      let found = try Program.run(["find", "actor:chile", "with:peru", "-norway"] + library)
      check(found.lines.count, 1)
      #expect(found.output.contains("Chile AID Peru"))
      let json = try Program.run(["find", "Ghana", "--json"] + library)
      #expect(json.output.hasPrefix("{\"number\":3,\"id\":\"c\""))
      let relations = try Program.run(["relations"] + library)
      check(relations.lines.count, 3)
      check(try Program.run(["library", "check"] + library).code, 0)
    }
  }

  @Test func `actors are one over all articles`() throws {
    try withArticles { folder, library in
      _ = try folder.file("in/d.txt", "Chile did not send aid to Peru.\n")
      _ = try Program.run(["library", "add", folder.path + "/in"] + library)
      let actors = try Program.run(["library", "actors", "chile"] + library)
      check(
        actors.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[4] }, ["2"])
      let claims = try Program.run(["evidence", "chile", "peru"] + library)
      #expect(claims.output.hasPrefix("claim\tChile\tAID\tPeru\t1\t1\n"), "\(claims.output)")
      let json = try Program.run(["evidence", "chile", "peru", "--json"] + library)
      #expect(json.output.hasPrefix("{\"source\":\"Chile\",\"type\":\"AID\""))
      let relations = try Program.run(
        ["relations", "--by", "origin", "--actor", "chile"] + library)
      #expect(relations.lines.allSatisfy { $0.hasSuffix("\t1") })
      check(try Program.run(["library", "pairs"] + library).lines, [])
      check(try Program.run(["library", "pairs", "--same", "chile"] + library).code, 64)
      check(try Program.run(["library", "pairs", "--same", "chile", "peru"] + library).code, 0)
      check(try Program.run(["library", "actors", "peru"] + library).lines.count, 1)
      check(try Program.run(["library", "pairs", "--undo"] + library).code, 0)
      check(try Program.run(["library", "list", "--json"] + library).code, 64)
      check(try Program.run(["relations", "--by", "origin", folder.path + "/in"]).code, 64)
    }
  }

  @Test(
    arguments: [
      ("", "Ghana met Togo."), ("od/stance:bad<CR><CR>", "Norway sanctioned Iran."),
      ("osactor:chile<CR><CR>", "Chile sent aid to Peru"), ("osfoo:", "there is no key foo:"),
      ("S", "Actors 6 in l"), ("Sor", "3 stated relations in l"), ("odi", "l: 3 articles by added"),
      ("Sor3j<CR>", "Chile sent aid to Peru"),
    ])
  func `the explorer opens on a library`(keys: String, words: String) throws {
    try withArticles { folder, library in
      _ = try Program.run(["library", "add", folder.path + "/in"] + library)
      let file = try folder.file("keys", keys)
      let screen = try Program.run(["--dump", "--keys", file, "--size", "100x30"] + library)
      check(screen.code, 0)
      #expect(screen.output.contains(words), "\(keys)\n\(screen.output)")
    }
  }

  @Test func `an update takes what is new, changed and moved`() throws {
    try withArticles { folder, library in
      _ = try Program.run(["library", "add", folder.path + "/in"] + library)
      let files = FileManager.default
      try files.moveItem(atPath: folder.path + "/in/a.txt", toPath: folder.path + "/in/x.txt")
      _ = try folder.file("in/b.txt", "Norway sanctioned Iran again.\n")
      _ = try folder.file("in/d.txt", "Japan met Kenya.\n")
      let update = try Program.run(["library", "update"] + library)
      #expect(update.output.hasSuffix(": 1 article added, 1 replaced, 1 moved\n"))
      let again = try Program.run(["library", "update"] + library)
      #expect(again.output.hasSuffix(": nothing has changed\n"))
      let removed = try Program.run(["library", "remove", "x.txt", "a"] + library)
      check(removed.code, 66)
      check(
        try Program.run(["library", "remove", "a", folder.path + "/in/d.txt"] + library).code, 0)
      check(try Program.run(["library", "list"] + library).lines.count, 2)
    }
  }

  @Test func `searches are kept by name`() throws {
    try withArticles { folder, library in
      _ = try Program.run(["library", "add", folder.path + "/in"] + library)
      _ = try Program.run(["find", "actor:Iran", "--save", "iran"] + library)
      check(try Program.run(["find"] + library).output, "iran\tactor:Iran\n")
      check(try Program.run(["find", "@iran"] + library).lines.count, 1)
      let unknown = try Program.run(["find", "@irna"] + library)
      check(unknown.code, 66)
      #expect(unknown.error.hasSuffix("; did you mean iran?\n"))
    }
  }

  @Test(
    arguments: [
      (["library"], 64), (["library", "ad"], 64), (["library", "add"], 64),
      (["library", "list"], 66), (["library", "remove", "1"], 66), (["find", "a"], 66),
      (["library", "list", "a"], 64), (["find", "--json", "--limit", "0", "a"], 66),
      (["timeline"], 66),
    ] as [([String], Int32)])
  func `a fault is told in one sentence`(words: [String], code: Int32) throws {
    try withFolder { folder in
      let run = try Program.run(words + ["--library", folder.path + "/l.entente-library"])
      check(run.code, code)
      check(run.output, "")
      check(run.error.count { $0 == "\n" }, 1)
    }
  }

  @Test(arguments: [("\"a", 1), ("a foo:b", 3), ("from:20", 6), ("near/2(a", 7)])
  func `a search that cannot be understood points at its character`(
    words: String, place: Int
  ) throws {
    try withArticles { folder, library in
      _ = try Program.run(["library", "add", folder.path + "/in/c.txt"] + library)
      let run = try Program.run(["find", words] + library)
      check(run.code, 64)
      #expect(run.error.contains("at character \(place) of"), "\(run.error)")
    }
  }

  @Test func `another file is no library, and stays as it is`() throws {
    try withFolder { folder in
      let path = try folder.file("a.txt", "Ghana met Togo.\n")
      for words in [["library", "add", path], ["library", "list"], ["find", "a"]] {
        let run = try Program.run(words + ["--library", path])
        check(run.code, 65)
        #expect(run.error.hasSuffix("is not a library of Entente\n"), "\(run.error)")
      }
      check(try String(contentsOfFile: path, encoding: .utf8), "Ghana met Togo.\n")
    }
  }

  @Test func `accidents leave a whole library`() throws {
    let script = Program.root.appending(path: "scripts/library/accidents.py").path
    let run = try Program.run(
      [
        "python3", script, "--program", Program.path, "--kills", "3", "--damages", "40",
        "--articles", "40",
      ],
      of: "/usr/bin/env")
    check(run.code, 0)
    check(run.error, "")
    check(run.lines.count, 8)
  }
}
