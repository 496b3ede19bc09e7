import Model

/// Applies what a person has said to dossiers, wherever they come from.
struct Corrector: Sendable {
  /// The rules for every article; nil if nothing is to be corrected.
  private let rules: Journal?

  /// Whether the bare analysis is asked for.
  var isBare: Bool { rules == nil }

  /// Reads the rules, unless the command line asks for the bare analysis.
  init(_ invocation: Invocation, isBare: Bool = false) {
    let isBare = isBare || invocation.options[.uncorrected] != nil
    rules = isBare ? nil : JournalFile.rules.read()
  }

  /// The dossier with the corrections that are kept for its file.
  func corrected(_ dossier: Dossier, path: String?) -> Dossier {
    guard let rules, let file = Self.file(of: dossier, path: path) else { return dossier }
    return dossier.corrected(by: file.read(), rules: rules).dossier
  }

  /// The journal of a file, or of what came from a stream.
  static func file(of dossier: Dossier, path: String?) -> JournalFile? {
    if let path, path != "-" { return JournalFile(of: path) }
    return dossier.articles.first.map { JournalFile(of: $0.identity) }
  }
}
