internal import Analysis
import Glibc

extension Codebook {
  /// The tables of the project with a person's own lines before them, from `entente/coding.tsv`.
  static let personal: Codebook =
    configuration("coding.tsv").map { Codebook(adding: $0) } ?? .standard
}

extension Gazetteer {
  /// The names that the project knows with a person's own before them, from `entente/actors.tsv`.
  static let personal: Gazetteer =
    configuration("actors.tsv").map { Gazetteer(adding: $0) } ?? .standard
}

/// A file of the program's configuration folder; nil where there is none.
private func configuration(_ name: String) -> String? {
  let folder = environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? "") + "/.config"
  guard let file = fopen(folder + "/entente/" + name, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { break }
    bytes += chunk[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}
