-- The evidence base. Every table is only ever added to (I3): triggers refuse UPDATE and DELETE.
-- Hashes are 32 bytes; instants are ISO 8601 in UTC; words are those of the vocabulary.

CREATE TABLE base (
    id            TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1))
) STRICT;

-- A source's bytes exactly as received, compressed (I1).
CREATE TABLE source (
    key     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    name    TEXT NOT NULL,
    notice  TEXT,
    length  INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- A text that was read, compressed (I2).
CREATE TABLE text (
    key     INTEGER PRIMARY KEY,
    hash    BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    content BLOB NOT NULL
) STRICT;

-- An address. The id is edition * 2^20 + a number within the edition, so that descending ids are newest first.
CREATE TABLE page (
    id           INTEGER PRIMARY KEY CHECK (id >> 20 = edition),
    product      TEXT NOT NULL,
    edition      INTEGER NOT NULL,
    revision     INTEGER NOT NULL,
    jurisdiction TEXT NOT NULL,
    theme        TEXT NOT NULL,
    UNIQUE (jurisdiction, edition, product, theme, revision)
) STRICT;

-- One reading of one source: the append number (I12), and the document with its sentences, notes and statements as compressed JSON.
-- Of a page and of a source the reading with the highest number is the current one.
CREATE TABLE reading (
    number            INTEGER PRIMARY KEY,
    source            INTEGER NOT NULL REFERENCES source (key),
    text              INTEGER NOT NULL REFERENCES text (key),
    page              INTEGER REFERENCES page (id),
    unfiled           TEXT,
    recorded_at       TEXT NOT NULL,
    title             TEXT,
    layout            TEXT NOT NULL,
    language          TEXT NOT NULL,
    jurisdiction_name TEXT,
    contested         TEXT,
    sentences         INTEGER NOT NULL,
    statements        INTEGER NOT NULL,
    notes             INTEGER NOT NULL,
    diagnostics       INTEGER NOT NULL,
    content           BLOB NOT NULL,
    CHECK ((page IS NULL) <> (unfiled IS NULL))
) STRICT;
CREATE INDEX reading_of_page ON reading (page, number) WHERE page IS NOT NULL;
CREATE INDEX reading_of_source ON reading (source, number);
CREATE INDEX reading_of_text ON reading (text, number);

-- A statement's identity (I5) and what can be counted of it; the whole of it is in the readings. The key is page * 2^16 + a number within the page.
CREATE TABLE statement (
    key        INTEGER PRIMARY KEY CHECK (key >> 16 = page),
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    page       INTEGER NOT NULL REFERENCES page (id),
    reading    INTEGER NOT NULL REFERENCES reading (number),
    kind       TEXT NOT NULL,
    instrument TEXT,
    value      TEXT NOT NULL,
    negated    INTEGER NOT NULL CHECK (negated IN (0, 1)),
    hedge      TEXT NOT NULL,
    date       TEXT
) STRICT;

-- From this reading on the statement is read no more; the successor stands in its place, or nothing does.
CREATE TABLE supersession (
    key       INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statement (key),
    reading   INTEGER NOT NULL REFERENCES reading (number),
    successor INTEGER REFERENCES statement (key),
    UNIQUE (statement, reading)
) STRICT;

-- With this reading a superseded statement is read again.
CREATE TABLE reappearance (
    key       INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statement (key),
    reading   INTEGER NOT NULL REFERENCES reading (number),
    UNIQUE (statement, reading)
) STRICT;

-- The statements that are read today.
CREATE VIEW current_statement AS
SELECT * FROM statement s
WHERE (SELECT coalesce(max(reading), 0) FROM supersession WHERE statement = s.key) <= (SELECT coalesce(max(reading), 0) FROM reappearance WHERE statement = s.key);

-- With this reading the sentence that stood under the locator came to stand under another (I2).
CREATE TABLE alias (
    key     INTEGER PRIMARY KEY,
    page    INTEGER NOT NULL REFERENCES page (id),
    reading INTEGER NOT NULL REFERENCES reading (number),
    locator TEXT NOT NULL,
    became  TEXT NOT NULL,
    UNIQUE (page, reading, locator)
) STRICT;

CREATE TRIGGER base_no_update         BEFORE UPDATE ON base         BEGIN SELECT RAISE(ABORT, 'base is append-only'); END;
CREATE TRIGGER base_no_delete         BEFORE DELETE ON base         BEGIN SELECT RAISE(ABORT, 'base is append-only'); END;
CREATE TRIGGER source_no_update       BEFORE UPDATE ON source       BEGIN SELECT RAISE(ABORT, 'source is append-only'); END;
CREATE TRIGGER source_no_delete       BEFORE DELETE ON source       BEGIN SELECT RAISE(ABORT, 'source is append-only'); END;
CREATE TRIGGER text_no_update         BEFORE UPDATE ON text         BEGIN SELECT RAISE(ABORT, 'text is append-only'); END;
CREATE TRIGGER text_no_delete         BEFORE DELETE ON text         BEGIN SELECT RAISE(ABORT, 'text is append-only'); END;
CREATE TRIGGER page_no_update         BEFORE UPDATE ON page         BEGIN SELECT RAISE(ABORT, 'page is append-only'); END;
CREATE TRIGGER page_no_delete         BEFORE DELETE ON page         BEGIN SELECT RAISE(ABORT, 'page is append-only'); END;
CREATE TRIGGER reading_no_update      BEFORE UPDATE ON reading      BEGIN SELECT RAISE(ABORT, 'reading is append-only'); END;
CREATE TRIGGER reading_no_delete      BEFORE DELETE ON reading      BEGIN SELECT RAISE(ABORT, 'reading is append-only'); END;
CREATE TRIGGER statement_no_update    BEFORE UPDATE ON statement    BEGIN SELECT RAISE(ABORT, 'statement is append-only'); END;
CREATE TRIGGER statement_no_delete    BEFORE DELETE ON statement    BEGIN SELECT RAISE(ABORT, 'statement is append-only'); END;
CREATE TRIGGER supersession_no_update BEFORE UPDATE ON supersession BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
CREATE TRIGGER supersession_no_delete BEFORE DELETE ON supersession BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
CREATE TRIGGER reappearance_no_update BEFORE UPDATE ON reappearance BEGIN SELECT RAISE(ABORT, 'reappearance is append-only'); END;
CREATE TRIGGER reappearance_no_delete BEFORE DELETE ON reappearance BEGIN SELECT RAISE(ABORT, 'reappearance is append-only'); END;
CREATE TRIGGER alias_no_update        BEFORE UPDATE ON alias        BEGIN SELECT RAISE(ABORT, 'alias is append-only'); END;
CREATE TRIGGER alias_no_delete        BEFORE DELETE ON alias        BEGIN SELECT RAISE(ABORT, 'alias is append-only'); END;
