package parley.read.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.language.Token;

/** Polarity, mood and tense of a frame, from its own words and from its governor's. */
final class Features {
    private static final Set<String> SINGLED = Set.of("first", "second", "third", "last", "only", "latest");

    private static final Set<String> IF = Set.of(
            "if",
            "unless",
            "provided",
            "provided that",
            "as long as",
            "as soon as",
            "in return for",
            "in exchange for",
            "until",
            "on condition that",
            "in case",
            "once",
            "should");
    private static final Set<String> BARGAIN = Set.of(
            "if",
            "unless",
            "provided",
            "provided that",
            "as long as",
            "in return for",
            "in exchange for",
            "on condition that");
    private static final Set<String> PROVISO = Set.of("provided", "provided that", "as long as", "on condition that");
    private static final Set<String> PASSED_DOWN =
            Set.of("clause", "acl", "object", "xcomp", "to", "from", "for", "of", "about", "on", "in", "with");

    /** "discussed on the sidelines of", "refused in the wake of": where and when, not what. */
    private static final Set<String> SETTING =
            Set.of("sideline", "margin", "eve", "occasion", "wake", "aftermath", "course", "run-up", "fringe");

    private static final Set<String> BEHIND = Set.of("on", "upon", "from", "about", "object");

    private static final int DUE_REACH = 4;

    private final Governors governors;

    Features(Governors governors) {
        this.governors = governors;
    }

    void mark(Frame frame) {
        Sentence s = frame.sentence();
        Token head = frame.head();
        frame.setTense(Tense.of(s, head));
        frame.setNegated(negated(frame));
        Mood own = ownMood(frame);
        Mood mood = own;
        Frame above = frame.governor().orElse(null);
        if (above != null) {
            String as = frame.governedAs();
            if (head.rel().equals("conj") && frame.tense() == Tense.NONE && frame.sort() == above.sort()) {
                mood = above.mood();
                frame.setTense(above.tense());
                frame.setNegated(frame.negated() || above.negated());
            } else if (SETTING.contains(head.lemma())) {
                mood = own;
            } else if (isLookedBackOn(frame, above)) {
                mood = own;
                frame.setTense(Tense.PAST);
            } else if (PASSED_DOWN.contains(as) || head.is("csubj")) {
                mood = passDown(frame, above, own);
            } else if (as.equals("advcl") && head.xpos().equals("VBG")) {
                mood = above.mood();
                frame.setTense(above.tense());
            }
        }
        if (isAsked(frame)) {
            mood = Mood.ASKED;
        } else if (Roles.marker(s, head).startsWith("whether")) {
            mood = Mood.POSSIBLE;
        }
        if (mood != Mood.CONDITIONAL && Headlines.isPlan(s, head)) {
            mood = Mood.PLANNED;
            frame.setTense(Tense.FUTURE);
        }
        frame.setMood(mood);
    }

    /** "will follow up on the summit", "is to brief them on her visit": it has been. */
    private boolean isLookedBackOn(Frame frame, Frame above) {
        return governors.looksBack(above)
                && frame.sort() == Frame.Sort.NOUN
                && frame.tense() == Tense.NONE
                && BEHIND.contains(frame.governedAs())
                && !frame.has("clause")
                && !frame.has("acl");
    }

    /** "asked whether", "unclear if", "warned against doing": nobody says that it is so; "decided whether" may come to it. */
    private boolean isAsked(Frame frame) {
        Sentence s = frame.sentence();
        String marker = Roles.marker(s, frame.head());
        if (marker.equals("against")) {
            return frame.sort() == Frame.Sort.VERB;
        }
        boolean open = marker.startsWith("whether")
                || marker.equals("if") && frame.governedAs().equals("clause");
        boolean own = marker.contains("whether to")
                || frame.governor()
                        .flatMap(above -> governors.effect(above))
                        .filter(effect -> effect.mood() == Mood.POSSIBLE || effect.mood() == Mood.PLANNED)
                        .isPresent();
        return open && !own;
    }

    private Mood passDown(Frame frame, Frame above, Mood own) {
        boolean participle = frame.head().is("acl")
                && (frame.passive() || frame.head().xpos().equals("VBG"));
        Governors.Effect effect = isYet(above)
                ? new Governors.Effect(Mood.ACTUAL, true)
                : governors
                        .effect(above)
                        .filter(e -> !participle && !isGone(above))
                        .orElse(null);
        boolean bare = frame.tense() == Tense.NONE;
        if (effect == null) {
            if (!bare && deniedReport(above)) {
                frame.setNegated(!frame.negated());
                return own;
            }
            if (bare) {
                frame.setTense(above.tense());
                if (isPurpose(frame)) {
                    return own.under(Mood.POSSIBLE);
                }
                boolean aim = frame.head().is("advcl")
                        && frame.governedAs().equals("to")
                        && !above.mood().isReal();
                if (frame.sort() == Frame.Sort.NOUN || frame.head().is("xcomp") || aim) {
                    frame.setNegated(frame.negated() || above.negated());
                    return own.under(above.mood());
                }
            }
            // "did not say that": neither is said
            boolean unsaid = above.negated() && !bare && frame.governedAs().equals("clause");
            return unsaid ? Mood.ASKED : own;
        }
        if (effect.mood() == Mood.WANTED && !bare && !subjunctive(frame)) {
            return own;
        }
        if (isOvertaken(above) && (effect.mood() == Mood.PLANNED || effect.mood() == Mood.EXPECTED)) {
            return Mood.UNREAL;
        }
        boolean plan = effect.mood() == Mood.PLANNED || effect.mood() == Mood.WANTED;
        if (plan && toHave(frame.sentence(), frame.head())) {
            return Mood.UNREAL;
        }
        boolean whether = Roles.marker(frame.sentence(), frame.head()).startsWith("whether");
        boolean turned = !whether && effect.turns() != above.negated();
        if (turned && (bare || frame.sort() != Frame.Sort.NOUN)) {
            frame.setNegated(!frame.negated());
        }
        if (bare) {
            frame.setTense(above.tense());
        }
        // what is ruled out will not be; what is not ruled out may be
        boolean open = effect.mood() == Mood.POSSIBLE || effect.mood() == Mood.ASKED;
        Mood said = turned && effect.turns() && open ? Mood.ACTUAL : effect.mood();
        boolean accepted = governors.otherControls(above.predicate()) && above.mood() == Mood.PLANNED;
        Mood mood = accepted || said == Mood.ACTUAL && !above.mood().isReal() ? above.mood() : said;
        return above.mood() == Mood.CONDITIONAL || above.mood() == Mood.UNREAL ? above.mood() : own.under(mood);
    }

    /** "the minister, who had been expected to join, telephoned instead": he did not join. */
    private static boolean isOvertaken(Frame plan) {
        Sentence s = plan.sentence();
        return plan.head().is("acl:relcl")
                && plan.passive()
                && s.children(plan.head(), "aux").stream()
                        .anyMatch(t -> t.form().equalsIgnoreCase("had"));
    }

    /** "dismissed reports that", "reports that … are false": what the reports say is not so. */
    private boolean deniedReport(Frame noun) {
        boolean called = noun.sort() == Frame.Sort.NOUN
                && noun.governedAs().equals("subject")
                && noun.governor()
                        .filter(f -> f.sort() == Frame.Sort.ADJECTIVE && !f.negated())
                        .flatMap(f -> governors.effect(f))
                        .filter(e -> e.turns() && e.mood() == Mood.ACTUAL)
                        .isPresent();
        return called
                || noun.sort() == Frame.Sort.NOUN
                        && noun.negated()
                        && noun.governor()
                                .flatMap(verb -> governors.effect(verb))
                                .filter(Governors.Effect::turns)
                                .isPresent();
    }

    /** "talks to end the war": what the noun is for; but "the first to visit" did. */
    private static boolean isPurpose(Frame frame) {
        Sentence s = frame.sentence();
        Token head = frame.head();
        return head.is("acl")
                && s.children(head, "mark").stream().anyMatch(t -> t.lemma().equals("to"))
                && s.children(s.token(head.head())).stream()
                        .noneMatch(t -> t.xpos().equals("JJS") || SINGLED.contains(t.lemma()))
                && !SINGLED.contains(s.token(head.head()).lemma());
    }

    /** "went to see him": he did; who "is going to see him" will. */
    private static boolean isGone(Frame above) {
        return above.predicate().equals("go")
                && above.tense() == Tense.PAST
                && !above.head().xpos().equals("VBG");
    }

    /** "has yet to sign", "is yet to sign": did not. */
    private static boolean isYet(Frame above) {
        return (above.predicate().equals("have") || above.predicate().equals("be"))
                && above.role("adverb").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("yet"));
    }

    /** "is due to", "is set to": the tree makes little of it, so the words before the verb tell. */
    private static boolean isDue(Sentence s, Token head) {
        for (int i = Math.max(0, head.index() - DUE_REACH); i < head.index(); i++) {
            String lemma = s.token(i).lemma();
            boolean word = lemma.equals("due") || lemma.equals("set");
            if (word && s.token(i + 1).lemma().equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "was due to have met": a plan told in the perfect did not come about. */
    private static boolean toHave(Sentence s, Token head) {
        return s.children(head, "aux").stream()
                .anyMatch(t -> t.lemma().equals("have")
                        && t.xpos().equals("VB")
                        && t.index() > 0
                        && s.token(t.index() - 1).lemma().equals("to"));
    }

    /** "proposed that they meet": no auxiliary, no past, no third person's s. */
    private static boolean subjunctive(Frame frame) {
        String xpos = frame.head().xpos();
        return (xpos.equals("VBP") || xpos.equals("VB"))
                && frame.sentence().children(frame.head(), "aux", "cop").isEmpty();
    }

    private static boolean negated(Frame frame) {
        Sentence s = frame.sentence();
        boolean negated = frame.sort() == Frame.Sort.VERB
                && s.children(frame.head(), "mark").stream()
                        .anyMatch(t -> t.lemma().equalsIgnoreCase("without"));
        for (Token t : s.children(frame.head(), "advmod", "cc:preconj", "det", "aux", "discourse")) {
            if (isNotOnly(s, t)) {
                continue;
            }
            if (Governors.isNegation(t) || (t.is("det") && t.lemma().equalsIgnoreCase("no"))) {
                negated = !negated || t.is("det");
            } else if (t.form().equalsIgnoreCase("longer")
                    && s.children(t).stream().anyMatch(c -> c.lemma().equalsIgnoreCase("no"))) {
                negated = true;
            }
        }
        // "nor would he accept it"
        negated |= frame.sort() != Frame.Sort.NOUN
                && s.children(frame.head(), "cc").stream()
                        .anyMatch(t ->
                                t.index() < frame.head().index() && t.lemma().equalsIgnoreCase("nor"));
        if (!negated && frame.sort() != Frame.Sort.NOUN) {
            for (String role : List.of("subject", "object")) {
                for (Token filler : frame.role(role)) {
                    boolean own = filler.head() == frame.head().index();
                    if (own
                            && (filler.lemma().equalsIgnoreCase("nobody")
                                    || filler.lemma().equalsIgnoreCase("nothing")
                                    || filler.lemma().equalsIgnoreCase("none")
                                    || filler.lemma().equalsIgnoreCase("neither")
                                    || filler.lemma().equalsIgnoreCase("few")
                                    || s.children(filler, "det").stream()
                                            .anyMatch(d -> d.lemma().equalsIgnoreCase("no")
                                                    || d.lemma().equalsIgnoreCase("neither"))
                                    || s.children(filler, "cc:preconj").stream().anyMatch(Governors::isNegation))) {
                        negated = true;
                    }
                }
            }
        }
        return negated;
    }

    /** "not only", "not just": no negation. */
    private static boolean isNotOnly(Sentence s, Token t) {
        Token next = t.index() + 1 < s.size() ? s.token(t.index() + 1) : t;
        return t.lemma().equalsIgnoreCase("not")
                && switch (next.lemma().toLowerCase(Locale.ROOT)) {
                    case "only", "just", "merely", "simply", "solely" -> true;
                    default -> false;
                };
    }

    private static Mood ownMood(Frame frame) {
        Sentence s = frame.sentence();
        Token head = frame.head();
        Mood mood = Mood.ACTUAL;
        boolean have = false;
        boolean would = false;
        boolean could = false;
        for (Token a : s.children(head, "aux", "aux:pass", "cop")) {
            switch (a.lemma().toLowerCase(Locale.ROOT)) {
                case "may", "might", "could", "can" -> {
                    mood = Mood.POSSIBLE;
                    could |= a.form().equalsIgnoreCase("could");
                }
                case "will", "shall", "'ll", "’ll" -> mood = Mood.PLANNED;
                case "would" -> would = true;
                case "should", "must", "ought" -> mood = Mood.WANTED;
                case "have" -> have = true;
                default -> {
                    if (a.form().equalsIgnoreCase("'ll") || a.form().equalsIgnoreCase("’ll")) {
                        mood = Mood.PLANNED;
                    }
                }
            }
        }
        if (have && (would || mood == Mood.WANTED)) {
            mood = Mood.UNREAL; // "would have", "should have"
        } else if (have && could) {
            mood = Mood.ASKED;
        } else if (would) {
            mood = hangsOn(frame, IF) ? Mood.CONDITIONAL : Mood.PLANNED;
        } else if (mood == Mood.POSSIBLE && !frame.negated() && hangsOn(frame, PROVISO)) {
            mood = Mood.CONDITIONAL; // "could live with it provided that"
        } else if (mood == Mood.PLANNED && !frame.negated() && hangsOn(frame, BARGAIN)) {
            mood = Mood.CONDITIONAL; // "will sign if"; "will sign once they leave" is a plan
        }
        if (IF.contains(Roles.marker(s, head)) || Roles.marker(s, head).startsWith("if ")) {
            mood = Mood.CONDITIONAL;
        }
        if (turnedRound(s, head)) {
            mood = s.token(s.size() - 1).form().equals("?") ? Mood.ASKED : have ? Mood.UNREAL : Mood.CONDITIONAL;
        }
        boolean due = isDue(s, head);
        if (due) {
            mood = toHave(s, head) ? Mood.UNREAL : Mood.PLANNED;
        } else if (beTo(s, head)) {
            mood = have ? Mood.UNREAL : Mood.PLANNED;
        }
        return mood;
    }

    private static boolean hangsOn(Frame frame, Set<String> roles) {
        return frame.roles().keySet().stream().anyMatch(roles::contains);
    }

    /** "Will they sign?", "Had they signed, …": an auxiliary opens the clause. */
    private static boolean turnedRound(Sentence s, Token head) {
        return s.children(head, "nsubj", "nsubj:pass").stream()
                .anyMatch(subject -> s.children(head, "aux", "aux:pass").stream()
                        .anyMatch(a -> a.index() == s.first(head) && a.index() < subject.index()));
    }

    /** "is to meet", "was to have endorsed": parsed with "be" as an auxiliary or copula. */
    private static boolean beTo(Sentence s, Token head) {
        return s.children(head, "mark").stream()
                .filter(to -> to.lemma().equals("to"))
                .anyMatch(to -> s.children(head, "aux", "aux:pass", "cop").stream()
                        .anyMatch(t -> t.lemma().equals("be") && t.index() < to.index()));
    }
}
