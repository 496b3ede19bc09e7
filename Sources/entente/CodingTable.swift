internal import Analysis
import Glibc

extension Codebook {
  /// The tables of the project with a person's own lines before them.
  ///
  /// Those stand in `entente/coding.tsv` of the configuration folder; without the file the tables
  /// stay as they are.
  static let personal: Codebook = {
    let folder = environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? "") + "/.config"
    guard let file = fopen(folder + "/entente/coding.tsv", "r") else { return .standard }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return Codebook(adding: String(decoding: bytes, as: UTF8.self))
  }()
}
