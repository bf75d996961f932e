package parley.show;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.record.Basis;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Polarity;
import parley.record.Position;
import parley.record.Statement;
import parley.text.Evidence;

/** The records of one section, each as a block: what it says, then the article's words for it and whose they are. */
final class Blocks {
    static final int INDENT = 2;
    static final int INNER = 4;
    static final int COLUMN = 12;
    static final int LONGEST_QUOTE = 160;

    private final Sheet sheet;
    private final Cast cast;
    private final boolean explain;

    Blocks(Sheet sheet, Cast cast, boolean explain) {
        this.sheet = sheet;
        this.cast = cast;
        this.explain = explain;
    }

    void write(List<Entry> entries) {
        String heading = "";
        for (Entry entry : entries) {
            String next = heading(entry);
            if (!next.equals(heading)) {
                if (!heading.isEmpty()) {
                    sheet.blank();
                }
                sheet.line(INDENT, sheet.ink(Sheet.Ink.SUBJECT, next));
                heading = next;
            }
            body(entry);
        }
    }

    /** What neighbouring records of the same person share is said once. */
    private String heading(Entry entry) {
        return switch (entry.entryKind()) {
            case MEETING -> MeetingBlock.heading((Meeting) entry);
            case STATEMENT -> Cast.capital(cast.described(((Statement) entry).speakers()));
            case POSITION -> Cast.capital(cast.described(((Position) entry).holders()));
            case OFFER -> heading((Offer) entry);
            case EVENT -> heading((Event) entry);
        };
    }

    private void body(Entry entry) {
        switch (entry.entryKind()) {
            case MEETING -> {
                new MeetingBlock(sheet, cast).write((Meeting) entry);
                quotes(entry.basis(), List.of());
            }
            case STATEMENT -> statement((Statement) entry);
            case POSITION -> position((Position) entry);
            case OFFER -> offer((Offer) entry);
            case EVENT -> event((Event) entry);
        }
        if (explain) {
            rules(entry);
        }
    }

    private void statement(Statement statement) {
        boolean negative = statement.basis().polarity() == Polarity.NEGATIVE;
        String verb = verb(statement.act(), statement.speakers().size() > 1, negative);
        String words = statement.content().quote();
        String said = statement.direct() ? Plain.quoted(words, LONGEST_QUOTE) : Plain.excerpt(words, LONGEST_QUOTE);
        StringJoiner aside = new StringJoiner("; ", " (", ")").setEmptyValue("");
        if (!statement.addressees().isEmpty()) {
            aside.add("to " + cast.names(statement.addressees()));
        }
        if (statement.channel() != null) {
            aside.add(Plain.words(statement.channel()));
        }
        if (statement.basis().when() != null) {
            aside.add(Dates.human(statement.basis().when()));
        }
        sheet.row(INNER, negative || denial(statement) ? red(verb) : verb, COLUMN, said + dim(aside.toString()));
        String source = source(statement.basis(), statement.speakers());
        if (!source.isEmpty()) {
            sheet.row(INNER, "", COLUMN, "— " + source);
        }
    }

    private static boolean denial(Statement statement) {
        return statement.act() == Statement.Act.DENY || statement.act() == Statement.Act.REJECT;
    }

    private static String verb(Statement.Act act, boolean several, boolean negative) {
        String verb = act.name().toLowerCase(Locale.ROOT);
        if (negative) {
            return (several ? "do not " : "does not ") + verb;
        }
        return several
                ? verb
                : switch (act) {
                    case DENY -> "denies";
                    case SAY,
                            CONFIRM,
                            REJECT,
                            ACCEPT,
                            DEMAND,
                            PROPOSE,
                            PROMISE,
                            WARN,
                            ACCUSE,
                            PRAISE,
                            HOPE,
                            REPORT,
                            SPECULATE -> verb + "s";
                };
    }

    private void position(Position position) {
        boolean negative = position.basis().polarity() == Polarity.NEGATIVE;
        String stance = (negative ? "not " : "")
                + switch (position.stance()) {
                    case FOR -> "for";
                    case AGAINST -> "against";
                    case OPEN -> "open to";
                    case UNDECIDED -> "undecided";
                };
        boolean no = negative || position.stance() == Position.Stance.AGAINST;
        sheet.row(
                INNER,
                no ? red(stance) : stance,
                COLUMN,
                Plain.excerpt(position.issue().quote(), LONGEST_QUOTE));
        for (Evidence condition : position.conditions()) {
            sheet.row(INNER, "condition", COLUMN, Plain.excerpt(condition.quote(), LONGEST_QUOTE));
        }
        if (position.basis().when() != null) {
            sheet.row(INNER, "when", COLUMN, Dates.human(position.basis().when()));
        }
        quotes(position.basis(), position.holders());
    }

    private String heading(Offer offer) {
        String from = offer.from().isEmpty() ? "somebody" : cast.names(offer.from());
        String to = offer.to().isEmpty() ? "" : " to " + cast.names(offer.to());
        String by = offer.by().isEmpty() ? "" : ", put by " + cast.names(offer.by());
        String start = offer.basis().polarity() == Polarity.NEGATIVE ? "Denied: an offer by " : "Offer by ";
        return start + from + to + by;
    }

    private void offer(Offer offer) {
        if (offer.status() != null) {
            String status = offer.status().name().toLowerCase(Locale.ROOT);
            boolean off = offer.status() == Offer.Status.REJECTED || offer.status() == Offer.Status.WITHDRAWN;
            sheet.row(INNER, "status", COLUMN, off ? red(status) : status);
        }
        if (offer.basis().when() != null) {
            sheet.row(INNER, "when", COLUMN, Dates.human(offer.basis().when()));
        }
        all("gives", offer.gives());
        all("gets", offer.gets());
        quotes(offer.basis(), List.of());
    }

    private void all(String label, List<Evidence> spans) {
        for (Evidence span : spans) {
            sheet.row(INNER, label, COLUMN, Plain.excerpt(span.quote(), LONGEST_QUOTE));
        }
    }

    private String heading(Event event) {
        String done = event.type().name().toLowerCase(Locale.ROOT);
        String who = event.actors().isEmpty() ? "somebody" : cast.names(event.actors());
        String whom = event.targets().isEmpty() ? "" : " → " + cast.names(event.targets());
        boolean denied = event.basis().polarity() == Polarity.NEGATIVE || event.status() == Event.Status.DENIED;
        return (denied ? "Denied: " + who : Cast.capital(who)) + whom + ": " + done;
    }

    private void event(Event event) {
        StringJoiner facts = new StringJoiner(" · ");
        if (event.place() != null) {
            facts.add(Plain.words(event.place()));
        }
        if (event.basis().when() != null) {
            facts.add(Dates.human(event.basis().when()));
        }
        facts.add(event.status().name().toLowerCase(Locale.ROOT));
        facts.add("CAMEO " + event.cameo());
        sheet.line(INNER, facts.toString());
        quotes(event.basis(), List.of());
    }

    /** The article's words, one line each, and behind the last whose they are. */
    private void quotes(Basis basis, List<String> named) {
        List<String> quotes = basis.evidence().stream()
                .map(evidence -> Plain.quoted(evidence.quote(), LONGEST_QUOTE))
                .distinct()
                .toList();
        quotes.subList(0, quotes.size() - 1).forEach(quote -> sheet.line(INNER, quote));
        String source = source(basis, named);
        String last = quotes.get(quotes.size() - 1);
        sheet.line(INNER, source.isEmpty() ? last : last + " — " + source);
    }

    /** Whose word it is, and how sure. Whoever is named above the record already is not named again. */
    private String source(Basis basis, List<String> named) {
        StringJoiner source = new StringJoiner("; ");
        source.setEmptyValue("");
        List<String> others =
                basis.sources().stream().filter(id -> !named.contains(id)).toList();
        if (!others.isEmpty()) {
            source.add(sheet.ink(Sheet.Ink.SOURCE, cast.per(others)));
        }
        switch (basis.certainty()) {
            case CERTAIN -> {}
            case PROBABLE, POSSIBLE -> source.add(basis.certainty().name().toLowerCase(Locale.ROOT));
            case UNKNOWN -> source.add("how sure is not said");
        }
        return source.toString();
    }

    private void rules(Entry entry) {
        Map<String, String> byField = new TreeMap<>(entry.basis().foundBy());
        String record = byField.remove("record");
        String fields = byField.entrySet().stream()
                .map(field -> "; " + field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining());
        sheet.line(INNER, dim("[" + entry.id() + " by " + record + fields + "]"));
    }

    private String red(String text) {
        return sheet.ink(Sheet.Ink.NEGATIVE, text);
    }

    private String dim(String text) {
        return sheet.ink(Sheet.Ink.ASIDE, text);
    }
}
