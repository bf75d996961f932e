package parley.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.actors.Cast;
import parley.actors.Casting;
import parley.actors.directory.Directory;
import parley.language.Parsed;
import parley.language.Sentence;
import parley.read.frame.Frame;
import parley.read.frame.FrameBuilder;
import parley.read.rules.Firing;
import parley.read.rules.RuleBook;
import parley.read.rules.Sense;
import parley.record.Reading;
import parley.text.Article;

/** Reads an article into records. Safe to use from several threads. */
public final class Reader {
    private final Parser parser;
    private final Directory directory;
    private final Casting casting;
    private final FrameBuilder frames;
    private final RuleBook rules;

    public Reader(Parser parser, Directory directory, Knowledge knowledge) {
        this.parser = parser;
        this.directory = directory;
        this.casting = knowledge.casting(directory);
        this.frames = new FrameBuilder(knowledge.governors());
        this.rules = knowledge.rules();
    }

    public Reading read(Article article) {
        return look(article).reading();
    }

    /** What the records of an article are made from, to look at. */
    public Insight look(Article article) {
        List<Reading.Skipped> skipped = new ArrayList<>();
        return new Insight(material(article, skipped), rules, directory, skipped);
    }

    private Material material(Article article, List<Reading.Skipped> skipped) {
        Parsed parsed = parser.parse(article);
        Cast cast = casting.cast(parsed);
        Sense sense = new WordSense(parsed, cast, rules.lexicon(), directory);
        List<Frame> all = new ArrayList<>();
        Map<Frame, List<Firing>> firings = new LinkedHashMap<>();
        for (Sentence s : parsed.sentences()) {
            try {
                List<Frame> found = frames.build(s);
                for (Frame frame : found) {
                    firings.put(frame, rules.apply(frame, sense));
                }
                all.addAll(found);
            } catch (IllegalStateException | IndexOutOfBoundsException e) {
                skipped.add(new Reading.Skipped(article.evidence(s.span()), String.valueOf(e.getMessage())));
            }
        }
        return new Material(parsed, cast, all, firings, Material.byHead(all));
    }

    public RuleBook rules() {
        return rules;
    }
}
