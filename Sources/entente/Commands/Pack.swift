/// `entente pack FOLDER ... FILE`: compiles text tables into a pack, for the installation.
func pack(_ invocation: Invocation) throws(Failure) {
  guard invocation.operands.count > 1, let path = invocation.operands.last else {
    throw .usage(.foldersMissing)
  }
  try PackLocation.compile(invocation.operands.dropLast(), to: path)
}
