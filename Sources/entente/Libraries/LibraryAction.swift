/// The actions of `entente library`.
enum LibraryAction: String, CaseIterable {
  case add, list, actors, pairs, update, remove, check, compact, info

  /// The names of the actions.
  static let names = allCases.map(\.rawValue)

  /// The one-line summary.
  var summary: String {
    switch self {
    case .add: "analyse files and folders and keep them"
    case .list: "list the articles with their numbers"
    case .actors: "list the actors over all articles, or those with a name"
    case .pairs: "list the pairs of actors that may be one, and decide them"
    case .update:
      "look for changed, moved and new files, and analyse again what an earlier version analysed"
    case .remove: "remove articles by number, name, file or folder"
    case .check: "look for damage"
    case .compact: "make the file as small as it can be"
    case .info: "how many articles, how large, analysed by which version"
    }
  }
}
