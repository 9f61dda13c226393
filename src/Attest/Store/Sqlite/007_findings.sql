-- What checks found, and what was ruled on it. A run checks a page (subject is its address) or all pages about a State (its code), as of a reading and by the
-- rules and registers that the basis names; what it finds for the first time, or no more, is a change. Only ever added to (I3).
CREATE TABLE check_run (
    number      INTEGER PRIMARY KEY,
    subject     TEXT NOT NULL,
    reading     INTEGER NOT NULL REFERENCES reading (number),
    basis       TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX check_run_of_subject ON check_run (subject, number);

-- A finding by its identity; content is its JSON.
CREATE TABLE finding (
    key     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    content TEXT NOT NULL
) STRICT;

CREATE TABLE finding_change (
    key     INTEGER PRIMARY KEY,
    finding INTEGER NOT NULL REFERENCES finding (key),
    run     INTEGER NOT NULL REFERENCES check_run (number),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    UNIQUE (finding, run)
) STRICT;
CREATE INDEX finding_change_of_run ON finding_change (run);

-- What stands today: a finding that the last word of at least one subject has.
CREATE VIEW current_finding AS
SELECT DISTINCT c.finding FROM finding_change c JOIN check_run r ON r.number = c.run
WHERE c.present = 1 AND NOT EXISTS (
    SELECT 1 FROM finding_change l JOIN check_run lr ON lr.number = l.run WHERE l.finding = c.finding AND l.key > c.key AND lr.subject = r.subject);

-- By what pages are recognised that are nearly the same: those that a run was the first to see on its page.
CREATE TABLE page_print (
    print INTEGER NOT NULL,
    run   INTEGER NOT NULL REFERENCES check_run (number),
    PRIMARY KEY (print, run)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_print_of_run ON page_print (run);

-- A person's ruling on a finding, or on all findings of a class.
CREATE TABLE ruling (
    number   INTEGER PRIMARY KEY,
    finding  BLOB CHECK (length(finding) = 32),
    class    TEXT,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    reason   TEXT NOT NULL,
    person   TEXT NOT NULL,
    ruled_at TEXT NOT NULL,
    CHECK ((finding IS NULL) <> (class IS NULL))
) STRICT;

CREATE TRIGGER check_run_no_update      BEFORE UPDATE ON check_run      BEGIN SELECT RAISE(ABORT, 'check_run is append-only'); END;
CREATE TRIGGER check_run_no_delete      BEFORE DELETE ON check_run      BEGIN SELECT RAISE(ABORT, 'check_run is append-only'); END;
CREATE TRIGGER finding_no_update        BEFORE UPDATE ON finding        BEGIN SELECT RAISE(ABORT, 'finding is append-only'); END;
CREATE TRIGGER finding_no_delete        BEFORE DELETE ON finding        BEGIN SELECT RAISE(ABORT, 'finding is append-only'); END;
CREATE TRIGGER finding_change_no_update BEFORE UPDATE ON finding_change BEGIN SELECT RAISE(ABORT, 'finding_change is append-only'); END;
CREATE TRIGGER finding_change_no_delete BEFORE DELETE ON finding_change BEGIN SELECT RAISE(ABORT, 'finding_change is append-only'); END;
CREATE TRIGGER page_print_no_update     BEFORE UPDATE ON page_print     BEGIN SELECT RAISE(ABORT, 'page_print is append-only'); END;
CREATE TRIGGER page_print_no_delete     BEFORE DELETE ON page_print     BEGIN SELECT RAISE(ABORT, 'page_print is append-only'); END;
CREATE TRIGGER ruling_no_update         BEFORE UPDATE ON ruling         BEGIN SELECT RAISE(ABORT, 'ruling is append-only'); END;
CREATE TRIGGER ruling_no_delete         BEFORE DELETE ON ruling         BEGIN SELECT RAISE(ABORT, 'ruling is append-only'); END;
