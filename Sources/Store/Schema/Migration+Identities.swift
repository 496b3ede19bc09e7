extension Migration {
  /// Which forms of actors are one, and which documents are of one story.
  ///
  /// An actor was one row for one type and name; now the country belongs to it as well, and a person called by one word
  /// is a row of its own in each document. The rows of before are derived anew from the dossiers when the library is
  /// opened to be changed. The entity of a row that is joined to others is the number of one of them; it is null as long
  /// as the row stands alone.
  static let identities = Migration(
    statements: """
      DELETE FROM relation; DELETE FROM membership; DELETE FROM name; DELETE FROM actor;
      ALTER TABLE actor ADD COLUMN documents INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE actor ADD COLUMN named INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE actor ADD COLUMN horizon INTEGER;
      ALTER TABLE actor ADD COLUMN entity INTEGER;
      CREATE INDEX actor_entity ON actor (entity) WHERE entity IS NOT NULL;

      -- Only countries are looked for by their codes, and hashes with a sign are shorter.
      DROP INDEX actor_code;
      CREATE INDEX actor_code ON actor (code) WHERE kind = 'country';
      UPDATE band SET hash = hash - 4294967296 WHERE hash > 2147483647;

      ALTER TABLE document ADD COLUMN derived INTEGER;
      CREATE INDEX document_underived ON document (number) WHERE derived IS NULL;

      -- The first document of the same story; null as long as the document is alone.
      ALTER TABLE document ADD COLUMN story INTEGER;
      CREATE INDEX document_story ON document (story) WHERE story IS NOT NULL;

      -- Where to look for forms whose names may be those of one actor.
      CREATE TABLE likeness (
        hash INTEGER NOT NULL, actor INTEGER NOT NULL, PRIMARY KEY (hash, actor)
      ) STRICT, WITHOUT ROWID;

      -- Forms that have something of their names in common, the lower number first: the sum of the grounds, and the
      -- grounds as bits. A person's verdict: 1 the same, -1 different, 0 undecided.
      CREATE TABLE pair (
        one INTEGER NOT NULL, other INTEGER NOT NULL, score INTEGER NOT NULL,
        grounds INTEGER NOT NULL, verdict INTEGER, PRIMARY KEY (one, other)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX pair_other ON pair (other);

      -- What people have said of pairs, by identities, in order; the last word counts.
      CREATE TABLE verdict (
        number INTEGER PRIMARY KEY, one INTEGER NOT NULL, other INTEGER NOT NULL,
        verdict INTEGER NOT NULL, time INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX verdict_one ON verdict (one);
      CREATE INDEX verdict_other ON verdict (other);
      """)
}
