-- The log of the base: what each transaction added, when, and by whose ruling, each entry sealed with the hash of the one before it. It names no reader and holds no letter. Only ever added to (I3).
CREATE TABLE audit_entry (
    number   INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    persons  TEXT NOT NULL,
    added    TEXT NOT NULL,
    marks    TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
