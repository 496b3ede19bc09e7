import Language

/// `entente model`: which language model is in use.
func model(_ invocation: Invocation) throws(Failure) {
  let path = try ModelLocation.path(of: invocation)
  let card = try ModelLocation.open(invocation).card
  try Output.write("\(card.name) \(card.version)\n\(path)\n\(card.license)\n")
}
