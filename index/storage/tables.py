"""The tables of library.sqlite, and what made each version of them from the one before."""

# What FTS5 sees of a paragraph: its accepted text, the headings above it and what was struck out
# of it, each in a column of its own, kept in step by triggers. `words` has their stems, to find by;
# `forms` has them as they are written, for phrases, beginnings of words and the vocabulary.
FIRST = """
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    title TEXT NOT NULL,
    symbol TEXT,
    date TEXT,
    language TEXT,
    proposer TEXT,
    pages INTEGER,
    sha256 TEXT NOT NULL,
    starter INTEGER NOT NULL,
    added TEXT NOT NULL,
    indexed INTEGER NOT NULL DEFAULT 0,
    checksum BLOB NOT NULL
);
CREATE INDEX documents_by_sha256 ON documents (sha256);
CREATE TABLE paragraphs (
    number INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (number),
    id TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    label TEXT,
    occurrence INTEGER NOT NULL,
    headings TEXT NOT NULL,
    runs TEXT,
    page INTEGER,
    boxes TEXT NOT NULL,
    parent TEXT,
    author TEXT,
    attached_to TEXT,
    text TEXT NOT NULL,
    path TEXT NOT NULL,
    struck TEXT NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX paragraphs_by_place ON paragraphs (document, position);
CREATE INDEX paragraphs_by_hash ON paragraphs (hash);
CREATE TABLE embeddings (
    number INTEGER PRIMARY KEY,
    model TEXT NOT NULL,
    hash BLOB NOT NULL,
    vector BLOB NOT NULL,
    bits BLOB NOT NULL,
    UNIQUE (hash, model)
);
CREATE VIRTUAL TABLE words USING fts5 (
    text, path, struck,
    content = 'paragraphs', content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE forms USING fts5 (
    text, path, struck,
    content = 'paragraphs', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (forms, row);
CREATE TRIGGER words_added AFTER INSERT ON paragraphs BEGIN
    INSERT INTO words (rowid, text, path, struck)
    VALUES (new.number, new.text, new.path, new.struck);
    INSERT INTO forms (rowid, text, path, struck)
    VALUES (new.number, new.text, new.path, new.struck);
END;
CREATE TRIGGER words_removed AFTER DELETE ON paragraphs BEGIN
    INSERT INTO words (words, rowid, text, path, struck)
    VALUES ('delete', old.number, old.text, old.path, old.struck);
    INSERT INTO forms (forms, rowid, text, path, struck)
    VALUES ('delete', old.number, old.text, old.path, old.struck);
END;
INSERT INTO state VALUES ('revision', '0'), ('dirty', '1'), ('dead', '0'), ('model', ''),
    ('dimensions', '0');
"""

# What the user says of a document outlives the row made anew at each reading; "" is nothing, NULL
# leaves it to the file.
_DESCRIBED = """
CREATE TABLE described (
    id TEXT PRIMARY KEY,
    title TEXT,
    symbol TEXT,
    date TEXT,
    language TEXT,
    proposer TEXT,
    superseded_by TEXT
) WITHOUT ROWID;
"""

# What is kept on a sheet is kept whole, apart from the documents it was quoted from.
_SHEETS = """
CREATE TABLE sheets (id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entries (
    sheet TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (sheet, id)
) WITHOUT ROWID;
"""

# What the user says of counterparts in two documents, by the ids of paragraphs, which outlive the
# rows made anew at each reading.
_CORRECTED = """
CREATE TABLE corrected (
    older TEXT NOT NULL,
    newer TEXT NOT NULL,
    older_document TEXT NOT NULL,
    newer_document TEXT NOT NULL,
    same INTEGER NOT NULL,
    PRIMARY KEY (older, newer)
) WITHOUT ROWID;
"""

# What is known of the archive on a shared server that the library belongs to: its name, and of
# each document the revision and edition that are here, or were removed from here.
_SHARED = """
CREATE TABLE shared (
    document TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    edition TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE archive (name TEXT NOT NULL);
"""

CHANGES = {2: _DESCRIBED, 3: _SHEETS, 4: _CORRECTED, 5: _SHARED}
"""By version, what makes a library of the version before into one of that version."""
