package parley.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Level;
import parley.actors.directory.Organisation;
import parley.actors.directory.Region;
import parley.actors.directory.State;
import parley.language.Sentence;
import parley.language.Token;

/** Reads titles and what stands about them: "former US Secretary of State", "Minister of Foreign Affairs of Japan". */
final class RankReader {
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "then", "outgoing", "ousted");
    private static final Set<String> MALE = Set.of(
            "mr", "mr.", "sir", "lord", "king", "prince", "spokesman", "emir", "sultan", "pope", "chairman", "he");
    private static final Set<String> FEMALE = Set.of(
            "mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess", "spokeswoman", "dame", "chairwoman");
    private static final Set<String> HONORIFIC =
            Set.of("majesty", "highness", "holiness", "excellency", "eminence", "royal");
    private static final Set<String> COMPLEMENT = Set.of("of", "to", "for", "in", "on", "with", "at");
    private static final int LONGEST_TITLE = 7;
    private static final int LONGEST_FIELD = 10;

    private final Directory directory;
    private final Nationalities nationalities;

    RankReader(Directory directory) {
        this.directory = directory;
        this.nationalities = new Nationalities(directory);
    }

    /** "Sir", "Madam", "Mr". */
    static boolean isAddress(Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        return form.equals("madam") || MALE.contains(form) || FEMALE.contains(form);
    }

    /** "Majesty" of "His Majesty King Doe". */
    static boolean isHonorific(Token t) {
        return HONORIFIC.contains(t.form().toLowerCase(Locale.ROOT));
    }

    /** A title found at {@code first} to {@code last}. */
    record Found(
            int first,
            int last,
            Figure.Office office,
            @Nullable Token of) {
        Found(int first, int last, Figure.Office office) {
            this(first, last, office, null);
        }
    }

    /** The longest title that ends right before {@code end}. */
    Optional<Found> endingBefore(Sentence s, int end) {
        for (int first = Math.max(0, end - LONGEST_TITLE); first < end; first++) {
            Optional<Figure.Office> office = office(s, first, end - 1);
            if (office.isPresent()) {
                return Optional.of(new Found(first, end - 1, office.get()));
            }
        }
        return Optional.empty();
    }

    /** "Ambassador to Germany", "President of the Republic of Kenya" right before {@code end}: a title and what it is of. */
    Optional<Found> withComplement(Sentence s, int end, List<NameFinder.Name> names) {
        int at = end;
        Token of = null;
        for (NameFinder.Name name = endingAt(names, at - 1); name != null; name = endingAt(names, at - 1)) {
            at = name.first();
            if (at > 0 && s.token(at - 1).lemma().equalsIgnoreCase("the")) {
                at--;
            }
            if (at < 2 || !COMPLEMENT.contains(s.token(at - 1).lemma())) {
                return Optional.empty();
            }
            at--;
            of = s.token(at).lemma().equals("of") ? s.token(name.last()) : of;
            Optional<Found> title = endingBefore(s, at);
            if (title.isPresent()) {
                return Optional.of(new Found(
                        title.get().first(), title.get().last(), title.get().office(), of));
            }
        }
        return Optional.empty();
    }

    /** "Under Secretary for Arms Control and International Security" right before {@code end}. */
    Optional<Found> withField(Sentence s, int end) {
        for (int at = end - 1; at > Math.max(0, end - LONGEST_FIELD); at--) {
            Token t = s.token(at);
            boolean joins =
                    at < end - 1 && (t.upos().equals("CCONJ") || t.form().equals(","));
            if (COMPLEMENT.contains(t.lemma()) && at < end - 1) {
                return endingBefore(s, at);
            }
            if (!joins && !Character.isUpperCase(t.form().codePointAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static NameFinder.@Nullable Name endingAt(List<NameFinder.Name> names, int last) {
        return names.stream()
                .filter(n -> n.last() == last && n.sort() != NameFinder.Sort.PERSON)
                .findFirst()
                .orElse(null);
    }

    /** The words from {@code first} to {@code last}, where they are a title. */
    Optional<Found> exactly(Sentence s, int first, int last) {
        return office(s, first, last).map(office -> new Found(first, last, office));
    }

    private Optional<Figure.Office> office(Sentence s, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String form = s.token(i).form();
            if (words.length() > 0 && !form.equals("-") && words.charAt(words.length() - 1) != '-') {
                words.append(' ');
            }
            words.append(form);
        }
        String title = words.toString();
        return directory
                .title(title)
                .filter(t -> t.person())
                .map(t -> new Figure.Office(title.toLowerCase(Locale.ROOT), t.office(), level(t.level())));
    }

    /**
     * What the words between {@code from} and {@code to} (exclusive) and the dependents of a head say: state by nationality,
     * name or possessive, organisation, owner, former.
     */
    Mention.Rank rank(
            Sentence s, int from, int to, Figure.@Nullable Office office, List<NameFinder.Name> names, List<Token> of) {
        String state = null;
        String organisation = null;
        Token owner = null;
        boolean former = false;
        Figure.Gender gender = Figure.Gender.UNKNOWN;
        for (int i = from; i < to; i++) {
            Token t = s.token(i);
            String form = t.form().toLowerCase(Locale.ROOT);
            former |= FORMER.contains(form);
            gender = MALE.contains(form) ? Figure.Gender.MALE : FEMALE.contains(form) ? Figure.Gender.FEMALE : gender;
            if ((t.is("nmod:poss") || t.xpos().equals("PRP$")) && !isHonorific(s.token(i + 1))) {
                owner = t.xpos().equals("WP$") ? antecedent(s, t) : t;
            }
            Optional<String> nationality = nationalities.endingAt(s, i);
            if (nationality.isPresent() && state == null && !opensName(names, i)) {
                state = nationality.get();
            }
        }
        // an envoy for Iran is not Iran's
        boolean mission = office != null && "envoys".equals(office.level());
        for (NameFinder.Name name : names) {
            boolean before = from <= name.first() && name.last() < to;
            boolean behind = of.stream()
                    .filter(t -> !mission || !Salience.marked(s, t, "for"))
                    .anyMatch(t -> name.first() <= t.index() && t.index() <= name.last());
            if (name.entity() != null && (before || behind) && !isPartOfTitle(s, name, office)) {
                switch (name.entity().kind()) {
                    case STATE -> {
                        if (state == null || before && name.first() < firstNation(s, from, to)) {
                            state = ((State) name.entity()).code();
                        }
                    }
                    case ORGANISATION -> {
                        organisation = ((Organisation) name.entity()).id();
                        if (state == null) {
                            state = ((Organisation) name.entity()).state();
                        }
                    }
                    case PLACE -> {
                        if (state == null) {
                            state = directory
                                    .seatOf(name.entity().name())
                                    .filter(seat -> directory.state(seat).isPresent())
                                    .orElse(null);
                        }
                    }
                    case REGION -> {
                        if (state == null) {
                            state = ((Region) name.entity()).state();
                        }
                    }
                    case HOLDER -> {}
                }
            }
        }
        return new Mention.Rank(office, state, organisation, owner, former, gender);
    }

    /** "Ethiopia, whose team is led by": the noun before the clause; else the word itself. */
    private static Token antecedent(Sentence s, Token whose) {
        for (Token t = whose; t.head() >= 0; t = s.token(t.head())) {
            if (t.is("acl:relcl")) {
                return s.token(t.head());
            }
        }
        return whose;
    }

    /** "British" of "British Columbia" is no nationality. */
    private static boolean opensName(List<NameFinder.Name> names, int at) {
        return names.stream().anyMatch(n -> n.first() == at && n.last() > at && n.sort() == NameFinder.Sort.PLACE);
    }

    /** "Labour" of "Labour Minister" is no party. */
    static boolean isPartOfTitle(Sentence s, NameFinder.Name name, Figure.@Nullable Office office) {
        return office != null
                && name.first() == name.last()
                && name.entity() instanceof Organisation org
                && org.sort() == Organisation.Sort.PARTY
                && List.of(office.words().split(" "))
                        .contains(s.token(name.first()).form().toLowerCase(Locale.ROOT));
    }

    /** The first adjective of nationality before a title: of "US ambassador to Germany" the first counts. */
    private int firstNation(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (nationalities.endingAt(s, i).isPresent()) {
                return i;
            }
        }
        return to;
    }

    static @Nullable String level(@Nullable Level level) {
        return level == null ? null : level.name().toLowerCase(Locale.ROOT);
    }

    /** The fillers of "of" and "for" right behind a title or a name: "President of Kosovo", "Doe of Estonia". */
    static List<Token> of(Sentence s, Token head) {
        List<Token> fillers = new ArrayList<>();
        for (Token child : s.children(head, "nmod", "obl")) {
            boolean of = s.children(child, "case").stream()
                    .anyMatch(c -> c.lemma().equalsIgnoreCase("of") || c.lemma().equalsIgnoreCase("for"));
            if (of && child.index() > head.index()) {
                fillers.add(child);
            }
        }
        return fillers;
    }
}
