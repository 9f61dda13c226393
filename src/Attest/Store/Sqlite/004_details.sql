-- What questions over many statements need besides the words of their rows: how much, of what, where, by when. A statement that says nothing of these has no row.
-- Numbers are decimal text, never rounded; items are a JSON array.
CREATE TABLE statement_detail (
    statement INTEGER PRIMARY KEY REFERENCES statement (key),
    number    TEXT,
    upper     TEXT,
    bound     TEXT,
    unit      TEXT,
    currency  TEXT,
    items     TEXT,
    target    TEXT,
    territory TEXT,
    detail    TEXT
) STRICT;

CREATE INDEX statement_by_kind ON statement (kind, key);

CREATE TRIGGER statement_detail_no_update BEFORE UPDATE ON statement_detail BEGIN SELECT RAISE(ABORT, 'statement_detail is append-only'); END;
CREATE TRIGGER statement_detail_no_delete BEFORE DELETE ON statement_detail BEGIN SELECT RAISE(ABORT, 'statement_detail is append-only'); END;
