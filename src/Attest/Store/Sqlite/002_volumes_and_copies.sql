-- A source may hold several reports, and several sources may hold one.
-- The report of the source that a reading is of, from 1; 0 for the source as a whole. Of a source's report the reading with the highest number is the current one.
-- A reading that gives way to a fuller copy of its page is followed by one that stands under no address (unfiled = 'copy', contested = the page).
ALTER TABLE reading ADD COLUMN part INTEGER NOT NULL DEFAULT 0 CHECK (part >= 0);
DROP INDEX reading_of_source;
CREATE INDEX reading_of_source ON reading (source, part, number);
