-- What pages rest on, as the last run of the checks that looked at them found it; and sources that do not hold any more. Only ever added to (I3).
ALTER TABLE check_run ADD COLUMN withdrawal INTEGER NOT NULL DEFAULT 0;

-- A source as notes name it, by what tells it from others.
CREATE TABLE cited_source (
    key  INTEGER PRIMARY KEY,
    id   BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    kind TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- The sources that a page names or leads to, and the roots of its statements, as compressed JSON; the last row of a page counts.
CREATE TABLE page_support (
    key     INTEGER PRIMARY KEY,
    page    INTEGER NOT NULL REFERENCES page (id),
    run     INTEGER NOT NULL REFERENCES check_run (number),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX page_support_of_page ON page_support (page, key);
CREATE INDEX page_support_of_run ON page_support (run);

-- On which pages a source is to be looked for.
CREATE TABLE cited_on (
    source INTEGER NOT NULL REFERENCES cited_source (key),
    page   INTEGER NOT NULL REFERENCES page (id),
    PRIMARY KEY (source, page)
) STRICT, WITHOUT ROWID;

-- A person's word that a source does not hold any more, or holds again.
CREATE TABLE withdrawal (
    number    INTEGER PRIMARY KEY,
    source    BLOB NOT NULL CHECK (length(source) = 32),
    name      TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    reason    TEXT NOT NULL,
    person    TEXT NOT NULL,
    at        TEXT NOT NULL
) STRICT;

CREATE TRIGGER cited_source_no_update BEFORE UPDATE ON cited_source BEGIN SELECT RAISE(ABORT, 'cited_source is append-only'); END;
CREATE TRIGGER cited_source_no_delete BEFORE DELETE ON cited_source BEGIN SELECT RAISE(ABORT, 'cited_source is append-only'); END;
CREATE TRIGGER page_support_no_update BEFORE UPDATE ON page_support BEGIN SELECT RAISE(ABORT, 'page_support is append-only'); END;
CREATE TRIGGER page_support_no_delete BEFORE DELETE ON page_support BEGIN SELECT RAISE(ABORT, 'page_support is append-only'); END;
CREATE TRIGGER cited_on_no_update     BEFORE UPDATE ON cited_on     BEGIN SELECT RAISE(ABORT, 'cited_on is append-only'); END;
CREATE TRIGGER cited_on_no_delete     BEFORE DELETE ON cited_on     BEGIN SELECT RAISE(ABORT, 'cited_on is append-only'); END;
CREATE TRIGGER withdrawal_no_update   BEFORE UPDATE ON withdrawal   BEGIN SELECT RAISE(ABORT, 'withdrawal is append-only'); END;
CREATE TRIGGER withdrawal_no_delete   BEFORE DELETE ON withdrawal   BEGIN SELECT RAISE(ABORT, 'withdrawal is append-only'); END;
