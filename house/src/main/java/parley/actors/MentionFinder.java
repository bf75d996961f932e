package parley.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.Organisation;
import parley.actors.directory.Place;
import parley.language.Sentence;
import parley.language.Token;

/** All mentions of a sentence, in the order of the text: names with their titles, roles, houses, pronouns. */
final class MentionFinder {
    private static final Set<String> HEADLESS =
            Set.of("amod", "compound", "flat", "case", "det", "nmod:desc", "advmod");

    private final Directory directory;
    private final Nationalities nationalities;
    private final NameFinder names;
    private final RankReader ranks;
    private final HouseNouns houses;
    private final Talkers talkers;

    MentionFinder(Directory directory, HouseNouns houses, Talkers talkers) {
        this.directory = directory;
        this.nationalities = new Nationalities(directory);
        this.names = new NameFinder(directory);
        this.ranks = new RankReader(directory);
        this.houses = houses;
        this.talkers = talkers;
    }

    List<Mention> find(Sentence s) {
        List<NameFinder.Name> found = names.find(s);
        boolean[] covered = new boolean[s.size()];
        List<Mention> mentions = new ArrayList<>();
        for (NameFinder.Name name : found) {
            if (name.sort() == NameFinder.Sort.PERSON) {
                person(s, name, found, covered).ifPresent(mentions::add);
            }
        }
        for (NameFinder.Name name : found) {
            boolean description = name.entity() == null
                    && (name.first() == name.last() && isDescription(s.token(name.first()))
                            || closesTitle(s, name.first(), name.last()));
            boolean titular = covered[name.first()]
                    && name.entity() instanceof Organisation org
                    && org.sort() == Organisation.Sort.PARTY;
            if (description || titular) {
                continue;
            }
            if (name.sort() == NameFinder.Sort.STATE
                    || name.sort() == NameFinder.Sort.ORGANISATION
                    || name.entity() instanceof Place) {
                mentions.add(new Mention.Named(
                        s, name.first(), name.last(), top(s, name.first(), name.last()), name.entity()));
                for (int i = name.first(); i <= name.last(); i++) {
                    covered[i] = covered[i] || name.sort() != NameFinder.Sort.PLACE;
                }
            }
        }
        for (Token t : s.tokens()) {
            if (!covered[t.index()]) {
                other(s, t, found, covered).ifPresent(mentions::add);
            }
        }
        // a possessive pronoun before the role that it opens: "his counterpart"
        mentions.sort(Comparator.comparingInt(Mention::first)
                .thenComparing(m -> !(m instanceof Mention.Pronoun))
                .thenComparingInt(m -> -m.last()));
        return mentions;
    }

    private Optional<Mention> person(Sentence s, NameFinder.Name name, List<NameFinder.Name> all, boolean[] covered) {
        int nameFirst = name.first();
        while (nameFirst < name.last() && RankReader.isHonorific(s.token(nameFirst))) {
            nameFirst++;
        }
        // the model may take the title into the name
        for (int end = name.last(); end > nameFirst; end--) {
            if (ranks.exactly(s, nameFirst, end - 1).isPresent()) {
                nameFirst = end;
                break;
            }
        }
        if (ranks.exactly(s, nameFirst, name.last()).isPresent() || opensTitle(s, nameFirst, name.last())) {
            return Optional.empty();
        }
        if (nameFirst == name.last() && RankReader.isAddress(s.token(nameFirst))) {
            return Optional.empty(); // "Sir" by itself
        }
        int begin = nameFirst;
        Optional<RankReader.Found> title = ranks.endingBefore(s, nameFirst)
                .or(() -> ranks.withComplement(s, begin, all))
                .or(() -> ranks.withField(s, begin));
        int first = title.map(RankReader.Found::first).orElse(nameFirst);
        first = title.isPresent() ? left(s, first) : bareLeft(s, first, all);
        Token head = top(s, first, name.last());
        List<Token> of = new ArrayList<>(RankReader.of(s, top(s, nameFirst, name.last())));
        if (title.isPresent()) {
            of.addAll(RankReader.of(s, head));
            Optional.ofNullable(title.get().of()).ifPresent(of::add);
        }
        Mention.Rank rank = ranks.rank(
                s, first, nameFirst, title.map(RankReader.Found::office).orElse(null), all, of);
        for (int i = title.map(RankReader.Found::first).orElse(nameFirst); i <= name.last(); i++) {
            covered[i] = true;
        }
        int from = title.map(RankReader.Found::first).orElse(nameFirst);
        return Optional.of(new Mention.Person(s, from, name.last(), nameFirst, head, rank));
    }

    /** "the Government", "the Envoys": the model takes the capital for a name. */
    private boolean isDescription(Token t) {
        return houses.sort(t.lemma()).isPresent() || directory.title(t.form()).isPresent();
    }

    /** "National Defence" of "Minister of National Defence", which the model takes for a body. */
    private boolean closesTitle(Sentence s, int first, int last) {
        for (int from = Math.max(0, first - 3); from < first; from++) {
            if (ranks.exactly(s, from, last).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Vice" of "Vice President", which the model may take for a name. */
    private boolean opensTitle(Sentence s, int first, int last) {
        for (int end = last + 1; end < Math.min(s.size(), last + 3); end++) {
            if (ranks.exactly(s, first, end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Leftwards over what may modify a title: "the former US", "Ukraine's", "his Ukrainian". */
    private static int left(Sentence s, int first) {
        int at = first;
        while (at > 0 && isModifier(s.token(at - 1))) {
            at--;
            if (s.token(at).xpos().equals("DT")) {
                break;
            }
        }
        return at;
    }

    /** Without a title a name before the name is no modifier unless it is possessive: "Russia's Doe", but "Germany Doe". */
    private static int bareLeft(Sentence s, int first, List<NameFinder.Name> names) {
        int at = left(s, first);
        for (NameFinder.Name name : names) {
            if (name.last() < first
                    && name.last() >= at
                    && !s.token(name.last() + 1).xpos().equals("POS")) {
                at = name.last() + 1;
            }
        }
        return at;
    }

    private static boolean isModifier(Token t) {
        if (t.baseRel().equals("obl")) {
            return false; // "this Wednesday the minister"
        }
        return switch (t.upos()) {
            case "ADJ", "PROPN", "DET", "NUM", "SYM" -> true;
            case "NOUN" -> t.is("compound", "nmod:poss", "amod");
            case "PART" -> t.xpos().equals("POS");
            case "PRON" -> t.xpos().equals("PRP$") || t.xpos().equals("WP$");
            case "PUNCT" -> t.form().equals("-");
            default -> false;
        };
    }

    private Optional<Mention> other(Sentence s, Token t, List<NameFinder.Name> all, boolean[] covered) {
        if (t.upos().equals("PRON")) {
            return t.xpos().startsWith("PRP")
                    ? Optional.of(new Mention.Pronoun(s, t.index(), t.index(), t))
                    : talker(s, t, all);
        }
        if (!HEADLESS.contains(t.rel())
                && !(t.is("conj") && t.upos().equals("ADJ"))
                && nationalities.endingAt(s, t.index()).isPresent()
                && Character.isUpperCase(t.form().charAt(0))) {
            Entity state = directory
                    .state(nationalities.endingAt(s, t.index()).orElseThrow())
                    .map(Entity.class::cast)
                    .orElse(null);
            return Optional.of(new Mention.Named(s, t.index(), t.index(), t, state));
        }
        if (isNumbered(s, t)) {
            Mention.Rank none = Mention.Rank.NONE;
            return Optional.of(new Mention.House(s, t.index(), t.index(), t, HouseNouns.Sort.GROUP, none));
        }
        if (!t.upos().equals("NOUN") && !t.upos().equals("PROPN")) {
            return talker(s, t, all);
        }
        Optional<RankReader.Found> title = longestFrom(s, t.index(), covered);
        for (int before = t.index() - 1; before >= Math.max(0, t.index() - 2); before--) {
            if (title.isPresent() && s.token(before).upos().equals("ADJ") && !covered[before]) {
                Optional<RankReader.Found> shorter = title;
                title = ranks.exactly(s, before, title.get().last()).or(() -> shorter);
            }
        }
        if (title.isEmpty()) {
            title = all.stream()
                    .filter(name -> name.last() == t.index() - 1 && name.entity() instanceof Organisation)
                    .flatMap(name -> ranks.exactly(s, name.first(), t.index()).stream())
                    .findFirst();
        }
        boolean voice = houses.sort(t.lemma())
                .filter(sort -> sort == HouseNouns.Sort.VOICE)
                .isPresent();
        if (title.isPresent() && !voice) {
            int last = title.get().last();
            Token head = top(s, t.index(), last);
            if (head.is("compound", "amod") && head.head() > last) {
                return Optional.empty(); // "envoy talks", "minister-level"
            }
            int first = left(s, t.index());
            Mention.Rank rank = ranks.rank(s, first, t.index(), title.get().office(), all, RankReader.of(s, head));
            for (int i = t.index(); i <= last; i++) {
                covered[i] = true;
            }
            boolean plural = head.xpos().equals("NNS") || head.xpos().equals("NNPS");
            Token counted = plural ? quantity(s, head) : head;
            return Optional.of(new Mention.Role(s, first, last, counted, rank, plural, definite(s, first)));
        }
        Optional<HouseNouns.Sort> house = houses.sort(t.lemma())
                .or(() -> houses.sort(t.form())) // "authorities" are one thing, "authority" another
                .filter(sort -> sort != HouseNouns.Sort.QUANTITY);
        if (house.isPresent() && !t.is("compound", "amod")) {
            int first = left(s, t.index());
            if (house.get() == HouseNouns.Sort.DOCUMENT && !definite(s, first)) {
                return talker(s, t, all);
            }
            List<Token> of = new ArrayList<>(RankReader.of(s, t));
            for (Token child : s.children(t, "nmod")) {
                if (child.index() > t.index() && !of.contains(child)) {
                    of.add(child);
                }
            }
            Mention.Rank rank = ranks.rank(s, first, t.index(), null, all, of);
            return Optional.of(new Mention.House(s, first, t.index(), quantity(s, t), house.get(), rank));
        }
        return talker(s, t, all);
    }

    /** "The two met", "both refused": so many of those spoken of. */
    private static boolean isNumbered(Sentence s, Token t) {
        boolean the = t.upos().equals("NUM")
                && s.children(t, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("the"));
        boolean both =
                t.lemma().equalsIgnoreCase("both") && s.children(t, "nmod").isEmpty();
        return (the || both) && t.is("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod:poss");
    }

    private Optional<Mention> talker(Sentence s, Token t, List<NameFinder.Name> all) {
        if (!talkers.talks(s, t)) {
            return Optional.empty();
        }
        int first = left(s, t.index());
        Mention.Rank rank = ranks.rank(s, first, t.index(), null, all, RankReader.of(s, t));
        boolean plural = !t.xpos().equals("NN") && !t.xpos().equals("NNP");
        return Optional.of(new Mention.Role(s, first, t.index(), t, rank, plural, definite(s, first)));
    }

    /** "dozens" of "dozens of protesters", or the word itself. */
    private Token quantity(Sentence s, Token t) {
        Token head = t;
        while (head.is("nmod") && head.head() >= 0) {
            Token above = s.token(head.head());
            boolean counts = above.upos().equals("NUM")
                    || houses.sort(above.lemma())
                            .filter(sort -> sort == HouseNouns.Sort.QUANTITY)
                            .isPresent();
            if (!counts || above.index() > t.index()) {
                return head;
            }
            head = above;
        }
        return head;
    }

    private Optional<RankReader.Found> longestFrom(Sentence s, int first, boolean[] covered) {
        for (int last = Math.min(s.size() - 1, first + 6); last >= first; last--) {
            if (!covered[last]) {
                int end = last;
                Optional<RankReader.Found> found = ranks.exactly(s, first, end);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean definite(Sentence s, int first) {
        String form = s.token(first).form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "a", "an", "some", "another", "no", "any", "every", "each", "several", "many", "most", "few", "more" ->
                false;
            default -> !s.token(first).upos().equals("NUM");
        };
    }

    /** The word of a stretch whose head lies outside it. */
    static Token top(Sentence s, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = s.token(i).head();
            if (head < first || head > last) {
                return s.token(i);
            }
        }
        return s.token(last);
    }
}
