-- Questions over many statements ask for some values of a kind: both stand in the index, so that no other statement is looked at.
DROP INDEX IF EXISTS statement_by_kind;
CREATE INDEX statement_by_value ON statement (kind, value);

-- The statements that are read today. Few were ever superseded, and most are told by the index of supersessions alone.
DROP VIEW current_statement;
CREATE VIEW current_statement AS
SELECT * FROM statement s
WHERE NOT EXISTS (SELECT 1 FROM supersession x WHERE x.statement = s.key AND x.reading > (SELECT coalesce(max(r.reading), 0) FROM reappearance r WHERE r.statement = s.key));
