internal import Glibc

extension LexicalTables {
  /// The tables as they lie in the checkout; in the way until they are read from the pack.
  package static let standard: LexicalTables = {
    let tables = ["classes", "maps", "dates"].flatMap { texts($0) }
    func values(_ texts: [(name: String, text: String)]) -> [String: String] {
      Dictionary(
        texts.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    return LexicalTables(
      classes: tables.filter { $0.text.contains("\n[") }.map(\.text), maps: values(tables),
      models: values(texts("weights")))
  }()

  /// The texts of a folder of tables, by their names without ending.
  package static func texts(_ name: String) -> [(name: String, text: String)] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/en/\(name)"
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var found: [(name: String, text: String)] = []
    while let entry = readdir(stream) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !file.hasPrefix("."), let handle = fopen("\(path)/\(file)", "r") else { continue }
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
}
