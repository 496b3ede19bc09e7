package import Model
import Presentation

/// An answer of the library to a ``LibraryRequest``.
package enum LibraryNews: Hashable, Sendable {
  /// A part of the list of documents.
  case documents(DocumentQuery, DocumentWindow)
  /// What a search has found.
  case found(FindAnswer)
  /// A document that is not yet among the articles.
  case opened(number: Int, Article, CorrectedDossier, Landing)
  /// The dossier of a document that is.
  case reopened(number: Int, CorrectedDossier, Landing)
  /// The actors and relations of a scope.
  case digest(Scope, around: Identity?, ScopeDigest)
  /// Some pairs of actors that may be one, behind a pair, and how many there are in all.
  case pairs([ActorPair], after: ActorPair.ID?, of: Int)
  /// There is no document before or after the one asked for; the step says which.
  case atEnd(step: Int)
}

/// The analysis of a document, and what has been said about it.
package struct CorrectedDossier: Hashable, Sendable {
  /// The analysis without corrections.
  package var bare: Dossier
  package var journal: Journal

  package init(_ bare: Dossier, by journal: Journal = Journal()) {
    self.bare = bare
    self.journal = journal
  }
}

/// A document in a list.
package struct DocumentRow: Hashable, Sendable {
  /// Its number in the library.
  package var number: Int
  /// The headline, or the first words.
  package var title: String
  package var date: String?
  package var source: String?
  /// The numbers of its actors and of its stated relations.
  package var actors, relations: Int
  /// Whether it has been shown in an earlier run.
  package var isRead: Bool
  /// Whether it is a copy of an earlier one.
  package var isCopy: Bool
  /// Whether another model, pack or version of the program has analysed it.
  package var isStale: Bool

  package init(
    number: Int, title: String, date: String?, source: String?, actors: Int, relations: Int,
    isRead: Bool = false, isCopy: Bool = false, isStale: Bool = false
  ) {
    self.isStale = isStale
    self.number = number
    self.title = title
    self.date = date
    self.source = source
    self.actors = actors
    self.relations = relations
    self.isRead = isRead
    self.isCopy = isCopy
  }
}

/// A part of the list of documents.
package struct DocumentWindow: Hashable, Sendable {
  /// The number of documents in the whole list.
  package var total: Int
  /// The index of the first row in the whole list.
  package var start: Int
  package var rows: [DocumentRow]
  /// What is wrong with the filter.
  package var fault: String?

  package init(total: Int, start: Int, rows: [DocumentRow], fault: String? = nil) {
    self.total = total
    self.start = start
    self.rows = rows
    self.fault = fault
  }

  /// The indices of the rows in the whole list.
  var range: Range<Int> { Range(from: start, count: rows.count) }
}

/// What a search in the library has found.
package struct FindAnswer: Hashable, Sendable {
  /// A search that cannot be understood.
  package struct Fault: Hashable, Sendable {
    /// What is wrong.
    package var words: String
    /// The character of the search that it begins at, from 0.
    package var place: Int

    package init(words: String, place: Int) {
      self.words = words
      self.place = place
    }
  }

  /// A search that was saved under a name.
  package struct Saved: Hashable, Sendable {
    package var name, query: String

    package init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }

  /// The search as typed.
  package var text: String
  /// How many articles there are before those given.
  package var start = 0
  /// The number of articles, and of texts if copies are counted once.
  package var total = 0, origins = 0
  package var documents: [FoundDocument] = []
  package var fault: Fault?
  /// Names in the search that no actor of the library has.
  package var strangers: [String] = []
  package var saved: [Saved] = []

  package init(to text: String) { self.text = text }
}

/// An article that meets a search.
package struct FoundDocument: Hashable, Sendable {
  /// A place that does, with the words around it.
  package struct Place: Hashable, Sendable {
    package var offset: Int
    /// The relation that the place states.
    package var relation: Identity?
    /// The relation that the place states, in words.
    package var label: String?
    /// The words before, at and after the place.
    package var left, middle, right: String

    package init(
      offset: Int, relation: Identity? = nil, label: String? = nil, left: String, middle: String,
      right: String
    ) {
      self.offset = offset
      self.relation = relation
      self.label = label
      self.left = left
      self.middle = middle
      self.right = right
    }
  }

  package var row: DocumentRow
  /// The first places.
  package var places: [Place]
  /// The number of places that are not given.
  package var further: Int

  package init(row: DocumentRow, places: [Place], further: Int) {
    self.row = row
    self.places = places
    self.further = further
  }
}
