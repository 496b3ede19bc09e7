internal import Glibc

extension LexicalTables {
  /// The tables as they lie in the checkout; in the way until they are read from the pack.
  package static let standard: LexicalTables = {
    let folder = String(
      #filePath.prefix { _ in true }.split(separator: "/").dropLast().joined(separator: "/"))
    func texts(in name: String, endingWith ending: String) -> [(name: String, text: String)] {
      let path = "/\(folder)/en/\(name)"
      guard let stream = opendir(path) else { return [] }
      defer { closedir(stream) }
      var found: [(name: String, text: String)] = []
      while let entry = readdir(stream) {
        let file = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard !file.hasPrefix("."), file.hasSuffix(ending),
          let handle = fopen("\(path)/\(file)", "r")
        else { continue }
        defer { fclose(handle) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, handle), count > 0 {
          bytes += buffer[..<count]
        }
        found.append((String(file.prefix { $0 != "." }), String(decoding: bytes, as: UTF8.self)))
      }
      return found
    }
    // Tables of classes end with "txt", tables of values with "tsv"; those of dates have a folder of their own.
    let folders = ["classes", "maps", "dates"]
    return LexicalTables(
      classes: folders.flatMap { texts(in: $0, endingWith: ".txt") }.map(\.text),
      maps: Dictionary(
        folders.flatMap { texts(in: $0, endingWith: ".tsv") }.map { ($0.name, $0.text) },
        uniquingKeysWith: { first, _ in first }),
      models: Dictionary(
        texts(in: "weights", endingWith: ".tsv").map { ($0.name, $0.text) },
        uniquingKeysWith: { first, _ in first }))
  }()
}
