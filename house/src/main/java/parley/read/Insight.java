package parley.read;

import java.util.List;
import java.util.Optional;
import parley.actors.Figure;
import parley.actors.directory.Directory;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Attempt;
import parley.read.rules.Firing;
import parley.read.rules.Rule;
import parley.read.rules.RuleBook;
import parley.read.rules.Sense;
import parley.record.Reading;
import parley.text.Evidence;

/** What lies between an article and its records: sentences, who is who, propositions, and the rules that fired on them. */
public final class Insight {
    private final Material material;
    private final RuleBook rules;
    private final Directory directory;
    private final List<Reading.Skipped> skipped;
    private final Sense sense;

    Insight(Material material, RuleBook rules, Directory directory, List<Reading.Skipped> skipped) {
        this.material = material;
        this.rules = rules;
        this.directory = directory;
        this.skipped = skipped;
        this.sense = new WordSense(material.parsed(), material.cast(), rules.lexicon(), directory);
    }

    /** The records themselves. */
    public Reading reading() {
        return new Recorder(material, directory, rules.lexicon(), skipped).record();
    }

    public List<Sentence> sentences() {
        return material.parsed().sentences();
    }

    public String words(Sentence sentence) {
        return material.parsed().words(sentence.span());
    }

    public Optional<Figure> figure(Sentence sentence, Token token) {
        return material.figure(sentence, token);
    }

    /** The propositions of one sentence. */
    public List<Frame> frames(Sentence sentence) {
        return material.frames().stream()
                .filter(f -> f.sentence().equals(sentence))
                .toList();
    }

    /** The rules that fired, each before which no other of its record had. */
    public List<Firing> firings(Frame frame) {
        return material.firings().getOrDefault(frame, List.of());
    }

    /** Where a rule fired within a record's evidence. */
    public List<Firing> firings(String rule, List<Evidence> evidence) {
        return material.frames().stream()
                .filter(f -> evidence.stream().anyMatch(e -> within(f, e)))
                .flatMap(f -> firings(f).stream())
                .filter(f -> f.rule().id().equals(rule))
                .toList();
    }

    private boolean within(Frame frame, Evidence evidence) {
        int at = material.parsed().article().evidence(frame.head().span()).start();
        return evidence.start() <= at && at < evidence.end();
    }

    /** A rule by itself on one proposition, whether or not another was before it. */
    public Attempt attempt(Rule rule, Frame frame) {
        return rules.attempt(rule, frame, sense);
    }
}
