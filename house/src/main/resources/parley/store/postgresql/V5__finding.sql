UPDATE parley_archive SET format = 5;

-- All below is made from the ledger, and is made again since `reading` is emptied. A row holds from `since` until just before `until`.
DELETE FROM reading;
DROP TABLE entry;

-- The records of current readings, by kind and time; those of one time stand by `place`.
CREATE TABLE entry (
    id      TEXT COLLATE "C"    NOT NULL,
    since   BIGINT NOT NULL,
    until   BIGINT NOT NULL,
    no      BIGINT NOT NULL,
    record  TEXT COLLATE "C"    NOT NULL,
    kind    TEXT COLLATE "C"    NOT NULL,
    said    BIGINT NOT NULL,
    place   TEXT COLLATE "C"    NOT NULL,
    PRIMARY KEY (id, since)
);
CREATE INDEX entry_kind ON entry (kind, said, place, until, no);
CREATE INDEX entry_no ON entry (no);

-- Whoever is named, once for each name, state and office. `small`: the name in small letters.
CREATE TABLE party (
    no     BIGINT PRIMARY KEY,
    actor  TEXT COLLATE "C" NOT NULL,
    name   TEXT COLLATE "C" NOT NULL,
    kind   TEXT COLLATE "C" NOT NULL,
    state  TEXT COLLATE "C" NOT NULL,
    office TEXT COLLATE "C" NOT NULL,
    small  TEXT COLLATE "C" NOT NULL,
    UNIQUE (actor, name, kind, state, office)
);
CREATE INDEX party_small ON party (small, state);

-- Under which names somebody is looked up.
CREATE TABLE called (
    form  TEXT COLLATE "C"    NOT NULL,
    party BIGINT NOT NULL,
    PRIMARY KEY (form, party)
);

-- Whose a record is, by the id of its report; of the kind NAMED: whom an article names.
CREATE TABLE hand (
    party BIGINT NOT NULL,
    kind  TEXT COLLATE "C"    NOT NULL,
    said  BIGINT NOT NULL,
    place TEXT COLLATE "C"    NOT NULL,
    id    TEXT COLLATE "C"    NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    no    BIGINT NOT NULL,
    PRIMARY KEY (party, kind, said, place, id, since)
);
CREATE INDEX hand_no ON hand (no);

-- What dossiers and claims are looked for by, every version.
CREATE TABLE outline (
    kind   TEXT COLLATE "C"    NOT NULL,
    id     TEXT COLLATE "C"    NOT NULL,
    since  BIGINT NOT NULL,
    until  BIGINT NOT NULL,
    day    TEXT COLLATE "C",
    begins TEXT COLLATE "C",
    ends   TEXT COLLATE "C",
    status TEXT COLLATE "C"    NOT NULL,
    level  TEXT COLLATE "C"    NOT NULL,
    place  TEXT COLLATE "C"    NOT NULL,
    said   BIGINT NOT NULL,
    who    TEXT COLLATE "C"    NOT NULL,
    states TEXT COLLATE "C"    NOT NULL,
    words  TEXT COLLATE "C"    NOT NULL,
    PRIMARY KEY (kind, id, since)
);
CREATE INDEX outline_since ON outline (kind, since);
CREATE INDEX outline_until ON outline (kind, until);
