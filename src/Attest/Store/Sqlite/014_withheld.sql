-- What is left of sources whose bytes and words were taken out, for safety or law: the base is made anew without them, and this tells so. Only ever added to (I3).
CREATE TABLE withheld (
    number INTEGER PRIMARY KEY,
    source BLOB NOT NULL UNIQUE CHECK (length(source) = 32),
    pages  TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    at     TEXT NOT NULL,
    log    TEXT CHECK (length(log) = 64)
) STRICT;

CREATE TRIGGER withheld_no_update BEFORE UPDATE ON withheld BEGIN SELECT RAISE(ABORT, 'withheld is append-only'); END;
CREATE TRIGGER withheld_no_delete BEFORE DELETE ON withheld BEGIN SELECT RAISE(ABORT, 'withheld is append-only'); END;
