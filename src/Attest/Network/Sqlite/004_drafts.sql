-- The texts that are written for an edition. A paragraph is what is saved; every version of it that anybody saved stays.

CREATE TABLE draft (
    number       INTEGER PRIMARY KEY,
    product      TEXT NOT NULL,
    edition      INTEGER NOT NULL,
    jurisdiction TEXT NOT NULL,
    theme        TEXT NOT NULL,
    began_from   TEXT,
    began_at     TEXT NOT NULL,
    stage        TEXT NOT NULL CHECK (stage IN ('writing', 'coordinator', 'theme_editor', 'final_editor', 'ready')),
    UNIQUE (product, edition, jurisdiction, theme)
) STRICT;

CREATE TABLE draft_paragraph (
    id       TEXT PRIMARY KEY,
    draft    INTEGER NOT NULL REFERENCES draft (number),
    place    INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_paragraph_place ON draft_paragraph (draft, place);

-- Revision 0 is what the draft began with; a text without words is a paragraph that was taken out.
CREATE TABLE draft_revision (
    paragraph TEXT NOT NULL REFERENCES draft_paragraph (id),
    revision  INTEGER NOT NULL,
    text      TEXT NOT NULL,
    at        TEXT NOT NULL,
    by        TEXT NOT NULL,
    PRIMARY KEY (paragraph, revision)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER draft_revision_no_update BEFORE UPDATE ON draft_revision BEGIN SELECT RAISE(ABORT, 'draft_revision is append-only'); END;
CREATE TRIGGER draft_revision_no_delete BEFORE DELETE ON draft_revision BEGIN SELECT RAISE(ABORT, 'draft_revision is append-only'); END;

-- What somebody saved while another changed the same sentences: it stands beside the paragraph until somebody has decided.
CREATE TABLE draft_rival (
    number     INTEGER PRIMARY KEY,
    paragraph  TEXT NOT NULL REFERENCES draft_paragraph (id),
    text       TEXT NOT NULL,
    at         TEXT NOT NULL,
    by         TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT
) STRICT;
CREATE INDEX draft_rival_paragraph ON draft_rival (paragraph);

CREATE TABLE draft_comment (
    number     INTEGER PRIMARY KEY,
    paragraph  TEXT NOT NULL REFERENCES draft_paragraph (id),
    sentence   TEXT NOT NULL,
    words      TEXT NOT NULL,
    at         TEXT NOT NULL,
    by         TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT
) STRICT;
CREATE INDEX draft_comment_paragraph ON draft_comment (paragraph);

-- A draft sent on, returned or approved: who, when, why, and the SHA-256 of the text it was said of.
CREATE TABLE draft_step (
    number INTEGER PRIMARY KEY,
    draft  INTEGER NOT NULL REFERENCES draft (number),
    stage  TEXT NOT NULL,
    reason TEXT NOT NULL,
    text   TEXT NOT NULL CHECK (length(text) = 64),
    at     TEXT NOT NULL,
    by     TEXT NOT NULL
) STRICT;

-- The right of reply: a link to the text as it was when the link was made, and what came by it.
CREATE TABLE reply_link (
    number     INTEGER PRIMARY KEY,
    draft      INTEGER NOT NULL REFERENCES draft (number),
    secret     BLOB NOT NULL UNIQUE CHECK (length(secret) = 32),
    addressee  TEXT NOT NULL,
    text       TEXT NOT NULL,
    made_at    TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE TABLE line_comment (
    number  INTEGER PRIMARY KEY,
    link    INTEGER NOT NULL REFERENCES reply_link (number),
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    words   TEXT NOT NULL,
    signed  TEXT NOT NULL,
    at      TEXT NOT NULL,
    receipt TEXT NOT NULL CHECK (length(receipt) = 64)
) STRICT;
