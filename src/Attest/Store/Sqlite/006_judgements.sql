-- What people ruled on what was read: numbered like readings, without gaps. The content is compressed JSON: the statement as it was judged and what the person says in its place, each with its words
-- and the text they stand in, so that a judgement outlives every reading.
CREATE TABLE judgement (
    number    INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    page      INTEGER NOT NULL REFERENCES page (id),
    reading   INTEGER NOT NULL REFERENCES reading (number),
    ruling    TEXT NOT NULL,
    statement BLOB CHECK (length(statement) = 32),
    says      BLOB CHECK (length(says) = 32),
    person    TEXT NOT NULL,
    at        TEXT NOT NULL,
    reason    TEXT,
    replaces  BLOB UNIQUE REFERENCES judgement (id),
    content   BLOB NOT NULL,
    CHECK ((statement IS NULL) = (ruling = 'missed')),
    CHECK ((says IS NULL) = (ruling IN ('accept', 'reject')))
) STRICT;

CREATE INDEX judgement_of_statement ON judgement (statement) WHERE statement IS NOT NULL;
CREATE INDEX judgement_that_says ON judgement (says) WHERE says IS NOT NULL;

CREATE TRIGGER judgement_no_update BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'judgement is append-only'); END;
CREATE TRIGGER judgement_no_delete BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'judgement is append-only'); END;
