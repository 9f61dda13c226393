-- Who covers which State and theme for an edition. An assignment is given and taken back; its row stays.

CREATE TABLE assignment (
    number       INTEGER PRIMARY KEY,
    product      TEXT NOT NULL,
    year         INTEGER NOT NULL,
    jurisdiction TEXT NOT NULL,
    theme        TEXT NOT NULL,
    person       TEXT NOT NULL REFERENCES person (pseudonym),
    note         TEXT NOT NULL,
    given_at     TEXT NOT NULL,
    given_by     TEXT NOT NULL,
    taken_at     TEXT,
    taken_by     TEXT
) STRICT;
CREATE UNIQUE INDEX assignment_held ON assignment (product, year, jurisdiction, theme, person) WHERE taken_at IS NULL;
CREATE INDEX assignment_of ON assignment (person) WHERE taken_at IS NULL;

-- What became of an open question of an edition; the last row on a question holds.
CREATE TABLE question_mark (
    number       INTEGER PRIMARY KEY,
    product      TEXT NOT NULL,
    year         INTEGER NOT NULL,
    jurisdiction TEXT NOT NULL,
    question     TEXT NOT NULL,
    standing     TEXT NOT NULL,
    note         TEXT NOT NULL,
    at           TEXT NOT NULL,
    by           TEXT NOT NULL
) STRICT;
CREATE INDEX question_mark_on ON question_mark (product, year, jurisdiction);
CREATE TRIGGER question_mark_no_update BEFORE UPDATE ON question_mark BEGIN SELECT RAISE(ABORT, 'question_mark is append-only'); END;
CREATE TRIGGER question_mark_no_delete BEFORE DELETE ON question_mark BEGIN SELECT RAISE(ABORT, 'question_mark is append-only'); END;
