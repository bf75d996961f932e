package parley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.record.Meeting.Status;
import parley.text.Evidence;

/** Finds articles that say an encounter has still not begun when others say it has. */
final class Beginnings {
    /** "had still not begun", "has yet to open", "did not take place". */
    private static final Pattern UNBEGUN = Pattern.compile(
            "\\b(?:not|never|n['’]t|yet to|failed to)\\s+(?:yet\\s+|still\\s+|even\\s+|actually\\s+)*(?:been\\s+)?(?:"
                    + WordList.read("beginnings.txt").stream()
                            .sorted(Comparator.reverseOrder())
                            .collect(Collectors.joining("|"))
                    + ")\\b");

    private static final Set<String> FUTURE = Set.of("will", "would", "should", "may", "might", "could", "can");

    private Beginnings() {}

    static List<Link> contradictions(List<Told> group, Copies copies) {
        List<Link> links = new ArrayList<>();
        List<Told> begun = group.stream()
                .filter(told -> told.meeting().status() == Status.ONGOING
                        || told.meeting().status() == Status.HELD)
                .filter(told -> copies.original(told.filed().article()) == null)
                .toList();
        group.stream()
                .map(Told::shelved)
                .distinct()
                .forEach(shelved -> unbegun(shelved, group).ifPresent(words -> {
                    Told own = group.stream()
                            .filter(told -> told.shelved().equals(shelved))
                            .findFirst()
                            .orElseThrow();
                    begun.stream().filter(told -> clash(told, own)).forEach(told -> links.add(link(own, words, told)));
                }));
        return links;
    }

    /** The sentence that says so, with somebody or some place of the encounter in it or in the one before. */
    private static Optional<Evidence> unbegun(Shelved shelved, List<Told> group) {
        if (shelved.unbegun().isEmpty()) {
            return Optional.empty();
        }
        List<Gist> sentences = shelved.sentences();
        return shelved.unbegun().stream()
                .filter(i -> isAbout(sentences.get(i), group) || i > 0 && isAbout(sentences.get(i - 1), group))
                .map(i -> sentences.get(i).where())
                .findFirst();
    }

    /** Places of the sentences that say so of an encounter. */
    static List<Integer> unbegun(Shelved shelved) {
        if (!UNBEGUN.matcher(shelved.filed().reading().article().text()).find()) {
            return List.of();
        }
        List<Gist> sentences = shelved.sentences();
        return IntStream.range(0, sentences.size())
                .filter(i -> {
                    String words = sentences.get(i).where().quote();
                    return saysUnbegun(words) && StatusWords.namesEncounter(words);
                })
                .boxed()
                .toList();
    }

    /** Not "would not begin", which is no report of what is. */
    private static boolean saysUnbegun(String words) {
        Matcher found = UNBEGUN.matcher(words);
        if (!found.find()) {
            return false;
        }
        List<String> before = Namesakes.words(words.substring(0, found.start()));
        return before.isEmpty() || !FUTURE.contains(before.get(before.size() - 1));
    }

    private static boolean isAbout(Gist gist, List<Told> group) {
        return group.stream().anyMatch(told -> {
            String place = told.meeting().place();
            return place != null && gist.where().quote().contains(place)
                    || told.sides().stream()
                            .flatMap(side -> side.actors().stream())
                            .anyMatch(actor -> gist.actors().contains(Gist.name(actor)));
        });
    }

    /** Said before, and of the same day. */
    private static boolean clash(Told begun, Told own) {
        Days days = begun.days();
        boolean today = begun.saidOn().equals(own.saidOn())
                || days != null && days.isDay() && days.first().equals(own.saidOn());
        return today
                && !begun.filed().article().equals(own.filed().article())
                && !begun.filed().said().isAfter(own.filed().said());
    }

    private static Link link(Told own, Evidence words, Told begun) {
        return new Link.Contradicts(new Link.Tie(
                Link.About.STATUS, own.id(), begun.id(), "says that it has not begun", words, begun.evidence()));
    }
}
