package parley.desk;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.read.Reader;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Meeting;
import parley.record.Polarity;
import parley.record.Reading;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.ParleyException;
import parley.text.Problem;

/** The command run with arrivals made by hand and a reader that finds one call in every article. */
final class Stage implements Wiring {
    private final List<Arrival> arrivals = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Terminal.Live live = Terminal.Live.NONE;

    @Nullable
    Given given;

    int read;

    Stage article(String name, String text) {
        Article.Origin origin = new Article.Origin("On " + name, null, null, null, "en");
        arrivals.add(new Arrival.Accepted(new Article(text, origin), name, name));
        return this;
    }

    Stage arrival(Arrival arrival) {
        arrivals.add(arrival);
        return this;
    }

    Stage live(boolean in, boolean out, boolean err) {
        live = new Terminal.Live(in, out, err);
        return this;
    }

    int run(String... args) {
        return run(new PrintWriter(out), args);
    }

    int run(PrintWriter to, String... args) {
        Terminal terminal = new Terminal(InputStream.nullInputStream(), to, new PrintWriter(err), live, live.out(), 60);
        int code = Parley.run(this, terminal, args);
        terminal.flush();
        return code;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    @Override
    public ArticleReader reader(Path model, @Nullable Path words) {
        if (model.endsWith("missing")) {
            throw new ParleyException(Problem.RULES, "missing", "no model here");
        }
        return Stage.this::reading;
    }

    @Override
    public Reader workshop(Path model, @Nullable Path words) {
        throw new ParleyException(Problem.BUG, "stage", "nothing to look into");
    }

    private synchronized Reading reading(Article article) {
        read++;
        if (article.text().contains("BUG")) {
            throw new IllegalStateException("lost");
        }
        if (article.text().contains("BIG")) {
            throw new OutOfMemoryError();
        }
        if (article.text().contains("DEEP")) {
            throw new StackOverflowError();
        }
        var words = List.of(article.evidence(new CharSpan(0, article.text().length())));
        Basis basis =
                new Basis(words, List.of(), Certainty.CERTAIN, Polarity.POSITIVE, null, Map.of("record", "stage.call"));
        Meeting call =
                new Meeting("m1", Meeting.Kind.CALL, null, null, null, null, null, null, List.of(), List.of(), basis);
        Actor somebody = new Actor("a1", "Somebody", Actor.Kind.UNNAMED, null, null, words, Actor.KnownBy.TEXT);
        return new Reading(article, List.of(somebody), List.of(call), List.of());
    }

    @Override
    public Stream<Arrival> arrivals(List<String> files, InputStream in, Given given) {
        this.given = given;
        return arrivals.stream();
    }
}
