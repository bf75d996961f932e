package parley.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.Place;
import parley.language.Sentence;
import parley.language.Token;

/** All mentions of a sentence, in the order of the text: names with their titles, roles, houses, pronouns. */
final class MentionFinder {
    private static final Set<String> HEADLESS =
            Set.of("amod", "compound", "flat", "case", "det", "nmod:desc", "advmod");

    private final Directory directory;
    private final NameFinder names;
    private final RankReader ranks;
    private final HouseNouns houses;

    MentionFinder(Directory directory, HouseNouns houses) {
        this.directory = directory;
        this.names = new NameFinder(directory);
        this.ranks = new RankReader(directory);
        this.houses = houses;
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
            boolean description =
                    name.entity() == null && name.first() == name.last() && isDescription(s.token(name.first()));
            if (description) {
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
        // the model may take the title into the name
        for (int end = name.last(); end > nameFirst; end--) {
            if (ranks.exactly(s, nameFirst, end - 1).isPresent()) {
                nameFirst = end;
                break;
            }
        }
        if (ranks.exactly(s, nameFirst, name.last()).isPresent()) {
            return Optional.empty();
        }
        Optional<RankReader.Found> title = ranks.endingBefore(s, nameFirst);
        int first = title.map(RankReader.Found::first).orElse(nameFirst);
        first = left(s, first);
        Token head = top(s, first, name.last());
        List<Token> of = new ArrayList<>(RankReader.of(s, s.token(name.last())));
        if (title.isPresent()) {
            of.addAll(RankReader.of(s, head));
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

    /** Leftwards over what may modify a title: "the former US", "Ukraine's", "his Ukrainian". */
    private static int left(Sentence s, int first) {
        int at = first;
        while (at > 0 && isModifier(s.token(at - 1))) {
            at--;
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
            case "PRON" -> t.xpos().equals("PRP$");
            case "PUNCT" -> t.form().equals("-");
            default -> false;
        };
    }

    private Optional<Mention> other(Sentence s, Token t, List<NameFinder.Name> all, boolean[] covered) {
        if (t.upos().equals("PRON")) {
            return t.xpos().startsWith("PRP")
                    ? Optional.of(new Mention.Pronoun(s, t.index(), t.index(), t))
                    : Optional.empty();
        }
        if (!HEADLESS.contains(t.rel())
                && directory.nationality(t.form()).isPresent()
                && Character.isUpperCase(t.form().charAt(0))) {
            Entity state = directory
                    .state(directory.nationality(t.form()).orElseThrow())
                    .map(Entity.class::cast)
                    .orElse(null);
            return Optional.of(new Mention.Named(s, t.index(), t.index(), t, state));
        }
        if (!t.upos().equals("NOUN") && !t.upos().equals("PROPN")) {
            return Optional.empty();
        }
        Optional<RankReader.Found> title = longestFrom(s, t.index(), covered);
        for (int before = t.index() - 1; before >= Math.max(0, t.index() - 2); before--) {
            if (title.isPresent() && s.token(before).upos().equals("ADJ") && !covered[before]) {
                Optional<RankReader.Found> shorter = title;
                title = ranks.exactly(s, before, title.get().last()).or(() -> shorter);
            }
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
            List<Token> of = new ArrayList<>(RankReader.of(s, t));
            for (Token child : s.children(t, "nmod")) {
                if (child.index() > t.index() && !of.contains(child)) {
                    of.add(child);
                }
            }
            Mention.Rank rank = ranks.rank(s, first, t.index(), null, all, of);
            return Optional.of(new Mention.House(s, first, t.index(), quantity(s, t), house.get(), rank));
        }
        return Optional.empty();
    }

    /** "dozens" of "dozens of protesters", or the word itself. */
    private Token quantity(Sentence s, Token t) {
        Token head = t;
        while (head.is("nmod") && head.head() >= 0) {
            Token above = s.token(head.head());
            boolean counts = houses.sort(above.lemma())
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
            case "a", "an", "some", "another", "no", "any", "every", "each" -> false;
            default -> true;
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
