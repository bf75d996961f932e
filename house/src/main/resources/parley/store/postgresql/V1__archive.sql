CREATE TABLE parley_archive (format INT NOT NULL);
INSERT INTO parley_archive VALUES (1);

-- The ledger: everything that was ever filed, said by a person or taken back. Times are milliseconds of UTC since 1970.
CREATE TABLE ledger (
    seq     BIGINT  PRIMARY KEY,
    filed   BIGINT  NOT NULL,
    kind    TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    body    TEXT    NOT NULL
);
CREATE INDEX ledger_subject ON ledger (subject, seq);
CREATE INDEX ledger_deeds ON ledger (seq) WHERE kind = 'DEED';
CREATE FUNCTION ledger_only_grows() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the ledger only grows'; END $$;
CREATE TRIGGER ledger_keeps BEFORE UPDATE OR DELETE ON ledger EXECUTE FUNCTION ledger_only_grows();

-- All below is made from the ledger, and can be made again. A row holds from `since` until just before `until`.

-- How an article stood; `no` is the first of its places in the ledger, `seq` the one of the reading that counted.
CREATE TABLE reading (
    article  TEXT COLLATE "C" NOT NULL,
    since    BIGINT  NOT NULL,
    until    BIGINT  NOT NULL,
    no       BIGINT  NOT NULL,
    seq      BIGINT  NOT NULL,
    url      TEXT,
    standing TEXT COLLATE "C" NOT NULL,
    said     BIGINT  NOT NULL,
    PRIMARY KEY (article, since)
);
CREATE INDEX reading_url ON reading (url) WHERE url IS NOT NULL;
CREATE INDEX reading_no ON reading (no);
CREATE INDEX reading_since ON reading (since);

-- Where merging finds the articles that may belong together.
CREATE TABLE shelf (
    label TEXT COLLATE "C" NOT NULL,
    no    BIGINT NOT NULL,
    PRIMARY KEY (label, no)
);
CREATE INDEX shelf_no ON shelf (no);

-- The records of current readings, by kind and day.
CREATE TABLE entry (
    id      TEXT COLLATE "C" NOT NULL,
    since   BIGINT  NOT NULL,
    until   BIGINT  NOT NULL,
    no      BIGINT  NOT NULL,
    record  TEXT COLLATE "C" NOT NULL,
    kind    TEXT COLLATE "C" NOT NULL,
    said    BIGINT  NOT NULL,
    PRIMARY KEY (id, since)
);
CREATE INDEX entry_kind ON entry (kind, said);
CREATE INDEX entry_no ON entry (no);

-- Which articles name whom: full names, and the last word of each, in small letters.
CREATE TABLE named (
    name TEXT COLLATE "C" NOT NULL,
    no   BIGINT NOT NULL,
    PRIMARY KEY (name, no)
);
CREATE INDEX named_no ON named (no);

-- What merging made: dossiers and claims. `day` is the first that an encounter may be on.
CREATE TABLE made (
    kind  TEXT COLLATE "C" NOT NULL,
    id    TEXT COLLATE "C" NOT NULL,
    since BIGINT  NOT NULL,
    until BIGINT  NOT NULL,
    day   TEXT COLLATE "C",
    body  TEXT    NOT NULL,
    PRIMARY KEY (kind, id, since)
);
CREATE INDEX made_since ON made (kind, since);
CREATE INDEX made_until ON made (kind, until, day);

-- From a report to what it is or was in.
CREATE TABLE leads (
    report TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    id   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (report, kind, id)
);

CREATE TABLE words (
    no     BIGINT PRIMARY KEY,
    vector TSVECTOR NOT NULL
);
CREATE INDEX words_vector ON words USING gin (vector);
