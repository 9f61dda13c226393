-- What people want to be told by mail and by feed, and the mails that remind them. What a mail says is not kept: it is written anew from the calendar in the moment in which it is handed over.

CREATE TABLE notice (
    person TEXT PRIMARY KEY REFERENCES person (pseudonym),
    mail   INTEGER NOT NULL DEFAULT 1 CHECK (mail IN (0, 1)),
    names  INTEGER NOT NULL DEFAULT 0 CHECK (names IN (0, 1)),
    feed   BLOB UNIQUE CHECK (length(feed) = 32)
) STRICT;

-- A mail that is being handed over when the program dies may have arrived: it is not sent again.
CREATE TABLE mail (
    key      INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    person   TEXT NOT NULL REFERENCES person (pseudonym),
    state    TEXT NOT NULL CHECK (state IN ('waiting', 'handing_over', 'sent', 'failed', 'unknown', 'dropped')),
    tries    INTEGER NOT NULL DEFAULT 0,
    since    TEXT NOT NULL,
    due_at   TEXT NOT NULL,
    problem  TEXT
) STRICT;
CREATE INDEX mail_waiting ON mail (due_at) WHERE state = 'waiting';

-- Each reminder goes into one mail, once.
CREATE TABLE reminder (
    person    TEXT NOT NULL REFERENCES person (pseudonym),
    product   TEXT NOT NULL,
    year      INTEGER NOT NULL,
    milestone TEXT NOT NULL,
    due_on    TEXT NOT NULL,
    before    INTEGER NOT NULL,
    mail      INTEGER NOT NULL REFERENCES mail (key),
    PRIMARY KEY (person, product, year, milestone, due_on, before)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_of_mail ON reminder (mail);
