UPDATE parley_archive SET format = 2;

-- What the desk keeps beside the ledger. Nothing of it is made from the ledger, and `rebuild` leaves it alone.

-- Who may do what from elsewhere. `digest` is SHA-256 of the token, which nobody keeps.
CREATE TABLE token (
    id      TEXT COLLATE "C" PRIMARY KEY,
    name    TEXT COLLATE "C" NOT NULL UNIQUE,
    role    TEXT COLLATE "C" NOT NULL,
    digest  TEXT COLLATE "C" NOT NULL,
    made    BIGINT NOT NULL,
    expires BIGINT,
    revoked BIGINT
);

-- Who changed what through the desk.
CREATE TABLE audit (
    no      BIGINT PRIMARY KEY,
    at      BIGINT NOT NULL,
    actor   TEXT COLLATE "C" NOT NULL,
    what    TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL
);
CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit only grows'; END $$;
CREATE TRIGGER audit_keeps BEFORE UPDATE OR DELETE ON audit EXECUTE FUNCTION audit_only_grows();

-- Saved questions. `seen` is the filing time up to which alerts were made.
CREATE TABLE watch (
    id       TEXT COLLATE "C" PRIMARY KEY,
    owner    TEXT COLLATE "C" NOT NULL,
    name     TEXT COLLATE "C" NOT NULL,
    criteria TEXT COLLATE "C" NOT NULL,
    hook     TEXT COLLATE "C",
    secret   TEXT COLLATE "C",
    mail     TEXT COLLATE "C",
    made     BIGINT NOT NULL,
    seen     BIGINT NOT NULL
);

-- What became otherwise in answer to a saved question.
CREATE TABLE alert (
    no    BIGINT PRIMARY KEY,
    id    TEXT COLLATE "C" NOT NULL UNIQUE,
    watch TEXT COLLATE "C" NOT NULL,
    filed BIGINT NOT NULL,
    body  TEXT COLLATE "C" NOT NULL
);
CREATE INDEX alert_watch ON alert (watch, no);

-- The outbox: an alert on its way to somebody. `done` is when it arrived, `due` when it is tried next.
CREATE TABLE delivery (
    alert BIGINT NOT NULL,
    way   TEXT COLLATE "C" NOT NULL,
    tries BIGINT NOT NULL,
    due   BIGINT NOT NULL,
    done  BIGINT,
    said  TEXT COLLATE "C",
    PRIMARY KEY (alert, way)
);
CREATE INDEX delivery_due ON delivery (due) WHERE done IS NULL;
