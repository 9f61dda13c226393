-- When a web archive fetched the source, in its words (2016-11-22T10:15:00Z); null where it came another way.
ALTER TABLE source ADD COLUMN fetched_at TEXT;

-- How often a filed reading found each kind of irregularity, so that no page need be opened to list them. The key is the order in which they are asked for: descending pages are newest first.
CREATE TABLE irregularity (
    code    TEXT NOT NULL,
    page    INTEGER NOT NULL REFERENCES page (id),
    reading INTEGER NOT NULL REFERENCES reading (number),
    count   INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (code, page, reading)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER irregularity_no_update BEFORE UPDATE ON irregularity BEGIN SELECT RAISE(ABORT, 'irregularity is append-only'); END;
CREATE TRIGGER irregularity_no_delete BEFORE DELETE ON irregularity BEGIN SELECT RAISE(ABORT, 'irregularity is append-only'); END;
