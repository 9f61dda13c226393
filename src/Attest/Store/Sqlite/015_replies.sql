-- What readers may see of replies of authorities, as editors decided; the last row of a reply holds, and one that says nothing takes it back. Only ever added to (I3).
CREATE TABLE public_reply (
    number INTEGER PRIMARY KEY,
    reply  INTEGER NOT NULL,
    says   TEXT,
    person TEXT NOT NULL,
    at     TEXT NOT NULL
) STRICT;

CREATE TRIGGER public_reply_no_update BEFORE UPDATE ON public_reply BEGIN SELECT RAISE(ABORT, 'public_reply is append-only'); END;
CREATE TRIGGER public_reply_no_delete BEFORE DELETE ON public_reply BEGIN SELECT RAISE(ABORT, 'public_reply is append-only'); END;
