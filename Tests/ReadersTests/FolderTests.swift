import Foundation
import Glibc
import Readers
import Support
import Testing

@Suite struct FolderTests {
  /// Calls a closure with a new folder.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func write(_ path: String) throws {
    try Data("Iran met Oman.".utf8).write(to: URL(filePath: path))
  }

  @Test func `a folder stands for its regular files, and names what it skips`() throws {
    try withFolder { folder in
      for name in ["b.md", "a.txt", ".hidden.md", "image.png"] {
        try write("\(folder)/\(name)")
      }
      try FileManager.default.createDirectory(
        atPath: "\(folder)/c.md", withIntermediateDirectories: false)
      try write("\(folder)/c.md/d.html")
      mkfifo("\(folder)/pipe.md", 0o600)
      mkfifo("\(folder)/pipe.png", 0o600)
      symlink("/dev/zero", "\(folder)/zero.txt")
      symlink("/nowhere", "\(folder)/gone.txt")
      symlink("b.md", "\(folder)/link.md")
      let (files, faults) = ArticleFile.all(in: [folder])
      check(
        files.map(\.path), ["a.txt", "b.md", "c.md/d.html", "link.md"].map { "\(folder)/\($0)" })
      check(
        Set(faults),
        [
          .irregular(path: "\(folder)/pipe.md"), .irregular(path: "\(folder)/zero.txt"),
          .missing(path: "\(folder)/gone.txt"),
        ])
    }
  }

  @Test func `a folder that cannot be read is named, and the others are read`() throws {
    // Nobody denies anything to root.
    guard getuid() != 0 else { return check(getuid(), 0) }
    try withFolder { folder in
      try write("\(folder)/a.md")
      mkdir("\(folder)/closed", 0)
      let (files, faults) = ArticleFile.all(in: [folder])
      check(files.map(\.path), ["\(folder)/a.md"])
      check(faults, [.unreadable(path: "\(folder)/closed", code: EACCES)])
    }
  }

  @Test func `only the person can name a pipe`() throws {
    try withFolder { folder in
      let pipe = "\(folder)/pipe"
      mkfifo(pipe, 0o600)
      check(ArticleFile.all(in: [pipe]).files.map(\.path), [pipe])
      check(ArticleFile.all(in: [], listed: [pipe, "-"]).files.map(\.path), ["-"])
      check(ArticleFile.all(in: [], listed: [pipe]).faults, [.irregular(path: pipe)])
      // Asking for the beginning must not wait for somebody to write.
      check(content(of: pipe, atMost: 10)?.size, nil)
    }
  }

  @Test(
    arguments: [
      Array("a/b.md".utf8), Array("Élysée 欧 \u{10FFFD}".utf8), [0x63, 0xE9, 0x2E, 0x6D, 0x64],
      [0xFF, 0xFE], [0xF0, 0x9F], [0xC3, 0x28], [0xED, 0xA0, 0x80], Array("\u{10FFE9}".utf8),
      [0x80] + Array("é".utf8) + [0xC3], (1...255).map { UInt8($0) }, [],
    ] as [[UInt8]])
  func `the text of a path leads back to its bytes`(bytes: [UInt8]) {
    let text = String(path: bytes)
    let back = text.withPath { path in
      UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) }
    }
    check(back, bytes)
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    check(
      text.readablePath.unicodeScalars.contains("\u{FFFD}"), !isValid || text != text.readablePath)
  }

  @Test func `a file whose name is not UTF-8 is found and read`() throws {
    try withFolder { folder in
      let path = String(path: Array("\(folder)/caf".utf8) + [0xE9] + Array(".md".utf8))
      let file = path.withPath { fopen($0, "w") }
      fputs("Iran met Oman.", file)
      fclose(file)
      let files = ArticleFile.all(in: [folder]).files
      check(files.map(\.path), [path])
      check(files.map(\.id), ["caf\u{FFFD}"])
      check(try content(of: path).count, 14)
    }
  }
}
