UPDATE parley_archive SET format = 2;

-- What the desk keeps beside the ledger. Nothing of it is made from the ledger, and `rebuild` leaves it alone.

-- Who may do what from elsewhere. `digest` is SHA-256 of the token, which nobody keeps.
CREATE TABLE token (
    id      TEXT    PRIMARY KEY,
    name    TEXT    NOT NULL UNIQUE,
    role    TEXT    NOT NULL,
    digest  TEXT    NOT NULL,
    made    INTEGER NOT NULL,
    expires INTEGER,
    revoked INTEGER
) WITHOUT ROWID;

-- Who changed what through the desk.
CREATE TABLE audit (
    no      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    what    TEXT    NOT NULL,
    subject TEXT    NOT NULL
);
CREATE TRIGGER audit_keeps BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;

-- Saved questions. `seen` is the filing time up to which alerts were made.
CREATE TABLE watch (
    id       TEXT    PRIMARY KEY,
    owner    TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    criteria TEXT    NOT NULL,
    hook     TEXT,
    secret   TEXT,
    mail     TEXT,
    made     INTEGER NOT NULL,
    seen     INTEGER NOT NULL
) WITHOUT ROWID;

-- What became otherwise in answer to a saved question.
CREATE TABLE alert (
    no    INTEGER PRIMARY KEY,
    id    TEXT    NOT NULL UNIQUE,
    watch TEXT    NOT NULL,
    filed INTEGER NOT NULL,
    body  TEXT    NOT NULL
);
CREATE INDEX alert_watch ON alert (watch, no);

-- The outbox: an alert on its way to somebody. `done` is when it arrived, `due` when it is tried next.
CREATE TABLE delivery (
    alert INTEGER NOT NULL,
    way   TEXT    NOT NULL,
    tries INTEGER NOT NULL,
    due   INTEGER NOT NULL,
    done  INTEGER,
    said  TEXT,
    PRIMARY KEY (alert, way)
) WITHOUT ROWID;
CREATE INDEX delivery_due ON delivery (due) WHERE done IS NULL;
