-- The last judgement on its page, or on a page about its State, that a run of the checks took account of; 0 where there was none. A later one makes both be checked again.
ALTER TABLE check_run ADD COLUMN judgement INTEGER NOT NULL DEFAULT 0;

CREATE INDEX judgement_of_page ON judgement (page);
