-- The search index: derived from the evidence base and disposable. Which base, which version of this script, and up to which reading:
CREATE TABLE origin (
    base    TEXT NOT NULL,
    version INTEGER NOT NULL,
    reading INTEGER NOT NULL
) STRICT;

-- One row for each page, its rowid the page's id, so that descending rowids are newest first. The texts themselves are in the base.
CREATE VIRTUAL TABLE page_index USING fts5 (
    body,
    citations,
    content = '',
    contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
