package parley.language.time;

import java.util.Locale;
import parley.language.Sentence;
import parley.language.Token;

/** Reads the tense that governs a word off the tree. Words that look ahead ("plan", "due") are the class {@code plan}. */
final class TenseReader {
    private final TimeLexicon lexicon;
    private final Sentence sentence;

    TenseReader(TimeLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    Tense over(Token token) {
        Token at = token;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            Tense tense = clause(at);
            if (tense != Tense.NONE || at.head() < 0) {
                return tense;
            }
            Token up = sentence.token(at.head());
            if (isPutOff(up) || isPutOffTo(at, up)) {
                return Tense.FUTURE;
            }
            if (at.is("nmod:poss") && !up.is("nsubj")) {
                Tense tied = possessed(up);
                if (tied != Tense.NONE || !up.is("nsubj:pass")) {
                    return tied;
                }
            }
            at = up;
        }
        return Tense.NONE;
    }

    /** "Wednesday's ruling" has happened; "Wednesday's talks", to which somebody will be sent, have not. */
    private Tense possessed(Token noun) {
        // "Thursday's talks called off"
        if (sentence.children(noun, "acl").stream().anyMatch(this::isPutOffVerb)) {
            return Tense.NEAR;
        }
        if (noun.head() < 0) {
            return Tense.NONE;
        }
        Token above = sentence.token(noun.head());
        String marker = sentence.children(noun, "case").stream()
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        if (lexicon.has("either-side", marker) || noun.is("nsubj", "nsubj:pass", "obj") && isPutOffVerb(above)) {
            return Tense.NEAR;
        }
        if (!lexicon.has("encounter", noun.lemma().toLowerCase(Locale.ROOT))) {
            return Tense.NONE;
        }
        boolean goneTo = lexicon.has("gone-to", marker);
        if (!goneTo && !noun.is("obj")) {
            return Tense.NONE;
        }
        if (above.xpos().equals("VBG") && !sentence.children(above, "aux").isEmpty()) {
            return Tense.FUTURE; // "was sending its deputy to Friday's talks"
        }
        Tense tense = over(above);
        // what somebody praises or discusses may be over
        return tense == Tense.FUTURE || goneTo && tense == Tense.PRESENT ? tense : Tense.NONE;
    }

    /** "Thursday's talks have been cancelled": they were still to come. */
    private boolean isPutOff(Token noun) {
        if (!noun.is("nsubj:pass", "obj") || noun.head() < 0) {
            return false;
        }
        Token verb = sentence.token(noun.head());
        return isPutOffVerb(verb)
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.lemma().equals("have") && !a.xpos().equals("VBD"));
    }

    /** "has been put off until September": that September is still to come. */
    private boolean isPutOffTo(Token time, Token verb) {
        boolean had = sentence.children(verb, "aux").stream()
                .anyMatch(a -> a.xpos().equals("VBD") && a.lemma().equals("have"));
        return !had
                && isPutOffVerb(verb)
                && sentence.children(time, "case").stream()
                        .anyMatch(c -> lexicon.has("until", c.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean isPutOffVerb(Token verb) {
        String particle = sentence.children(verb, "compound:prt").stream()
                .map(t -> "-" + t.lemma())
                .findFirst()
                .orElse("");
        return lexicon.has("put-off", verb.lemma().toLowerCase(Locale.ROOT) + particle);
    }

    private Tense clause(Token head) {
        Tense byAuxiliary = auxiliaries(head);
        if (byAuxiliary != Tense.NONE) {
            return byAuxiliary;
        }
        // "due to be held" is often read as one conjunction.
        if (plans(head) || sentence.children(head, "mark").stream().anyMatch(this::plans)) {
            boolean over = head.is("acl", "advcl") && isFormer(head)
                    || head.is("acl") && cameToNothing(sentence.token(head.head()));
            return over ? Tense.PAST : Tense.FUTURE;
        }
        if (!head.upos().equals("VERB") && !head.upos().equals("AUX")) {
            return Tense.NONE;
        }
        if (isInfinitive(head)) {
            return infinitive(head);
        }
        return switch (head.xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "MD" -> Tense.FUTURE;
            default -> Tense.NONE;
        };
    }

    /** "The meeting planned for Monday did not take place": Monday is over. */
    private boolean cameToNothing(Token noun) {
        if (noun.head() < 0 || !noun.is("nsubj", "nsubj:pass")) {
            return false;
        }
        Token verb = sentence.token(noun.head());
        boolean pluperfect = sentence.children(verb, "aux").stream()
                .anyMatch(t -> t.lemma().equals("have") && t.xpos().equals("VBD"));
        return pluperfect
                || verb.upos().equals("VERB")
                        && auxiliaries(verb) != Tense.FUTURE
                        && sentence.children(verb, "advmod").stream()
                                .anyMatch(t ->
                                        t.lemma().equals("not") || t.lemma().equals("never"));
    }

    /** "originally due to begin on Tuesday". */
    private boolean isFormer(Token head) {
        return sentence.children(head, "advmod", "mark").stream()
                .anyMatch(t -> lexicon.has("former", t.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean plans(Token word) {
        return lexicon.has("plan", word.lemma().toLowerCase(Locale.ROOT))
                || lexicon.has("plan", word.form().toLowerCase(Locale.ROOT));
    }

    private Tense auxiliaries(Token head) {
        Tense tense = Tense.NONE;
        boolean modal = false;
        boolean have = false;
        for (Token aux : sentence.children(head, "aux", "aux:pass", "cop")) {
            modal |= lexicon.has("modal", aux.form().toLowerCase(Locale.ROOT));
            have |= aux.lemma().equals("have");
            if (aux.xpos().equals("VBD")) {
                tense = Tense.PAST;
            } else if (tense == Tense.NONE
                    && (aux.xpos().equals("VBZ") || aux.xpos().equals("VBP"))) {
                tense = aux.lemma().equals("have") ? Tense.PAST : Tense.PRESENT;
            }
        }
        if (modal) {
            return have ? Tense.PAST : Tense.FUTURE;
        }
        boolean plan = plans(head);
        return plan && tense != Tense.NONE ? Tense.FUTURE : tense;
    }

    /** "to meet", "to be held". */
    private boolean isInfinitive(Token verb) {
        return sentence.children(verb, "mark").stream().anyMatch(t -> t.xpos().equals("TO"));
    }

    /** "to meet" lies ahead of what governs it, unless that is a word such as "begin" or "fail", whose own tense counts. */
    private Tense infinitive(Token verb) {
        if (verb.head() < 0 || verb.is("advcl")) {
            return Tense.NONE;
        }
        Token governor = sentence.token(verb.head());
        if (lexicon.has("same-time", governor.lemma().toLowerCase(Locale.ROOT))) {
            return Tense.NONE;
        }
        return had(governor) ? Tense.PAST : Tense.FUTURE;
    }

    /** "had been expected to meet on Wednesday": that Wednesday is over. */
    private boolean had(Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(t -> t.lemma().equals("have") && t.xpos().equals("VBD"));
    }
}
