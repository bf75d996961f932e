UPDATE parley_archive SET format = 3;

DROP INDEX ledger_subject;
DROP TABLE reading;
DROP TABLE shelf;
DROP TABLE entry;
DROP TABLE named;
DROP TABLE made;
DROP TABLE leads;
DELETE FROM words;

-- All below is made from the ledger, and is made again where it is empty. A row holds from `since` until just before `until`.

-- How an article stood; `no` is the first of its places in the ledger, `seq` the one of the reading that counted.
CREATE TABLE reading (
    article  TEXT COLLATE "C"    NOT NULL,
    since    BIGINT  NOT NULL,
    until    BIGINT  NOT NULL,
    no       BIGINT  NOT NULL,
    seq      BIGINT  NOT NULL,
    url      TEXT,
    standing TEXT COLLATE "C"    NOT NULL,
    said     BIGINT  NOT NULL,
    PRIMARY KEY (article, since)
);
CREATE INDEX reading_url ON reading (url) WHERE url IS NOT NULL;
CREATE INDEX reading_no ON reading (no, since);

-- Where merging finds the articles that may belong together.
CREATE TABLE shelf (
    label TEXT COLLATE "C"    NOT NULL,
    no    BIGINT  NOT NULL,
    PRIMARY KEY (label, no)
);
CREATE INDEX shelf_no ON shelf (no);

-- The records of current readings, by kind and day.
CREATE TABLE entry (
    id      TEXT COLLATE "C"    NOT NULL,
    since   BIGINT  NOT NULL,
    until   BIGINT  NOT NULL,
    no      BIGINT  NOT NULL,
    record  TEXT COLLATE "C"    NOT NULL,
    kind    TEXT COLLATE "C"    NOT NULL,
    said    BIGINT  NOT NULL,
    PRIMARY KEY (id, since)
);
CREATE INDEX entry_kind ON entry (kind, said);
CREATE INDEX entry_no ON entry (no);

-- Which articles name whom: full names, and the last word of each, in small letters.
CREATE TABLE named (
    name TEXT COLLATE "C"    NOT NULL,
    no   BIGINT  NOT NULL,
    PRIMARY KEY (name, no)
);

-- What merging made: dossiers and claims. `day` is the first that an encounter may be on.
CREATE TABLE made (
    kind  TEXT COLLATE "C"    NOT NULL,
    id    TEXT COLLATE "C"    NOT NULL,
    since BIGINT  NOT NULL,
    until BIGINT  NOT NULL,
    day   TEXT COLLATE "C",
    body  TEXT    NOT NULL
);
CREATE UNIQUE INDEX made_id ON made (kind, id, since);
CREATE INDEX made_since ON made (kind, since);
CREATE INDEX made_until ON made (kind, until) WHERE until < 9223372036854775807;
CREATE INDEX made_day ON made (kind, day);

-- Which report is in what. `no`: the article that has a hand in it; nothing where it is only spoken against.
CREATE TABLE leads (
    kind   TEXT COLLATE "C"    NOT NULL,
    id     TEXT COLLATE "C"    NOT NULL,
    report TEXT COLLATE "C"    NOT NULL,
    since  BIGINT  NOT NULL,
    until  BIGINT  NOT NULL,
    no     BIGINT ,
    PRIMARY KEY (kind, id, report, since)
);
CREATE INDEX leads_report ON leads (report);
CREATE INDEX leads_no ON leads (no);
