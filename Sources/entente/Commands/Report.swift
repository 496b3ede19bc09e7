import Analysis
import Explorer
import Knowledge
import Model
import Presentation

/// `entente report`: prints the analysis as plain text.
func report(_ invocation: Invocation) async throws(Failure) {
  let batch = try ArticleBatch(invocation)
  let width = Output.width ?? 80
  let hasLinks = Output.isTerminal && environment("TERM") != "dumb"
  var isFirst = true
  try await batch.eachDossier {
    TerminalText(Report(of: $0, width: width), hasLinks: hasLinks)
  } use: { text throws(Failure) in
    if !isFirst { try Output.write("\n\n") }
    try Output.write(text)
    isFirst = false
  }
}
