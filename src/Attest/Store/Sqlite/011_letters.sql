-- What readers sent to the organisation: orders of publications, and words on statements. For its people only. Only ever added to (I3).
CREATE TABLE letter (
    number         INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('order', 'feedback')),
    received_at    TEXT NOT NULL,
    subject        TEXT NOT NULL,
    words          TEXT NOT NULL,
    name           TEXT NOT NULL,
    contact        TEXT NOT NULL,
    postal_address TEXT NOT NULL,
    copies         INTEGER NOT NULL CHECK (copies >= 0)
) STRICT;
CREATE INDEX letter_of_kind ON letter (kind, number);

CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter BEGIN SELECT RAISE(ABORT, 'letter is append-only'); END;
CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'letter is append-only'); END;
