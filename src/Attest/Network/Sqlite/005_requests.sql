-- What authorities were asked and what came back. Nothing of a request, a reply or a decision is changed: what is said later is a row after it. Who carried or signed a letter is protected (I10).

CREATE TABLE request (
    number       INTEGER PRIMARY KEY,
    jurisdiction TEXT NOT NULL,
    theme        TEXT NOT NULL,
    authority    TEXT NOT NULL,
    addressee    TEXT,
    through      TEXT,
    channel      TEXT NOT NULL,
    sent_on      TEXT NOT NULL,
    due_on       TEXT NOT NULL,
    questions    TEXT NOT NULL,
    at           TEXT NOT NULL,
    by           TEXT NOT NULL
) STRICT;
CREATE INDEX request_about ON request (jurisdiction, theme);

CREATE TABLE request_reminder (
    request INTEGER NOT NULL REFERENCES request (number),
    sent_on TEXT NOT NULL,
    by      TEXT NOT NULL,
    PRIMARY KEY (request, sent_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE reply (
    number      INTEGER PRIMARY KEY,
    request     INTEGER NOT NULL REFERENCES request (number),
    kind        TEXT NOT NULL,
    received_on TEXT NOT NULL,
    dated_on    TEXT,
    language    TEXT NOT NULL,
    words       TEXT NOT NULL,
    translation TEXT,
    signer      TEXT,
    at          TEXT NOT NULL,
    by          TEXT NOT NULL
) STRICT;
CREATE INDEX reply_to ON reply (request);

CREATE TABLE reply_attachment (
    reply  INTEGER NOT NULL REFERENCES reply (number),
    source TEXT NOT NULL,
    PRIMARY KEY (reply, source)
) STRICT, WITHOUT ROWID;

-- What a reply does to a statement of the evidence base.
CREATE TABLE reply_bearing (
    reply     INTEGER NOT NULL REFERENCES reply (number),
    statement TEXT NOT NULL,
    bearing   TEXT NOT NULL,
    PRIMARY KEY (reply, statement)
) STRICT, WITHOUT ROWID;

-- The last decision on a reply holds. Each part of a letter is public only where the decision says so.
CREATE TABLE reply_decision (
    number       INTEGER PRIMARY KEY,
    reply        INTEGER NOT NULL REFERENCES reply (number),
    ruling       TEXT NOT NULL,
    reason       TEXT NOT NULL,
    public_parts INTEGER NOT NULL,
    at           TEXT NOT NULL,
    by           TEXT NOT NULL
) STRICT;
CREATE INDEX reply_decision_on ON reply_decision (reply, number);
