import Foundation
import Support
import Testing

/// `entente correct`, on an archive, which needs no analysis.
@Suite struct CorrectionCommandTests {
  /// A folder with an archive of a seed, and an environment in which nothing has been said.
  private func withArchive(_ work: (Folder, String, [String: String]) throws -> Void) throws {
    try withFolder { folder in
      let archive = try Program.run([
        "export", "--as", "archive", "--uncorrected", Program.seed("kashmir"),
      ])
      let path = try folder.file("a.json", Data(archive.output.utf8))
      try work(
        folder, path,
        [
          "XDG_STATE_HOME": folder.path + "/state", "XDG_DATA_HOME": folder.path + "/data",
          "ENTENTE_AUTHOR": "ana",
        ])
    }
  }

  @Test func `what is corrected stays corrected, is listed and is taken back`() throws {
    try withArchive { folder, path, environment in
      func run(_ words: String...) throws -> Program.Run {
        try Program.run(words, environment: environment)
      }
      let merged = try run("correct", path, "merge", "Security Council", "United Nations")
      check(merged.output, "merged United Nations Security Council into United Nations\n")
      check(merged.error, "")
      check(try run("correct", path, "rename", "India", "Bharat").code, 0)
      check(try run("correct", path, "note", "Bharat", "see the map").code, 0)
      let card = try run("card", "Bharat", path)
      #expect(card.output.contains("corrected\trenamed from India\n"))
      #expect(card.output.contains("note\tsee the map\n"))
      check(try run("card", "Bharat", path, "--uncorrected").code, 66)
      let list = try run("correct", path, "--list")
      check(list.lines.count, 3)
      #expect(list.lines[0].contains("\tana\tmerged United Nations Security Council into"))
      let journal = try String(contentsOfFile: folder.path + "/a.entente.jsonl", encoding: .utf8)
      check(journal.split(separator: "\n").count, 3)
      check(try run("correct", path, "--export").output, journal)
      for _ in 0..<3 { check(try run("correct", path, "--undo").code, 0) }
      check(try run("correct", path, "--undo").code, 66)
      check(
        try run("export", "--as", "archive", path).output,
        String(
          decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self))
      for _ in 0..<3 { check(try run("correct", path, "--redo").code, 0) }
      #expect(try run("card", "Bharat", path).output.contains("note\tsee the map\n"))
      check(try run("correct", path, "--lost").lines.count, 0)
    }
  }

  @Test func `a rule holds for every article until it is taken back`() throws {
    try withArchive { folder, path, environment in
      func run(_ words: String...) throws -> Program.Run {
        try Program.run(words, environment: environment)
      }
      check(try run("correct", path, "rename", "India", "Bharat", "--everywhere").code, 0)
      let other = folder.path + "/b.json"
      try FileManager.default.copyItem(atPath: path, toPath: other)
      check(try run("card", "Bharat", other).code, 0)
      check(try run("correct", "--everywhere", "--list").lines.count, 1)
      check(try run("correct", "--everywhere", "--undo").code, 0)
      check(try run("card", "Bharat", other).code, 66)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/a.entente.jsonl"))
    }
  }

  @Test func `a library keeps corrections and answers by them`() throws {
    try withArchive { folder, path, environment in
      let library = ["--library", folder.path + "/l.entente-library"]
      func run(_ words: String...) throws -> Program.Run {
        try Program.run(words + library, environment: environment)
      }
      check(try run("library", "add", path).code, 0)
      check(try run("correct", "1", "rename", "India", "Bharat").code, 0)
      check(try run("find", "actor:Bharat").lines.count, 1)
      check(try run("card", "Bharat", "--uncorrected").code, 66)
      check(try run("library", "check").code, 0)
      let journal = try run("correct", "kashmir", "--export").output
      let file = try folder.file("j.jsonl", Data(journal.utf8))
      // Outside of the library, the archive is as it was.
      check(try Program.run(["card", "Bharat", path], environment: environment).code, 66)
      let added = try Program.run(
        ["correct", path, "--import", file], environment: environment)
      check(added.output, "1 correction added\n")
      check(try Program.run(["card", "Bharat", path], environment: environment).code, 0)
      check(try run("correct", "1", "--undo").code, 0)
      check(try run("find", "actor:Bharat").lines.count, 0)
    }
  }

  @Test(arguments: [
    (["rename", "Nobody at all", "X"], 66, "no actor is named"),
    (["rename", "India"], 64, "entente correct FILE rename ACTOR NAME"),
    (["frobnicate"], 64, "correct cannot"), ([], 64, "correct needs an action"),
    (["merge", "India", "New Delhi"], 64, "one actor already"),
    (["retype", "India", "planet"], 64, "there is no type"),
    (["reject-mention", "no such words"], 66, "the text has no"),
    (["reject-relation", "r9999"], 66, "there is no relation"),
    (["add-relation", "India", "LOVES", "China"], 64, "there is no type"),
    (["note", "India", "x", "--everywhere"], 64, "cannot be a rule"),
    (["--redo"], 66, "taken back"),
    (["--import", "/dev/null"], 65, "is not a journal"),
    (["--undo", "merge"], 64, "unexpected argument"),
  ])
  func `what cannot be done is said in a sentence`(
    words: [String], code: Int32, message: String
  ) throws {
    try withArchive { folder, path, environment in
      let run = try Program.run(["correct", path] + words, environment: environment)
      check(run.code, code, run.error)
      #expect(run.error.contains(message), "\(run.error)")
      check(run.error.split(separator: "\n").count, 1)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/a.entente.jsonl"))
    }
  }

  @Test func `a journal that cannot be written is told, and changes nothing`() throws {
    try withArchive { folder, path, environment in
      try FileManager.default.createDirectory(
        atPath: folder.path + "/a.entente.jsonl", withIntermediateDirectories: true)
      let run = try Program.run(
        ["correct", path, "rename", "India", "Bharat"], environment: environment)
      check(run.code, 74)
      #expect(run.error.contains("nothing has changed"))
      check(try Program.run(["card", "India", path], environment: environment).code, 0)
    }
  }

  @Test func `a correction that is killed loses none that was reported`() throws {
    try withArchive { folder, path, environment in
      var dice = Dice(state: 18)
      var reported: [String] = []
      for number in 0..<8 {
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["correct", path, "note", "India", "note \(number)"]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = try folder.file("output", Data())
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(dice.number(in: 5_000..<80_000)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if try String(contentsOfFile: output, encoding: .utf8).contains("noted") {
          reported.append("note \(number)")
        }
        let list = try Program.run(["correct", path, "--list"], environment: environment)
        check(list.code, 0)
        for text in reported { #expect(list.output.contains(": \(text)\t"), "\(text)") }
      }
    }
  }

  @Test func `two programs correct the same article`() throws {
    try withArchive { folder, path, environment in
      let processes = try (0..<6).map { number in
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["correct", path, "note", "India", "note \(number)"]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
      }
      for process in processes { process.waitUntilExit() }
      check(
        try Program.run(["correct", path, "--list"], environment: environment).lines.count, 6)
    }
  }

  @Test func `a damaged line spoils no other, and a torn one is mended`() throws {
    try withArchive { folder, path, environment in
      func run(_ words: String...) throws -> Program.Run {
        try Program.run(words, environment: environment)
      }
      check(try run("correct", path, "rename", "India", "Bharat").code, 0)
      let journal = URL(filePath: folder.path + "/a.entente.jsonl")
      let whole = try Data(contentsOf: journal)
      try (Data("\u{0}{\"x\n".utf8) + whole + Data([0xFF, 0xFE]) + whole.dropLast(9)).write(
        to: journal)
      check(try run("card", "Bharat", path).code, 0)
      check(try run("correct", path, "retype", "Bharat", "group").code, 0)
      let list = try run("correct", path, "--list")
      check(list.lines.count, 2)
      #expect(list.error.contains("2 damaged lines"))
    }
  }
}
