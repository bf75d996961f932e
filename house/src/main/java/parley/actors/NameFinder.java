package parley.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.Match;
import parley.language.Sentence;
import parley.language.Token;

/** The names of a sentence: what the reader model marks and what the directory knows, the longer first. */
final class NameFinder {
    enum Sort {
        PERSON,
        ORGANISATION,
        STATE,
        PLACE
    }

    /** Words {@code first} to {@code last} are a name; {@code entity} where the directory knows it. */
    record Name(int first, int last, Sort sort, @Nullable Entity entity) {}

    private final Directory directory;

    NameFinder(Directory directory) {
        this.directory = directory;
    }

    List<Name> find(Sentence s) {
        List<Name> names = new ArrayList<>();
        List<String> forms = s.tokens().stream().map(Token::form).toList();
        int i = 0;
        while (i < s.size()) {
            Token t = s.token(i);
            int labelled = t.name().startsWith("B-") ? labelEnd(s, i) : i;
            boolean person = t.name().endsWith("-PER");
            Optional<Match> match = !startsName(t) ? Optional.empty() : directory.longest(forms, i);
            Optional<Entity> known = match.flatMap(NameFinder::entity);
            int knownEnd = known.isPresent() ? match.orElseThrow().to() - 1 : -1;
            if (known.isEmpty() && t.name().startsWith("B-") && labelled == i) {
                known = acronym(t.form());
                knownEnd = known.isPresent() ? i : -1;
            }
            if (isPartOfName(s, known.orElse(null), knownEnd, labelled)) {
                known = Optional.empty();
            }
            person = person && directory.nationality(t.form()).isEmpty();
            if (person && t.name().startsWith("B-") && labelled > knownEnd && !isAcronym(s, i, labelled)) {
                add(names, s, i, labelled, Sort.PERSON, null);
                i = labelled + 1;
            } else if (known.isPresent() && !inPerson(s, i, knownEnd)) {
                Entity entity = known.get();
                add(names, s, i, knownEnd, sort(entity), entity);
                i = knownEnd + 1;
            } else if (t.name().startsWith("B-")) {
                add(
                        names,
                        s,
                        i,
                        labelled,
                        t.name().endsWith("ORG") || isAcronym(s, i, labelled)
                                ? Sort.ORGANISATION
                                : person ? Sort.PERSON : Sort.PLACE,
                        null);
                i = labelled + 1;
            } else {
                i++;
            }
        }
        return names;
    }

    /** "African Union Mission": a body of its own, though the directory knows its beginning. */
    private static boolean isPartOfName(Sentence s, @Nullable Entity known, int knownEnd, int labelled) {
        return known != null
                && known.kind() == Entity.Kind.ORGANISATION
                && labelled > knownEnd
                && s.token(labelled).name().endsWith("-ORG")
                && s.token(knownEnd + 1).upos().equals("PROPN")
                && s.token(knownEnd).head() > knownEnd;
    }

    /** What a name most likely is: a state before a body before a place; persons are the model's to mark. */
    private static Optional<Entity> entity(Match match) {
        return match.entities().stream()
                .filter(e -> e.kind() != Entity.Kind.HOLDER)
                .min(Comparator.comparing(Entity::kind));
    }

    /** British papers write "Farc" for "FARC". */
    private Optional<Entity> acronym(String form) {
        if (form.length() < 3 || form.length() > 6) {
            return Optional.empty();
        }
        return directory.named(form.toUpperCase(Locale.ROOT)).stream()
                .filter(e -> e.kind() == Entity.Kind.ORGANISATION)
                .findFirst();
    }

    /** "AKEL": one word all in capitals is no person. */
    private static boolean isAcronym(Sentence s, int first, int last) {
        String form = s.token(first).form();
        return first == last && form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
    }

    private static boolean startsName(Token t) {
        return !t.form().isEmpty()
                && (Character.isUpperCase(t.form().codePointAt(0))
                        || Character.isDigit(t.form().charAt(0)));
    }

    private static Sort sort(Entity entity) {
        return switch (entity.kind()) {
            case STATE -> Sort.STATE;
            case ORGANISATION -> Sort.ORGANISATION;
            case PLACE, REGION, HOLDER -> Sort.PLACE;
        };
    }

    /** A directory name inside a longer personal name ("Jordan" in "Michael Jordan") is no name of its own. */
    private static boolean inPerson(Sentence s, int first, int last) {
        return s.token(first).name().equals("I-PER")
                || (last + 1 < s.size()
                        && s.token(last + 1).name().equals("I-PER")
                        && s.token(first).name().equals("B-PER"));
    }

    private static int labelEnd(Sentence s, int first) {
        String inside = "I" + s.token(first).name().substring(1);
        int last = first;
        while (last + 1 < s.size() && s.token(last + 1).name().equals(inside)) {
            last++;
        }
        // the model may stop at a hyphen: "Jae" of "Jae-in"
        while (last + 2 < s.size()
                && hyphenated(s, last)
                && s.token(last + 2).name().equals("O")) {
            last += 2;
        }
        return last;
    }

    private static boolean hyphenated(Sentence s, int at) {
        Token hyphen = s.token(at + 1);
        Token next = s.token(at + 2);
        return hyphen.form().equals("-")
                && hyphen.span().start() == s.token(at).span().end()
                && next.span().start() == hyphen.span().end()
                && next.upos().equals("PROPN");
    }

    private static void add(List<Name> names, Sentence s, int first, int last, Sort sort, @Nullable Entity entity) {
        int from = first;
        int to = last;
        while (from < to && (isEdge(s.token(from)) || sort == Sort.ORGANISATION && opensLow(s, from, to))) {
            from++;
        }
        while (to > from && isEdge(s.token(to))) {
            to--;
        }
        if (!isEdge(s.token(from))) {
            names.add(new Name(from, to, sort, entity));
        }
    }

    /** "opposition" of "opposition Democratic Party". */
    private static boolean opensLow(Sentence s, int first, int last) {
        String form = s.token(first).form();
        return form.length() > 1
                && form.chars().allMatch(Character::isLowerCase)
                && s.tokens().subList(first + 1, last + 1).stream()
                        .anyMatch(t -> Character.isUpperCase(t.form().codePointAt(0)));
    }

    private static boolean isEdge(Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        return t.upos().equals("PUNCT")
                || form.equals("the")
                || form.equals("'s")
                || form.equals("’s")
                || form.equals("h.e.")
                || form.equals("—");
    }
}
