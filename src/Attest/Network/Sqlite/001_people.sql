-- The office: who works here, what they may do, how they sign in. Rows of people change and can be taken out; what was done is told by pseudonym in the log, which is only ever added to (I3) and
-- holds no name and no address. Secrets are kept as their SHA-256; what must be read again is encrypted with a key that is not in this file.

CREATE TABLE person (
    pseudonym     TEXT PRIMARY KEY,
    email         TEXT NOT NULL,
    sign_in       TEXT NOT NULL UNIQUE,
    hidden        INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    credit        TEXT,
    added_at      TEXT NOT NULL,
    disabled_at   TEXT,
    stamp         TEXT NOT NULL,
    password_hash TEXT,
    totp_key      TEXT,
    totp_step     INTEGER NOT NULL DEFAULT 0,
    failures      INTEGER NOT NULL DEFAULT 0,
    locked_until  TEXT
) STRICT;

-- What a person may do, and on what: an empty jurisdiction or theme is every one.
CREATE TABLE person_role (
    key          INTEGER PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES person (pseudonym),
    role         TEXT NOT NULL CHECK (role IN ('researcher', 'coordinator', 'theme_editor', 'final_editor', 'press', 'administrator')),
    jurisdiction TEXT NOT NULL DEFAULT '',
    theme        TEXT NOT NULL DEFAULT '',
    UNIQUE (person, role, jurisdiction, theme)
) STRICT;

-- The one link that a person was sent to set a password and a second factor; gone when it is used.
CREATE TABLE invitation (
    person     TEXT PRIMARY KEY REFERENCES person (pseudonym),
    secret     BLOB NOT NULL UNIQUE CHECK (length(secret) = 32),
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;

CREATE TABLE recovery_code (
    person TEXT NOT NULL REFERENCES person (pseudonym),
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    PRIMARY KEY (person, secret)
) STRICT, WITHOUT ROWID;

CREATE TABLE passkey (
    credential BLOB PRIMARY KEY,
    person     TEXT NOT NULL REFERENCES person (pseudonym),
    added_at   TEXT NOT NULL,
    content    TEXT NOT NULL
) STRICT;
CREATE INDEX passkey_of_person ON passkey (person);

-- A browser that is signed in. What it runs on is said in two words; where it is, is not kept.
CREATE TABLE session (
    secret     BLOB PRIMARY KEY CHECK (length(secret) = 32),
    person     TEXT NOT NULL REFERENCES person (pseudonym),
    began_at   TEXT NOT NULL,
    seen_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    device     TEXT NOT NULL
) STRICT;
CREATE INDEX session_of_person ON session (person);

-- Who did what to whom, by pseudonym, each entry sealed with the hash of the one before it.
CREATE TABLE office_entry (
    number   INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    by       TEXT NOT NULL,
    about    TEXT NOT NULL,
    act      TEXT NOT NULL,
    detail   TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX office_entry_about ON office_entry (about, number);

CREATE TRIGGER office_entry_no_update BEFORE UPDATE ON office_entry BEGIN SELECT RAISE(ABORT, 'office_entry is append-only'); END;
CREATE TRIGGER office_entry_no_delete BEFORE DELETE ON office_entry BEGIN SELECT RAISE(ABORT, 'office_entry is append-only'); END;
