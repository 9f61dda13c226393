-- What a report says of another than its own State, so that it is found under that other too: the actor is a jurisdiction's code, or a word of the data such as NSAG.
CREATE TABLE statement_actor (
    statement INTEGER PRIMARY KEY REFERENCES statement (key),
    actor     TEXT NOT NULL
) STRICT;

CREATE INDEX statement_by_actor ON statement_actor (actor, statement);

CREATE TRIGGER statement_actor_no_update BEFORE UPDATE ON statement_actor BEGIN SELECT RAISE(ABORT, 'statement_actor is append-only'); END;
CREATE TRIGGER statement_actor_no_delete BEFORE DELETE ON statement_actor BEGIN SELECT RAISE(ABORT, 'statement_actor is append-only'); END;
