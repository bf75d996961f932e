package parley.show;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.record.Actor;
import parley.record.Reading;

/** The actors of a reading, called as one speaks of them. */
final class Cast {
    private static final Set<String> WITH_THE = withThe();

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    Cast(Reading reading) {
        for (Actor actor : reading.actors()) {
            actors.put(actor.id(), actor);
            String state = actor.state();
            if (actor.kind() == Actor.Kind.STATE && state != null) {
                states.putIfAbsent(state, Plain.words(actor.name()));
            }
        }
    }

    private static Set<String> withThe() {
        try (InputStream in = Cast.class.getResourceAsStream("/parley/show/the.txt")) {
            if (in == null) {
                throw new IllegalStateException("the.txt is not in the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Kenya", "the White House". */
    String name(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return id;
        }
        String name = Plain.words(actor.name());
        return switch (actor.kind()) {
            case PERSON, DELEGATION -> name;
            case UNNAMED -> name.contains(" ") ? name : name.toLowerCase(Locale.ROOT);
            case STATE, ORGANISATION -> takesThe(actor, name) ? "the " + name : name;
        };
    }

    private static boolean takesThe(Actor actor, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (name.toLowerCase(Locale.ROOT).startsWith("the ")) {
            return false;
        }
        return WITH_THE.contains(name)
                || WITH_THE.contains("*" + last)
                || actor.mentions().stream().anyMatch(mention -> mention.quote().equalsIgnoreCase("the " + name));
    }

    /** With office and state where they say more: "Amina Oduya (foreign minister, Kenya)". */
    String described(String id) {
        Actor actor = actors.get(id);
        if (actor == null || actor.kind() == Actor.Kind.STATE) {
            return name(id);
        }
        String name = name(id);
        String office = actor.office() == null ? "" : Plain.words(actor.office());
        String state = actor.state() == null ? "" : states.getOrDefault(actor.state(), actor.state());
        if (actor.kind() != Actor.Kind.PERSON || name.contains(state)) {
            state = "";
        }
        String more = office + (office.isEmpty() || state.isEmpty() ? "" : ", ") + state;
        return more.isEmpty() ? name : name + " (" + more + ")";
    }

    String names(List<String> ids) {
        return enumerated(ids.stream().map(this::name).toList());
    }

    String described(List<String> ids) {
        return enumerated(ids.stream().map(this::described).toList());
    }

    /** "per the White House"; through several mouths, the outermost first: "per the Courier, citing diplomats". */
    String per(List<String> sources) {
        return sources.isEmpty()
                ? ""
                : "per " + sources.stream().map(this::name).collect(Collectors.joining(", citing "));
    }

    private static String enumerated(List<String> all) {
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
