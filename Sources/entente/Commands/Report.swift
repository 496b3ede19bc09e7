import Model

/// `entente report`: the analysis as readable plain text.
func report(_ invocation: Invocation) async throws(Failure) {
  try await Reading(invocation).eachDossier { dossier throws(Failure) in
    try Output.write("\(dossier.articles.first?.title ?? "")\n")
  }
}
