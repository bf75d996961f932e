UPDATE parley_archive SET format = 5;

-- All below is made from the ledger, and is made again since `reading` is emptied. A row holds from `since` until just before `until`.
DELETE FROM reading;
DROP TABLE entry;

-- The records of current readings, by kind and time; those of one time stand by `place`.
CREATE TABLE entry (
    id      TEXT    NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER NOT NULL,
    no      INTEGER NOT NULL,
    record  TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    said    INTEGER NOT NULL,
    place   TEXT    NOT NULL,
    PRIMARY KEY (id, since)
) WITHOUT ROWID;
CREATE INDEX entry_kind ON entry (kind, said, place, until, no);
CREATE INDEX entry_no ON entry (no);

-- Whoever is named, once for each name, state and office. `small`: the name in small letters.
CREATE TABLE party (
    no     INTEGER PRIMARY KEY,
    actor  TEXT NOT NULL,
    name   TEXT NOT NULL,
    kind   TEXT NOT NULL,
    state  TEXT NOT NULL,
    office TEXT NOT NULL,
    small  TEXT NOT NULL,
    UNIQUE (actor, name, kind, state, office)
);
CREATE INDEX party_small ON party (small, state);

-- Under which names somebody is looked up.
CREATE TABLE called (
    form  TEXT    NOT NULL,
    party INTEGER NOT NULL,
    PRIMARY KEY (form, party)
) WITHOUT ROWID;

-- Whose a record is, by the id of its report; of the kind NAMED: whom an article names.
CREATE TABLE hand (
    party INTEGER NOT NULL,
    kind  TEXT    NOT NULL,
    said  INTEGER NOT NULL,
    place TEXT    NOT NULL,
    id    TEXT    NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    no    INTEGER NOT NULL,
    PRIMARY KEY (party, kind, said, place, id, since)
) WITHOUT ROWID;
CREATE INDEX hand_no ON hand (no);

-- What dossiers and claims are looked for by, every version.
CREATE TABLE outline (
    kind   TEXT    NOT NULL,
    id     TEXT    NOT NULL,
    since  INTEGER NOT NULL,
    until  INTEGER NOT NULL,
    day    TEXT,
    begins TEXT,
    ends   TEXT,
    status TEXT    NOT NULL,
    level  TEXT    NOT NULL,
    place  TEXT    NOT NULL,
    said   INTEGER NOT NULL,
    who    TEXT    NOT NULL,
    states TEXT    NOT NULL,
    words  TEXT    NOT NULL,
    PRIMARY KEY (kind, id, since)
) WITHOUT ROWID;
CREATE INDEX outline_since ON outline (kind, since);
CREATE INDEX outline_until ON outline (kind, until);
