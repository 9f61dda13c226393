-- The editions that were frozen from this base: which there are, and the root by which each is known. Only ever added to (I3).
CREATE TABLE frozen_edition (
    number      INTEGER PRIMARY KEY,
    product     TEXT NOT NULL,
    year        INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision >= 0),
    frozen_at   TEXT NOT NULL,
    root        TEXT NOT NULL CHECK (length(root) = 64),
    description TEXT NOT NULL,
    UNIQUE (product, year, revision)
) STRICT;

CREATE TRIGGER frozen_edition_no_update BEFORE UPDATE ON frozen_edition BEGIN SELECT RAISE(ABORT, 'frozen_edition is append-only'); END;
CREATE TRIGGER frozen_edition_no_delete BEFORE DELETE ON frozen_edition BEGIN SELECT RAISE(ABORT, 'frozen_edition is append-only'); END;
