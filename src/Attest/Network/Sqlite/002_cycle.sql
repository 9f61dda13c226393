-- The calendar of an edition: a day for each milestone, moved with a reason.

CREATE TABLE calendar (
    product    TEXT NOT NULL,
    year       INTEGER NOT NULL,
    meeting    TEXT NOT NULL,
    meeting_on TEXT NOT NULL,
    made_at    TEXT NOT NULL,
    PRIMARY KEY (product, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
    product   TEXT NOT NULL,
    year      INTEGER NOT NULL,
    milestone TEXT NOT NULL,
    due_on    TEXT NOT NULL,
    done_at   TEXT,
    PRIMARY KEY (product, year, milestone),
    FOREIGN KEY (product, year) REFERENCES calendar (product, year)
) STRICT, WITHOUT ROWID;

-- Reasons are what people wrote; they stay here and are not in the log.
CREATE TABLE calendar_move (
    number    INTEGER PRIMARY KEY,
    product   TEXT NOT NULL,
    year      INTEGER NOT NULL,
    milestone TEXT NOT NULL,
    from_on   TEXT NOT NULL,
    to_on     TEXT NOT NULL,
    reason    TEXT NOT NULL,
    at        TEXT NOT NULL,
    by        TEXT NOT NULL,
    FOREIGN KEY (product, year) REFERENCES calendar (product, year)
) STRICT;
