import Model

enum Release {
  /// The version that `--version` prints.
  static let version = Dossier.Run.currentCode
  /// The release date, for the manual page.
  static let date = "2026-11-25"
}
