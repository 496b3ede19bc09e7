import Model

/// The release of the program.
enum Release {
  /// What `--version` says.
  static let version = Dossier.Run.currentCode
  /// When that version was made, for the manual page.
  static let date = "2026-11-25"
}
