CREATE TABLE parley_archive (format INTEGER NOT NULL);
INSERT INTO parley_archive VALUES (1);

-- The ledger: everything that was ever filed, said by a person or taken back. Times are milliseconds of UTC since 1970.
CREATE TABLE ledger (
    seq     INTEGER PRIMARY KEY,
    filed   INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    body    TEXT    NOT NULL
);
CREATE INDEX ledger_subject ON ledger (subject, seq);
CREATE INDEX ledger_deeds ON ledger (seq) WHERE kind = 'DEED';
CREATE TRIGGER ledger_keeps BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

-- All below is made from the ledger, and can be made again. A row holds from `since` until just before `until`.

-- How an article stood; `no` is the first of its places in the ledger, `seq` the one of the reading that counted.
CREATE TABLE reading (
    article  TEXT    NOT NULL,
    since    INTEGER NOT NULL,
    until    INTEGER NOT NULL,
    no       INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    url      TEXT,
    standing TEXT    NOT NULL,
    said     INTEGER NOT NULL,
    PRIMARY KEY (article, since)
) WITHOUT ROWID;
CREATE INDEX reading_url ON reading (url) WHERE url IS NOT NULL;
CREATE INDEX reading_no ON reading (no);
CREATE INDEX reading_since ON reading (since);

-- Where merging finds the articles that may belong together.
CREATE TABLE shelf (
    label TEXT    NOT NULL,
    no    INTEGER NOT NULL,
    PRIMARY KEY (label, no)
) WITHOUT ROWID;
CREATE INDEX shelf_no ON shelf (no);

-- The records of current readings, by kind and day.
CREATE TABLE entry (
    id      TEXT    NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER NOT NULL,
    no      INTEGER NOT NULL,
    record  TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    said    INTEGER NOT NULL,
    PRIMARY KEY (id, since)
) WITHOUT ROWID;
CREATE INDEX entry_kind ON entry (kind, said);
CREATE INDEX entry_no ON entry (no);

-- Which articles name whom: full names, and the last word of each, in small letters.
CREATE TABLE named (
    name TEXT    NOT NULL,
    no   INTEGER NOT NULL,
    PRIMARY KEY (name, no)
) WITHOUT ROWID;
CREATE INDEX named_no ON named (no);

-- What merging made: dossiers and claims. `day` is the first that an encounter may be on.
CREATE TABLE made (
    kind  TEXT    NOT NULL,
    id    TEXT    NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    day   TEXT,
    body  TEXT    NOT NULL,
    PRIMARY KEY (kind, id, since)
) WITHOUT ROWID;
CREATE INDEX made_since ON made (kind, since);
CREATE INDEX made_until ON made (kind, until, day);

-- From a report to what it is or was in.
CREATE TABLE leads (
    report TEXT NOT NULL,
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    PRIMARY KEY (report, kind, id)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
