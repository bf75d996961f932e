package parley.read.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Roles that a predicate shares with others: subjects through control and raising, through conjunction and participles, and
 * what a relative clause says of its noun.
 */
final class Handing {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

    private static final Set<String> WHERE = Set.of("where", "when");

    /** Roles that stand at the end of a series of verbs and belong to all of it. */
    private static final List<String> PRICES = List.of(
            "if",
            "provided",
            "in return for",
            "in exchange for",
            "on condition that",
            "as soon as",
            "as long as",
            "once");

    private static final Set<String> COPULAS = Set.of("remain", "stay", "become", "seem", "appear", "stand", "feel");
    /** "accused him of taking", "praised him for keeping", "kept him from leaving": the object does it. */
    private static final Set<String> OBJECTS = Set.of("of", "for", "from", "against");

    private final Map<Token, Frame> byHead;
    private final Governors governors;

    Handing(Map<Token, Frame> byHead, Governors governors) {
        this.byHead = byHead;
        this.governors = governors;
    }

    /** Finds the nearest predicate above a frame and the role it plays there. */
    void link(Frame frame) {
        Sentence s = frame.sentence();
        Token at = frame.head();
        int steps = 0;
        while (at.head() >= 0 && steps++ < s.size()) {
            Token up = s.token(at.head());
            Frame above = byHead.get(up);
            if (above != null) {
                frame.setGovernor(above, as(above, frame.head(), at));
                return;
            }
            at = up;
        }
    }

    private static String as(Frame above, Token head, Token child) {
        for (Token token : List.of(head, child)) {
            for (var role : above.roles().entrySet()) {
                if (role.getValue().contains(token)) {
                    return role.getKey();
                }
            }
        }
        return child.rel();
    }

    /** Governors before what they govern. */
    List<Frame> topDown(List<Frame> frames) {
        List<Frame> order = new ArrayList<>();
        Set<Frame> done = new HashSet<>();
        for (Frame f : frames) {
            List<Frame> chain = new ArrayList<>();
            Optional<Frame> at = Optional.of(f);
            while (at.isPresent() && done.add(at.get())) {
                chain.add(0, at.get());
                at = at.get().governor();
            }
            order.addAll(chain);
        }
        return order;
    }

    void hand(Frame frame) {
        Frame above = frame.governor().orElse(null);
        if (above == null
                || frame.sort() == Frame.Sort.NOUN
                        && frame.sentence().children(frame.head(), "cop").isEmpty()) {
            return;
        }
        Token head = frame.head();
        Sentence s = frame.sentence();
        switch (head.rel()) {
            case "acl:relcl" -> {
                if (!Roles.spellsOut(s, head)) {
                    relative(frame, s.token(head.head()));
                }
            }
            case "acl" -> {
                String doer = frame.passive() ? "object" : "subject";
                List<Token> announced = frame.has(doer) ? List.of() : Headlines.subjects(s, head);
                if (announced.isEmpty() || !Headlines.isPlan(s, head)) {
                    participle(frame, s.token(head.head()));
                } else {
                    announced.forEach(t -> frame.add(doer, t));
                }
            }
            case "xcomp" -> {
                controlled(frame, above);
                completed(frame, above);
            }
            case "amod" -> {
                if (head.index() > head.head()) {
                    frame.add("subject", s.token(head.head())); // "a rival ready to sign"
                }
            }
            case "conj" -> conjunct(frame, above);
            case "advcl", "ccomp", "obl", "parataxis" -> {
                if (head.is("ccomp") && s.last(head) < above.head().index()) {
                    interrupted(frame, above);
                }
                if (frame.passive() && !frame.has("object") && !isNonFinite(s, head)) {
                    // "talks aimed at peace have been downgraded", where the tree takes "aimed" for the verb
                    share(frame, above, "subject", "object");
                }
                if (frame.governedAs().equals("clause") && above.sort() == Frame.Sort.ADJECTIVE) {
                    controlled(frame, above);
                }
                if (!frame.has("subject")
                        && !frame.passive()
                        && isNonFinite(s, head)
                        && OBJECTS.contains(frame.governedAs())) {
                    share(frame, above, "object", "subject");
                }
                if (!frame.has("subject") && !frame.passive() && isNonFinite(s, head)) {
                    share(frame, above, "subject", "subject");
                    if (!frame.has("subject") && above.passive()) {
                        share(frame, above, "object", "subject");
                    }
                }
            }
            default -> {}
        }
    }

    private static boolean isNonFinite(Sentence s, Token head) {
        return switch (head.xpos()) {
            case "VBG", "VB" ->
                s.children(head, "aux").stream().noneMatch(t -> t.xpos().equals("MD"));
            case "VBN" -> s.children(head, "aux", "aux:pass").isEmpty();
            default -> false;
        };
    }

    /** "the report, which they denied", "X, who will host Y", "the deal they signed". */
    private void relative(Frame frame, Token noun) {
        boolean replaced = false;
        for (String role : List.of("subject", "object", "indirect", "to", "with", "by", "of", "in", "for")) {
            List<Token> fillers = frame.role(role);
            for (Token filler : List.copyOf(fillers)) {
                if (RELATIVE.contains(filler.lemma().toLowerCase(java.util.Locale.ROOT))
                        && filler.upos().equals("PRON")) {
                    frame.replace(role, filler, noun);
                    replaced = true;
                }
            }
        }
        boolean there = frame.role("adverb").stream().anyMatch(t -> WHERE.contains(t.lemma()));
        if (!replaced && !there && frame.has("subject") && !frame.has("object") && !frame.passive()) {
            frame.add("object", noun);
        }
        for (Token filler : List.copyOf(frame.role("owner"))) {
            frame.replace("owner", filler, noun);
        }
    }

    /** "talks aimed at", "a proposal made by", "an agreement lifting"; an infinitive is what the noun is about. */
    private void participle(Frame frame, Token noun) {
        if (frame.passive() && !frame.has("object")) {
            frame.add("object", led(frame, noun));
        } else if (frame.head().xpos().equals("VBG") && !frame.has("subject")) {
            if (!spokenBy(frame, noun)) {
                frame.add("subject", noun);
            }
        } else if (!frame.has("subject") && frame.governor().isPresent()) {
            Frame above = frame.governor().get();
            if (governors.otherControls(above.predicate())) {
                invited(frame, above);
                return;
            }
            for (String role : List.of("owner", "subject", "by", "of")) {
                if (!frame.has("subject")) {
                    share(frame, above, role, "subject");
                }
            }
            above.governor()
                    .filter(f -> !frame.has("subject") && above.governedAs().equals("object"))
                    .ifPresent(f -> share(frame, f, "subject", "subject"));
        }
    }

    /** "a delegation of the party headed by B": B heads the delegation. */
    private Token led(Frame frame, Token noun) {
        Sentence s = frame.sentence();
        Token whole = noun.is("nmod") && noun.head() >= 0 ? s.token(noun.head()) : noun;
        return governors.isLed(frame, whole) ? whole : noun;
    }

    /** "A released a statement saying": A says so, in a statement. */
    private boolean spokenBy(Frame frame, Token noun) {
        Optional<Frame> issuer = frame.governor()
                .flatMap(f -> f.head().equals(noun) ? f.governor() : Optional.of(f))
                .filter(f -> governors.speaksBy(f, noun) && !f.passive() && f.has("subject"));
        issuer.ifPresent(f -> {
            share(frame, f, "subject", "subject");
            frame.add("in", noun);
        });
        return issuer.isPresent();
    }

    /** "an invitation to X to visit", "extended X an invitation to visit", "X accepted Y's invitation to visit". */
    private static void invited(Frame frame, Frame invitation) {
        Frame verb = invitation.governor().orElse(invitation);
        share(frame, invitation, "to", "subject");
        for (String role : List.of("to", "indirect")) {
            if (!frame.has("subject")) {
                share(frame, verb, role, "subject");
            }
        }
        if (!frame.has("subject")
                && invitation.has("owner")
                && invitation.governedAs().equals("object")) {
            share(frame, verb, "subject", "subject");
        }
    }

    private void controlled(Frame frame, Frame above) {
        if (frame.has(frame.passive() ? "object" : "subject")) {
            return;
        }
        String into = frame.passive() ? "object" : "subject";
        boolean objectControls = !governors.subjectControls(above.predicate());
        if (objectControls && above.has("indirect") && !above.has("object")) {
            share(frame, above, "indirect", into);
        } else if (objectControls
                && above.has("object")
                && !above.role("object").contains(frame.head())) {
            share(frame, above, "object", into);
        } else if (above.has("subject")) {
            share(frame, above, "subject", into);
        } else {
            share(frame, above, "object", into);
        }
    }

    /** "remains committed to the plan": what hangs on the copula belongs to the adjective. */
    private static void completed(Frame frame, Frame copula) {
        if (frame.sort() == Frame.Sort.ADJECTIVE && Roles.COPULAS.contains(copula.predicate())) {
            for (String role : List.of("to", "on", "with", "for", "about")) {
                if (!frame.has(role)) {
                    share(frame, copula, role);
                }
            }
            prices(frame, copula);
        }
    }

    /** "X would sign, she said, if Y left": the condition is that of what is said, not of the saying. */
    private static void interrupted(Frame frame, Frame cue) {
        for (String price : PRICES) {
            for (Token filler : List.copyOf(cue.role(price))) {
                if (filler.index() > cue.head().index() && !frame.has(price)) {
                    frame.add(price, filler);
                }
            }
        }
    }

    private static void prices(Frame frame, Frame above) {
        for (String price : PRICES) {
            if (!above.role(price).isEmpty() && !frame.has(price)) {
                share(frame, above, price);
            }
        }
    }

    private void conjunct(Frame frame, Frame above) {
        if (frame.sort() == Frame.Sort.NOUN) {
            return;
        }
        // "reconnect the lines and reopen the port if": the condition is of both
        if (!frame.has("subject")) {
            for (String price : PRICES) {
                if (!above.has(price)) {
                    share(frame, above, price);
                }
            }
        }
        Optional<Frame> main = beyondRelative(frame, above).or(() -> beyondClause(frame, above));
        if (main.isPresent()) {
            share(frame, main.get(), "subject", "subject");
            return;
        }
        if (!frame.has(frame.passive() ? "object" : "subject")) {
            String from = above.has("subject") && !above.passive() ? "subject" : above.passive() ? "object" : "subject";
            share(frame, above, from, frame.passive() ? "object" : "subject");
        }
    }

    /** "A condemned the tests, which broke the law, and voiced concern": behind the second comma A goes on. */
    private static Optional<Frame> beyondRelative(Frame frame, Frame above) {
        Sentence s = frame.sentence();
        Token relative = above.head();
        boolean closed = relative.is("acl:relcl")
                && !frame.passive()
                && !frame.has("subject")
                && s.token(s.first(frame.head())).form().equals(",")
                && isBehindComma(s, relative)
                && s.children(frame.head(), "cc").stream()
                        .anyMatch(c -> c.lemma().equals("and"));
        Optional<Frame> main = closed ? above.governor() : Optional.empty();
        while (main.isPresent() && main.get().sort() != Frame.Sort.VERB) {
            main = main.get().governor();
        }
        return main.filter(f -> f.head().xpos().equals(frame.head().xpos())
                && f.has("subject")
                && f.role("subject").stream().allMatch(t -> t.index() < relative.head()));
    }

    /** "A said a meeting had ended and accused B": what goes on in the tense of "said" is A's. */
    private Optional<Frame> beyondClause(Frame frame, Frame above) {
        Sentence s = frame.sentence();
        Token said = above.head();
        boolean closed = s.token(s.first(frame.head())).form().equals(",")
                && said.is("ccomp")
                && !frame.passive()
                && !frame.has("subject")
                && !above.role("subject").isEmpty()
                && above.role("subject").stream().noneMatch(t -> t.upos().equals("PRON"))
                && s.children(frame.head(), "cc").stream()
                        .anyMatch(c -> c.lemma().equals("and"));
        if (closed) {
            return above.governor()
                    .filter(f -> f.head().index() == said.head()
                            && f.head().xpos().equals(frame.head().xpos())
                            && f.has("subject"));
        }
        boolean simple = frame.head().xpos().equals("VBD") && !frame.passive() && !frame.has("subject");
        boolean perfect = said.is("ccomp")
                && above.role("subject").stream().allMatch(governors::isEncounter)
                && s.children(said, "aux").stream()
                        .anyMatch(t -> t.lemma().equals("have") && t.xpos().equals("VBD"));
        return simple && perfect
                ? above.governor()
                        .filter(f -> f.head().index() == said.head()
                                && f.head().xpos().equals("VBD")
                                && f.has("subject"))
                : Optional.empty();
    }

    private static boolean isBehindComma(Sentence s, Token relative) {
        int first = s.first(relative);
        return s.token(first).form().equals(",")
                || first > 0 && s.token(first - 1).form().equals(",");
    }

    private static void share(Frame from, Frame to, String role) {
        share(to, from, role, role);
    }

    private static void share(Frame frame, Frame from, String role, String as) {
        for (Token filler : from.role(role)) {
            if (!filler.equals(frame.head())) {
                frame.add(as, filler);
            }
        }
    }
}
