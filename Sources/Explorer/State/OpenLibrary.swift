package import Model

/// The library that the explorer is open on: what is known of it so far.
///
/// A library may hold any number of documents. Only what is seen of its lists is kept, and the dossiers of the
/// documents that were shown last.
package struct OpenLibrary: Hashable, Sendable {
  package let name: String
  /// The number of documents.
  package let count: Int
  /// The number of the document of each article that comes from the library, by the article's index.
  package internal(set) var numbers: [Int: Int] = [:]
  /// The articles with a dossier, the one shown last at the end.
  var recent: [Int] = []
  /// The document that is to be shown as soon as it is there.
  var opening: Int?
  /// The relation of the scope that the article is to show while the focus stays in the list.
  var following: Int?
  /// Where a walk through a list has come to.
  var walked: Place?
  /// Whether the focus stays where it is when the document arrives.
  var keepsFocus = false
  /// Whether the document before or after this one is to be shown, whichever that is.
  var awaitsNeighbour = false

  /// What the lists are about, and what is known of it.
  package internal(set) var scope = Scope.article
  package internal(set) var digest: ScopeDigest?
  /// The current actor of the digest, and the one whose relations it was read around.
  package internal(set) var actor: Actor.ID?
  var focus: Identity?
  var askedScope: LibraryRequest?
  /// Whether a person has decided since what the actors are.
  var digestIsOld = false

  /// The pairs of actors that may be one.
  package internal(set) var pairs = PairQueue()

  /// The list of documents.
  package internal(set) var query = DocumentQuery()
  package internal(set) var window: DocumentWindow?
  /// The query that the window answers.
  var answered: DocumentQuery?
  /// The index of the selected document in the whole list.
  package internal(set) var selected = 0

  /// The search as typed, and the last answer to a search.
  package internal(set) var search = ""
  package internal(set) var answer: FindAnswer?
  /// The selected entry of the answer.
  var selectedFind = 0

  /// The last request for rows, and for a search, which are not repeated.
  var askedRows: LibraryRequest?
  var askedFind: LibraryRequest?

  /// Creates a library of which the document of the first article is known.
  package init(name: String, count: Int, first: Int?) {
    self.name = name
    self.count = count
    guard let first else { return }
    numbers = [0: first]
    recent = [0]
  }

  /// The greatest number of dossiers that are kept.
  static let mostDossiers = 24

  /// Returns the index of the article of a document, if it is open.
  func index(of number: Int) -> Int? { numbers.first { $0.value == number }?.key }

  /// The index of the selected document among the rows that are known.
  var selectedRow: Int? { window.map { selected - $0.start } }

  /// Returns the index of the selected entry of a list.
  func selection(in list: Question) -> Int? {
    switch list {
    case .finding: selectedFind
    case .pairs: pairs.selected
    default: selectedRow
    }
  }

  /// Whether the rows that are known answer the present query.
  package var isCurrent: Bool { answered == query && window != nil }
}
