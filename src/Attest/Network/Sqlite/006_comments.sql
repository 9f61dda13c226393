-- The right of reply is a request too: which request a link came to stand for, and which reply one of its comments became.

CREATE TABLE link_request (
    link    INTEGER PRIMARY KEY REFERENCES reply_link (number),
    request INTEGER NOT NULL UNIQUE REFERENCES request (number)
) STRICT;

CREATE TABLE comment_reply (
    comment INTEGER PRIMARY KEY REFERENCES line_comment (number),
    reply   INTEGER NOT NULL UNIQUE REFERENCES reply (number)
) STRICT;
