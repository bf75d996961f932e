package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Certainty;
import parley.record.Offer;
import parley.record.Statement;
import parley.text.CharSpan;

/** What is offered for what. */
final class Bargains {
    private static final Set<String> EXCHANGES = Set.of("return", "exchange");

    private final Material material;
    private final Sources sources;
    private final Speakers speakers;
    private final Lexicon lexicon;

    Bargains(Material material, Sources sources, Speakers speakers, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.material = material;
        this.sources = sources;
        this.speakers = speakers;
    }

    List<Bargain> find() {
        List<Bargain> found = new ArrayList<>();
        List<Firing> firings = new ArrayList<>(material.firings("offer"));
        // what names its price before what does not
        firings.sort(Comparator.comparing(f -> f.fillers("gets").isEmpty()));
        for (Firing firing : firings) {
            bargain(firing)
                    .filter(b -> found.stream()
                            .noneMatch(o -> o.gives().get(0).overlaps(b.gives().get(0))))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Bargain> bargain(Firing firing) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        CharSpan at = frame.head().span();
        boolean terms = firing.constant("terms").isPresent();
        List<Token> giveTokens = firing.fillers("gives");
        List<Token> getTokens = terms ? returned(s, giveTokens.get(0)) : firing.fillers("gets");
        if (terms && getTokens.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> from = firing.constant("from").isPresent()
                ? sources.innermost(at).stream().map(this::side).distinct().toList()
                : givers(s, terms ? s.children(giveTokens.get(0), "nsubj") : firing.fillers("from"), at);
        List<Figure> by = new ArrayList<>(speakers.figures(s, firing.fillers("by"), at));
        frame.governor()
                .filter(f ->
                        lexicon.find("propose", f.predicate(), Frame.Sort.VERB).isPresent()
                                && frame.governedAs().equals("clause"))
                .ifPresent(f -> by.addAll(speakers.figures(s, f.role("subject"), at)));
        by.removeAll(from);
        boolean self = firing.rule().gives().getOrDefault("gives", "").equals("self");
        List<CharSpan> gives = new ArrayList<>();
        for (Token give : self ? List.of(firstOf(s, frame.head())) : giveTokens) {
            given(s, give, prices(s, give, getTokens), self).stream()
                    .filter(g -> gives.stream().noneMatch(o -> o.overlaps(g)))
                    .forEach(gives::add);
        }
        boolean denied = sources.around(at).stream().anyMatch(o -> o.act() == Statement.Act.DENY);
        // "UNITA would get four ministries": nobody says who gives them
        boolean received = !firing.rule().gives().containsKey("from");
        boolean nobody = from.isEmpty() && by.isEmpty() && !received;
        if (self && Threats.is(material, frame, getTokens) || gives.isEmpty() || nobody) {
            return Optional.empty();
        }
        List<CharSpan> gets = new ArrayList<>();
        for (Token get : getTokens) {
            gets.addAll(got(s, get));
        }
        List<Figure> to = new ArrayList<>(speakers.parties(s, firing.fillers("to"), at));
        if (to.isEmpty()) {
            getTokens.stream()
                    .map(get -> payers(s, get, at, from))
                    .filter(payers -> !payers.isEmpty())
                    .findFirst()
                    .ifPresent(to::addAll);
        }
        to.removeAll(from);
        if (to.isEmpty()) {
            // who was told of it, where nobody else is named: "told his counterpart that X could …"
            sources.around(at).stream()
                    .filter(o -> !o.direct() || self)
                    .flatMap(o -> o.addressees().stream())
                    .filter(f -> f.kind() == Figure.Kind.PERSON || f.kind() == Figure.Kind.STATE)
                    .filter(f -> !from.contains(f) && !to.contains(f))
                    .forEach(to::add);
        }
        Certainty own =
                denied || frame.isModal() && frame.mood() == Mood.POSSIBLE ? Certainty.POSSIBLE : Certainty.CERTAIN;
        Offer.Status status =
                Ids.constant(Offer.Status.class, firing.constant("status").orElse(null));
        return Optional.of(new Bargain(
                from,
                to,
                by,
                gives,
                gets,
                status,
                own.and(sources.certainty(at)),
                frame,
                firing.rule().id()));
    }

    /** "we would …", "his country would …" in a minister's mouth: his state gives, not he. */
    private List<Figure> givers(Sentence s, List<Token> fillers, CharSpan at) {
        List<Figure> all = new ArrayList<>();
        for (Token filler : fillers) {
            boolean house = Speakers.isFirst(filler) && !filler.form().equalsIgnoreCase("I")
                    || !s.children(filler, "nmod:poss").isEmpty()
                            && lexicon.words("house-nouns").containsKey(filler.lemma() + "/GOVERNMENT");
            speakers.figures(s, List.of(filler), at).stream()
                    .map(f -> house && f.kind() == Figure.Kind.PERSON ? side(f) : f)
                    .filter(f -> !all.contains(f))
                    .forEach(all::add);
        }
        return all;
    }

    /** For whom a person speaks who says what would be granted: his state, where the article knows it. */
    private Figure side(Figure speaker) {
        return material.cast().figures().stream()
                .filter(f -> f.kind() == Figure.Kind.STATE
                        && f.state() != null
                        && f.state().equals(speaker.state()))
                .findFirst()
                .orElse(speaker);
    }

    /** Who would do what the offer asks: "if Iceland signed", "Iceland's signature", "Icelandic acceptance". */
    private List<Figure> payers(Sentence s, Token get, CharSpan at, List<Figure> from) {
        return material
                .frame(s, get)
                .flatMap(f -> List.of("subject", "owner", "by", "modifier").stream()
                        .map(f::role)
                        .filter(fillers -> !fillers.isEmpty())
                        .findFirst())
                .map(fillers -> speakers.parties(s, fillers, at))
                .orElse(List.of())
                .stream()
                .filter(f -> !from.contains(f) && f.kind() != Figure.Kind.UNNAMED)
                .toList();
    }

    /** "A would do this, and B would do that": what B would do. */
    private static List<Token> returned(Sentence s, Token deed) {
        return s.children(deed, "conj").stream()
                .filter(t -> !s.children(t, "nsubj").isEmpty())
                .toList();
    }

    /** What of a deed's dependents names its price: "if …", "in return … for …". */
    private static List<Token> prices(Sentence s, Token give, List<Token> gets) {
        List<Token> prices = new ArrayList<>(gets);
        s.children(give).stream()
                .filter(c -> !c.is("conj"))
                .filter(c -> gets.stream().anyMatch(get -> s.under(get, c)) || EXCHANGES.contains(c.lemma()))
                .filter(c -> !prices.contains(c))
                .forEach(prices::add);
        return prices;
    }

    /** Of "halt and give up … in return", the exchange hangs on the last verb, the offer is all of them. */
    private static Token firstOf(Sentence s, Token verb) {
        Token at = verb;
        while (at.is("conj")
                && at.head() >= 0
                && s.children(at, "nsubj", "nsubj:pass").isEmpty()
                && s.token(at.head()).upos().equals("VERB")) {
            at = s.token(at.head());
        }
        return at;
    }

    /** A verb phrase and those joined to it by "and", each by itself; a noun phrase likewise. */
    private static List<CharSpan> given(Sentence s, Token give, List<Token> without, boolean self) {
        List<CharSpan> spans = new ArrayList<>();
        boolean verbal = give.upos().equals("VERB") || give.upos().equals("AUX");
        if (!verbal) {
            spans.add(Phrases.nominal(s, give, without));
            return spans;
        }
        boolean passive = !s.children(give, "nsubj:pass").isEmpty();
        boolean ownSubject = passive || !self && !s.children(give, "nsubj").isEmpty();
        spans.add(ownSubject ? Phrases.clause(s, give, without) : Phrases.verbal(s, give, without));
        for (Token c : s.children(give, "conj")) {
            if (c.upos().equals("VERB") && s.children(c, "nsubj").isEmpty() && !without.contains(c)) {
                spans.add(Phrases.verbal(s, c, without));
            }
        }
        return spans;
    }

    private static List<CharSpan> got(Sentence s, Token get) {
        List<CharSpan> spans = new ArrayList<>();
        boolean clause = get.upos().equals("VERB") || get.upos().equals("AUX");
        boolean finite =
                clause && !s.children(get, "nsubj", "nsubj:pass", "expl").isEmpty();
        if (!clause) {
            spans.add(Phrases.nominal(s, get));
            return spans;
        }
        List<Token> joined = s.children(get, "conj").stream()
                .filter(c -> !s.children(c, "nsubj", "nsubj:pass").isEmpty())
                .toList();
        List<Token> without = new ArrayList<>(joined);
        s.children(get, "obl").stream()
                .filter(c -> EXCHANGES.contains(c.lemma()) && c.index() < get.index())
                .forEach(without::add);
        spans.add(finite && !get.is("acl:relcl") ? Phrases.clause(s, get, without) : Phrases.verbal(s, get, List.of()));
        for (Token c : joined) {
            spans.add(Phrases.clause(s, c));
        }
        return spans;
    }
}
