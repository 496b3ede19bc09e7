import Export
import Language
import Model

/// `entente parse`: the language layer as JSON Lines.
func parse(_ invocation: Invocation) async throws(Failure) {
  let reading = try Reading(invocation)
  let pipeline = reading.pipeline
  try await reading.each {
    pipeline.parse($0.text).jsonLine(id: $0.id)
  } use: { line throws(Failure) in
    try Output.write(line)
  }
}
