package parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.actors.Casting;
import parley.actors.Talkers;
import parley.actors.directory.Directory;
import parley.read.frame.Governors;
import parley.read.frame.Mood;
import parley.read.rules.Lexicon;
import parley.read.rules.Rule;
import parley.read.rules.RuleBook;
import parley.read.rules.RuleFile;
import parley.text.ParleyException;
import parley.text.Problem;

/** The rules and word classes that come with Parley, and those of a user's own folder: a file of the same name adds to ours. */
public final class Knowledge {
    private static final List<String> TOPICS = List.of("statement", "position", "offer", "meeting", "event");

    private static final List<String> SPEAKING =
            List.of("speech", "utterance", "spoken-of", "directive", "commissive", "naming", "mind");

    private final @Nullable Path folder;

    private Knowledge(@Nullable Path folder) {
        this.folder = folder;
    }

    public static Knowledge bundled() {
        return new Knowledge(null);
    }

    /**
     * The bundled ones with a user's own.
     *
     * @param folder holds {@code rules/en/*.yaml} and {@code lexicon/en/*.tsv}, as much of it as there is
     */
    public static Knowledge withFolder(Path folder) {
        return new Knowledge(folder);
    }

    public RuleBook rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String topic : TOPICS) {
            String name = "rules/en/" + topic + ".yaml";
            own(name).ifPresent(yaml -> RuleFile.parse(name, yaml).forEach(rule -> rules.put(rule.id(), rule)));
            bundled(name).ifPresent(yaml -> {
                for (Rule rule : RuleFile.parse(name, yaml)) {
                    if (!seen.add(rule.id())) {
                        throw new ParleyException(Problem.RULES, name, "rule id \"" + rule.id() + "\" stands twice");
                    }
                    rules.putIfAbsent(rule.id(), rule);
                }
            });
        }
        return new RuleBook(List.copyOf(rules.values()), new Lexicon(this::sheets));
    }

    Governors governors() {
        Map<String, Governors.Effect> effects = new HashMap<>();
        Set<String> subjectControl = new HashSet<>();
        Set<String> otherControl = new HashSet<>();
        new Lexicon(this::sheets).words("governors").forEach((key, word) -> {
            String lemma = key.substring(0, key.lastIndexOf('/'));
            Mood mood = Ids.constant(Mood.class, word.fact("mood"));
            String only = word.fact("only");
            effects.put(
                    only == null ? lemma : Governors.only(lemma, only),
                    new Governors.Effect(mood == null ? Mood.ACTUAL : mood, "yes".equals(word.fact("turns"))));
            if ("subject".equals(word.fact("control"))) {
                subjectControl.add(lemma);
            } else if ("other".equals(word.fact("control"))) {
                otherControl.add(lemma);
            }
        });
        return new Governors(effects, subjectControl, otherControl, this::lemmas);
    }

    /** Who is who, by these words and a directory. */
    public Casting casting(Directory directory) {
        return new Casting(directory, lines("house-nouns"), lines("affiliation"), talkers());
    }

    private Talkers talkers() {
        Set<String> verbs = new HashSet<>();
        for (String name : SPEAKING) {
            verbs.addAll(lemmas(name));
        }
        return new Talkers(
                verbs, lemmas("evidence"), lemmas("source-text"), lemmas("hearsay"), lemmas("meet"), lemmas("crowd"));
    }

    private Set<String> lemmas(String name) {
        return new Lexicon(this::sheets)
                .words(name).keySet().stream()
                        .map(key -> key.substring(0, key.lastIndexOf('/')))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A class without the header, for who reads it by place: ours, then a user's. */
    private List<String> lines(String lexicon) {
        List<Lexicon.Sheet> sheets = sheets(lexicon);
        if (sheets.isEmpty()) {
            throw new ParleyException(Problem.BUG, "lexicon/en/" + lexicon + ".tsv", "missing");
        }
        List<String> lines = new ArrayList<>(sheets.get(0).lines());
        sheets.stream().skip(1).forEach(sheet -> sheet.lines().stream().skip(1).forEach(lines::add));
        return lines;
    }

    private List<Lexicon.Sheet> sheets(String name) {
        String file = "lexicon/en/" + name + ".tsv";
        List<Lexicon.Sheet> sheets = new ArrayList<>();
        bundled(file)
                .ifPresent(
                        text -> sheets.add(new Lexicon.Sheet(file, text.lines().toList())));
        own(file)
                .ifPresent(text -> sheets.add(new Lexicon.Sheet(
                        String.valueOf(folder == null ? file : folder.resolve(file)),
                        text.lines().toList())));
        return sheets;
    }

    private static Optional<String> bundled(String name) {
        try (InputStream in = Knowledge.class.getResourceAsStream("/parley/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> own(String name) {
        if (folder == null || !Files.isRegularFile(folder.resolve(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (IOException e) {
            throw new ParleyException(
                    Problem.RULES, folder.resolve(name).toString(), "cannot be read: " + e.getMessage(), e);
        }
    }
}
