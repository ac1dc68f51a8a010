-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 2: places of their own for what the worked cases know beyond step 1: names in the other language, kinds of
-- units and documents, departments of transitions, ranges and sources of observations, sources of plans, conditions and counterfactuals, and
-- the further events of a turning point.

ALTER TABLE case_ ADD COLUMN other_name TEXT NOT NULL DEFAULT '';

ALTER TABLE source ADD COLUMN document_type TEXT NOT NULL DEFAULT '';

ALTER TABLE unit ADD COLUMN kind TEXT NOT NULL DEFAULT '';

ALTER TABLE counterfactual ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE counterfactual ADD COLUMN source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE counterfactual ADD COLUMN locator TEXT NOT NULL DEFAULT '';

ALTER TABLE unit_transition ADD COLUMN from_department TEXT NOT NULL DEFAULT '';
ALTER TABLE unit_transition ADD COLUMN to_department TEXT NOT NULL DEFAULT '';

ALTER TABLE coding_scheme ADD COLUMN other_name TEXT NOT NULL DEFAULT '';

ALTER TABLE condition ADD COLUMN other_name TEXT NOT NULL DEFAULT '';

ALTER TABLE condition_value ADD COLUMN source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE indicator ADD COLUMN other_name TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN panel INTEGER NOT NULL DEFAULT 0;

ALTER TABLE observation ADD COLUMN low REAL;
ALTER TABLE observation ADD COLUMN high REAL;
ALTER TABLE observation ADD COLUMN source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE observation ADD COLUMN locator TEXT NOT NULL DEFAULT '';
ALTER TABLE observation ADD COLUMN basis TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE turning_point ADD COLUMN name TEXT NOT NULL DEFAULT '';

CREATE TABLE turning_point_event (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    turning_point_id INTEGER REFERENCES turning_point(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED
);
