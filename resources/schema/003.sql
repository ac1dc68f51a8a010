-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 3: colour and pattern of a lane, and lane schemes: ways to lay the lanes of a case anew, saved by name.

ALTER TABLE lane ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE lane ADD COLUMN pattern TEXT NOT NULL DEFAULT '';

CREATE TABLE lane_scheme (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    coding_scheme_id INTEGER REFERENCES coding_scheme(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    grouping TEXT NOT NULL,
    ord REAL
);
