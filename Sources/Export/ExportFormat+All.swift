extension ExportFormat {
  /// Every format, once, in the order in which the help lists them.
  public static let all: [ExportFormat] = [
    .json, .jsonLine, .csv(.relations), .dot, .archive,
  ]
}
