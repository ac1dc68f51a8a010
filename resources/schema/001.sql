-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 1: every table of a new project. One table per entity, its columns named as in fields(); a date is eight
-- columns: EDTF, words, basis, four padded bounds in seconds since 1970 (the extremes of int64 stand for
-- infinity) and flags. Whatever can be pointed at has its row in object. Keys are checked at commit and never
-- cascade.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE object (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL
);

CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    data BLOB NOT NULL
);

CREATE TABLE edit_log (
    id INTEGER PRIMARY KEY,
    format INTEGER NOT NULL,
    kind TEXT NOT NULL,
    refers_to INTEGER REFERENCES edit_log(id),
    gesture INTEGER NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    reason TEXT NOT NULL,
    changes TEXT NOT NULL
);

CREATE TABLE project (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    seasons TEXT NOT NULL,
    privacy TEXT NOT NULL,
    about TEXT NOT NULL
);

CREATE TABLE case_ (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    window_edtf TEXT NOT NULL, window_words TEXT NOT NULL, window_basis TEXT NOT NULL,
    window_sf INTEGER NOT NULL, window_su INTEGER NOT NULL, window_ef INTEGER NOT NULL, window_eu INTEGER NOT NULL,
    window_flags INTEGER NOT NULL,
    citation TEXT NOT NULL,
    notes TEXT NOT NULL
);

CREATE TABLE wave (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    label TEXT NOT NULL,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL,
    interviews INTEGER NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE source (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    wave_id INTEGER REFERENCES wave(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL,
    citation TEXT NOT NULL,
    access TEXT NOT NULL,
    original_name TEXT NOT NULL,
    original_hash TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    text_length INTEGER NOT NULL,
    notes TEXT NOT NULL
);

CREATE TABLE unit (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    department TEXT NOT NULL,
    begins_edtf TEXT NOT NULL, begins_words TEXT NOT NULL, begins_basis TEXT NOT NULL,
    begins_sf INTEGER NOT NULL, begins_su INTEGER NOT NULL, begins_ef INTEGER NOT NULL, begins_eu INTEGER NOT NULL,
    begins_flags INTEGER NOT NULL,
    ends_edtf TEXT NOT NULL, ends_words TEXT NOT NULL, ends_basis TEXT NOT NULL,
    ends_sf INTEGER NOT NULL, ends_su INTEGER NOT NULL, ends_ef INTEGER NOT NULL, ends_eu INTEGER NOT NULL,
    ends_flags INTEGER NOT NULL,
    born_from TEXT NOT NULL,
    fate TEXT NOT NULL,
    counted INTEGER NOT NULL
);

CREATE TABLE respondent (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    role_group TEXT NOT NULL,
    level TEXT NOT NULL,
    unit TEXT NOT NULL,
    person_unknown INTEGER NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE interview (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    wave_id INTEGER REFERENCES wave(id) DEFERRABLE INITIALLY DEFERRED,
    source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL,
    mode TEXT NOT NULL,
    length TEXT NOT NULL,
    persons INTEGER NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE participation (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    interview_id INTEGER REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    respondent_id INTEGER REFERENCES respondent(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE excerpt (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    source_id INTEGER REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    respondent_id INTEGER REFERENCES respondent(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    said_edtf TEXT NOT NULL, said_words TEXT NOT NULL, said_basis TEXT NOT NULL,
    said_sf INTEGER NOT NULL, said_su INTEGER NOT NULL, said_ef INTEGER NOT NULL, said_eu INTEGER NOT NULL,
    said_flags INTEGER NOT NULL,
    locator TEXT NOT NULL,
    paraphrase INTEGER NOT NULL,
    language TEXT NOT NULL,
    translation TEXT NOT NULL,
    consent TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE lane (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES lane(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    other_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    ord REAL
);

CREATE TABLE counterfactual (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    antecedent TEXT NOT NULL,
    expected_path TEXT NOT NULL,
    limits TEXT NOT NULL,
    rewrite_check TEXT NOT NULL
);

CREATE TABLE event (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    lane_id INTEGER REFERENCES lane(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    short_title TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL,
    ord REAL,
    level TEXT NOT NULL,
    outside INTEGER NOT NULL,
    starred INTEGER NOT NULL,
    placed_by_hand INTEGER NOT NULL,
    certainty TEXT NOT NULL,
    counterfactual_id INTEGER REFERENCES counterfactual(id) DEFERRABLE INITIALLY DEFERRED,
    evidence_note TEXT NOT NULL,
    locator TEXT NOT NULL,
    expected_phase TEXT NOT NULL,
    notes TEXT NOT NULL
);

CREATE TABLE actor (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    life_edtf TEXT NOT NULL, life_words TEXT NOT NULL, life_basis TEXT NOT NULL,
    life_sf INTEGER NOT NULL, life_su INTEGER NOT NULL, life_ef INTEGER NOT NULL, life_eu INTEGER NOT NULL,
    life_flags INTEGER NOT NULL
);

CREATE TABLE event_actor (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    actor_id INTEGER REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE event_unit (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    unit_id INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE unit_transition (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    kind TEXT NOT NULL,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE transition_unit (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    transition_id INTEGER REFERENCES unit_transition(id) DEFERRABLE INITIALLY DEFERRED,
    unit_id INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL
);

CREATE TABLE coding_scheme (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    exclusive INTEGER NOT NULL,
    demonstration INTEGER NOT NULL,
    author TEXT NOT NULL
);

CREATE TABLE code (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    scheme_id INTEGER REFERENCES coding_scheme(id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    other_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    "exclude" TEXT NOT NULL,
    example TEXT NOT NULL,
    colour TEXT NOT NULL,
    pattern TEXT NOT NULL,
    ord REAL
);

CREATE TABLE code_assignment (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    code_id INTEGER REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
    target_id INTEGER REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    coder TEXT NOT NULL,
    assigned_at INTEGER NOT NULL,
    weight REAL,
    memo TEXT NOT NULL
);

CREATE TABLE bracketing (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    lane_id INTEGER REFERENCES lane(id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES bracketing(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    other_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    author TEXT NOT NULL,
    status TEXT NOT NULL,
    why TEXT NOT NULL,
    ord REAL,
    hidden INTEGER NOT NULL
);

CREATE TABLE frontier (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    bracketing_id INTEGER REFERENCES bracketing(id) DEFERRABLE INITIALLY DEFERRED,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL,
    reason TEXT NOT NULL,
    discontinuous TEXT NOT NULL,
    gradual INTEGER NOT NULL,
    placed_by_order INTEGER NOT NULL
);

CREATE TABLE frontier_event (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    frontier_id INTEGER REFERENCES frontier(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE bracket (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    bracketing_id INTEGER REFERENCES bracketing(id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES bracket(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    other_name TEXT NOT NULL,
    theme TEXT NOT NULL,
    opens_id INTEGER REFERENCES frontier(id) DEFERRABLE INITIALLY DEFERRED,
    closes_id INTEGER REFERENCES frontier(id) DEFERRABLE INITIALLY DEFERRED,
    begins_edtf TEXT NOT NULL, begins_words TEXT NOT NULL, begins_basis TEXT NOT NULL,
    begins_sf INTEGER NOT NULL, begins_su INTEGER NOT NULL, begins_ef INTEGER NOT NULL, begins_eu INTEGER NOT NULL,
    begins_flags INTEGER NOT NULL,
    ends_edtf TEXT NOT NULL, ends_words TEXT NOT NULL, ends_basis TEXT NOT NULL,
    ends_sf INTEGER NOT NULL, ends_su INTEGER NOT NULL, ends_ef INTEGER NOT NULL, ends_eu INTEGER NOT NULL,
    ends_flags INTEGER NOT NULL,
    start_reason TEXT NOT NULL,
    continuity TEXT NOT NULL,
    context_at_start TEXT NOT NULL,
    actions TEXT NOT NULL,
    consequences TEXT NOT NULL,
    gap_note TEXT NOT NULL,
    colour INTEGER NOT NULL
);

CREATE TABLE bracket_opening (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    bracket_id INTEGER REFERENCES bracket(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE condition (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    lane_id INTEGER REFERENCES lane(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    dimension TEXT NOT NULL
);

CREATE TABLE condition_value (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    condition_id INTEGER REFERENCES condition(id) DEFERRABLE INITIALLY DEFERRED,
    bracket_id INTEGER REFERENCES bracket(id) DEFERRABLE INITIALLY DEFERRED,
    at_start TEXT NOT NULL,
    at_end TEXT NOT NULL,
    who_says TEXT NOT NULL
);

CREATE TABLE influence (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    from_id INTEGER REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    to_id INTEGER REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    sign TEXT NOT NULL,
    basis TEXT NOT NULL,
    strength INTEGER NOT NULL,
    mechanism TEXT NOT NULL,
    rival TEXT NOT NULL
);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    excerpt_id INTEGER REFERENCES excerpt(id) DEFERRABLE INITIALLY DEFERRED,
    target_id INTEGER REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    unit TEXT NOT NULL,
    population TEXT NOT NULL
);

CREATE TABLE observation (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    indicator_id INTEGER REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL,
    number REAL,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE plan (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    occurred_edtf TEXT NOT NULL, occurred_words TEXT NOT NULL, occurred_basis TEXT NOT NULL,
    occurred_sf INTEGER NOT NULL, occurred_su INTEGER NOT NULL, occurred_ef INTEGER NOT NULL, occurred_eu INTEGER NOT NULL,
    occurred_flags INTEGER NOT NULL
);

CREATE TABLE planned_activity (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    plan_id INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    title TEXT NOT NULL,
    begins_edtf TEXT NOT NULL, begins_words TEXT NOT NULL, begins_basis TEXT NOT NULL,
    begins_sf INTEGER NOT NULL, begins_su INTEGER NOT NULL, begins_ef INTEGER NOT NULL, begins_eu INTEGER NOT NULL,
    begins_flags INTEGER NOT NULL,
    ends_edtf TEXT NOT NULL, ends_words TEXT NOT NULL, ends_basis TEXT NOT NULL,
    ends_sf INTEGER NOT NULL, ends_su INTEGER NOT NULL, ends_ef INTEGER NOT NULL, ends_eu INTEGER NOT NULL,
    ends_flags INTEGER NOT NULL,
    actual_begins_edtf TEXT NOT NULL, actual_begins_words TEXT NOT NULL, actual_begins_basis TEXT NOT NULL,
    actual_begins_sf INTEGER NOT NULL, actual_begins_su INTEGER NOT NULL, actual_begins_ef INTEGER NOT NULL, actual_begins_eu INTEGER NOT NULL,
    actual_begins_flags INTEGER NOT NULL,
    actual_ends_edtf TEXT NOT NULL, actual_ends_words TEXT NOT NULL, actual_ends_basis TEXT NOT NULL,
    actual_ends_sf INTEGER NOT NULL, actual_ends_su INTEGER NOT NULL, actual_ends_ef INTEGER NOT NULL, actual_ends_eu INTEGER NOT NULL,
    actual_ends_flags INTEGER NOT NULL,
    responsible TEXT NOT NULL,
    state TEXT NOT NULL,
    slip_min_days REAL,
    slip_max_days REAL,
    note TEXT NOT NULL
);

CREATE TABLE planned_actual (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    planned_id INTEGER REFERENCES planned_activity(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE turning_point (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    frontier_id INTEGER REFERENCES frontier(id) DEFERRABLE INITIALLY DEFERRED,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    criterion TEXT NOT NULL,
    who_says TEXT NOT NULL
);

CREATE TABLE counterfactual_branch (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    counterfactual_id INTEGER REFERENCES counterfactual(id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
    decision TEXT NOT NULL
);

CREATE TABLE memo (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    target_id INTEGER REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at INTEGER NOT NULL
);

CREATE TABLE figure (
    id INTEGER PRIMARY KEY REFERENCES object(id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_(id) DEFERRABLE INITIALLY DEFERRED,
    bracketing_id INTEGER REFERENCES bracketing(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    width_mm REAL,
    language TEXT NOT NULL,
    number INTEGER NOT NULL,
    caption TEXT NOT NULL,
    alt_text TEXT NOT NULL,
    settings TEXT NOT NULL
);

CREATE INDEX excerpt_by_source ON excerpt(source_id);
CREATE INDEX excerpt_by_respondent ON excerpt(respondent_id);
CREATE INDEX event_by_lane ON event(lane_id);
CREATE INDEX event_by_counterfactual ON event(counterfactual_id) WHERE counterfactual_id IS NOT NULL;
CREATE INDEX event_actor_by_event ON event_actor(event_id);
CREATE INDEX event_actor_by_actor ON event_actor(actor_id);
CREATE INDEX event_unit_by_event ON event_unit(event_id);
CREATE INDEX event_unit_by_unit ON event_unit(unit_id);
CREATE INDEX code_assignment_by_code ON code_assignment(code_id);
CREATE INDEX code_assignment_by_target ON code_assignment(target_id);
CREATE INDEX influence_by_from ON influence(from_id);
CREATE INDEX influence_by_to ON influence(to_id);
CREATE INDEX evidence_by_excerpt ON evidence(excerpt_id);
CREATE INDEX evidence_by_target ON evidence(target_id);
CREATE INDEX memo_by_target ON memo(target_id);

-- Full text by object id. The triggers keep it; the canonical text of a source is added by the program.
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');

CREATE TRIGGER event_search_insert AFTER INSERT ON event BEGIN
    INSERT INTO search(rowid, title, body)
    VALUES (new.id, new.title, new."key" || char(10) || new.short_title || char(10) || new.notes);
END;
CREATE TRIGGER event_search_update AFTER UPDATE OF "key", short_title, title, notes ON event BEGIN
    UPDATE search SET title = new.title, body = new."key" || char(10) || new.short_title || char(10) || new.notes
    WHERE rowid = new.id;
END;
CREATE TRIGGER event_search_delete AFTER DELETE ON event BEGIN
    DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER excerpt_search_insert AFTER INSERT ON excerpt BEGIN
    INSERT INTO search(rowid, title, body)
    VALUES (new.id, new."key", new.text || char(10) || new.translation || char(10) || new.note);
END;
CREATE TRIGGER excerpt_search_update AFTER UPDATE OF "key", text, translation, note ON excerpt BEGIN
    UPDATE search SET title = new."key", body = new.text || char(10) || new.translation || char(10) || new.note
    WHERE rowid = new.id;
END;
CREATE TRIGGER excerpt_search_delete AFTER DELETE ON excerpt BEGIN
    DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER memo_search_insert AFTER INSERT ON memo BEGIN
    INSERT INTO search(rowid, title, body) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER memo_search_update AFTER UPDATE OF title, text ON memo BEGIN
    UPDATE search SET title = new.title, body = new.text WHERE rowid = new.id;
END;
CREATE TRIGGER memo_search_delete AFTER DELETE ON memo BEGIN
    DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER source_search_insert AFTER INSERT ON source BEGIN
    INSERT INTO search(rowid, title, body) VALUES (new.id, new."key" || char(10) || new.title, '');
END;
CREATE TRIGGER source_search_update AFTER UPDATE OF "key", title ON source BEGIN
    UPDATE search SET title = new."key" || char(10) || new.title WHERE rowid = new.id;
END;
CREATE TRIGGER source_search_delete AFTER DELETE ON source BEGIN
    DELETE FROM search WHERE rowid = old.id;
END;
