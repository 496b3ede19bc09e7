/// A step from one version of the schema to the next.
///
/// A released step never changes: a later one is added. Step 1 makes an empty file a library.
struct Migration {
  /// The statements, which run in one transaction.
  let statements: String

  /// All steps in order; the version of a schema is the number of steps that made it.
  static let all = [
    documents, fullText, searches, dictionaries, copies, corrections, identities, lean,
  ]

  /// The version of the schema that this program writes.
  static var current: Int { all.count }

  /// The first version that has dictionaries.
  static let firstWithDictionaries = 4

  /// The documents, their dossiers, and the rows that questions are answered from.
  ///
  /// Dates are numbers of eight digits, such as 20200509; times are seconds since 1970.
  private static let documents = Migration(
    statements: """
      CREATE TABLE run (
        number INTEGER PRIMARY KEY, model TEXT NOT NULL, version TEXT NOT NULL, code TEXT NOT NULL,
        pack TEXT, tables INTEGER
      ) STRICT;

      -- What was added; content is the hash of the file's bytes, identity that of the text.
      CREATE TABLE document (
        number INTEGER PRIMARY KEY, content INTEGER NOT NULL UNIQUE, identity INTEGER NOT NULL,
        name TEXT NOT NULL, title TEXT NOT NULL, date TEXT, first INTEGER, last INTEGER,
        author TEXT, source TEXT, address TEXT, language TEXT, length INTEGER NOT NULL,
        actors INTEGER NOT NULL, relations INTEGER NOT NULL, added INTEGER NOT NULL,
        run INTEGER NOT NULL REFERENCES run
      ) STRICT;
      CREATE INDEX document_identity ON document (identity);
      CREATE INDEX document_date ON document (first);
      CREATE INDEX document_run ON document (run);

      -- Where a document was found; a file that holds several has several parts.
      CREATE TABLE place (
        path TEXT NOT NULL, part INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES document,
        size INTEGER NOT NULL, modified INTEGER NOT NULL, PRIMARY KEY (path, part)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX place_document ON place (document);

      -- The folders that were added, to be looked through again.
      CREATE TABLE folder (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

      -- The whole dossier of a document, as compressed columns.
      CREATE TABLE dossier (
        document INTEGER PRIMARY KEY REFERENCES document, columns BLOB NOT NULL
      ) STRICT;

      -- Actors by identity: one row for what several documents call by one kind and name.
      CREATE TABLE actor (
        number INTEGER PRIMARY KEY, identity INTEGER NOT NULL UNIQUE, name TEXT NOT NULL,
        kind TEXT NOT NULL, code TEXT
      ) STRICT;
      CREATE INDEX actor_code ON actor (code) WHERE code IS NOT NULL;

      -- Folded names of actors, and how many documents use each. A reference to the actor would need an index as
      -- large as the table.
      CREATE TABLE name (
        folded TEXT NOT NULL, actor INTEGER NOT NULL, uses INTEGER NOT NULL,
        PRIMARY KEY (folded, actor)
      ) STRICT, WITHOUT ROWID;

      -- Which actor of which document is which actor of the library. The actors of a document are in its dossier.
      CREATE TABLE membership (
        actor INTEGER NOT NULL REFERENCES actor, document INTEGER NOT NULL,
        mentions INTEGER NOT NULL, PRIMARY KEY (actor, document)
      ) STRICT, WITHOUT ROWID;

      -- The stated relations; ordinal is the index in the dossier.
      CREATE TABLE relation (
        document INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
        source INTEGER NOT NULL REFERENCES actor, target INTEGER NOT NULL REFERENCES actor,
        kind TEXT NOT NULL, modality TEXT NOT NULL, speaker INTEGER REFERENCES actor,
        place INTEGER REFERENCES actor, first INTEGER, last INTEGER,
        PRIMARY KEY (document, ordinal)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX relation_source ON relation (source, target);
      CREATE INDEX relation_target ON relation (target);
      CREATE INDEX relation_speaker ON relation (speaker) WHERE speaker IS NOT NULL;
      CREATE INDEX relation_place ON relation (place) WHERE place IS NOT NULL;
      """)

  /// The index of words; the texts themselves are in the dossiers.
  ///
  /// An index of prefixes of two letters would be as large as that of all words, and is hardly asked for.
  private static let fullText = Migration(
    statements: """
      CREATE VIEW text AS SELECT document, entente_text(columns) AS words FROM dossier;
      CREATE VIRTUAL TABLE word USING fts5 (
        words, content='text', content_rowid='document',
        tokenize="unicode61 remove_diacritics 2", prefix='3'
      );
      INSERT INTO word (word) VALUES ('rebuild');
      """)

  /// Which documents are copies of one; the documents of before are joined when the library is opened to be changed.
  private static let copies = Migration(
    statements: """
      ALTER TABLE document ADD COLUMN signature BLOB;
      ALTER TABLE document ADD COLUMN origin INTEGER;
      CREATE INDEX document_origin ON document (origin);
      CREATE TABLE band (
        hash INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (hash, document)
      ) STRICT, WITHOUT ROWID;
      """)

  /// What people have said about the documents, and the bare analysis of those that are kept as corrected.
  ///
  /// A line without a document is a rule for all of them.
  private static let corrections = Migration(
    statements: """
      CREATE TABLE correction (
        number INTEGER PRIMARY KEY, document INTEGER REFERENCES document, line TEXT NOT NULL
      ) STRICT;
      CREATE INDEX correction_document ON correction (document);
      CREATE TABLE bare (
        document INTEGER PRIMARY KEY REFERENCES document, columns BLOB NOT NULL
      ) STRICT;
      """)

  /// What the dossiers share, for zstd; the last dictionary is the one that is written with.
  private static let dictionaries = Migration(
    statements: """
      CREATE TABLE dictionary (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
      """)

  /// Searches that a person has named.
  private static let searches = Migration(
    statements: """
      CREATE TABLE search (name TEXT PRIMARY KEY, query TEXT NOT NULL) STRICT, WITHOUT ROWID;
      """)
}
