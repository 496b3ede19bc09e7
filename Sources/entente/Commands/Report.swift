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
  let link: Report.Link? = hasLinks ? Hyperlink.marking : nil
  var isFirst = true
  try await batch.eachDossier {
    Report(of: $0, width: width, link: link).text
  } use: { text throws(Failure) in
    try Output.write(isFirst ? text : "\n\n" + text)
    isFirst = false
  }
}
