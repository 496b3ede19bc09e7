import Model

/// `entente relations`: one relation a line.
func relations(_ invocation: Invocation) async throws(Failure) {
  try await Reading(invocation).eachDossier { dossier throws(Failure) in
    for relation in dossier.relations { try Output.write("\(relation.phrase)\n") }
  }
}
