package parley.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.read.Insight;
import parley.text.Article;
import parley.text.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley tree}: how a sentence is understood, before any record is made of it. */
@Command(
        name = "tree",
        description = "Shows a sentence's words and tree, its propositions, and the rules that fire on them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  parley tree 'Norway ruled out a meeting with Iceland.'",
            "  parley tree --conllu - < text.txt > trees.conllu"
        })
final class TreeCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "SENTENCE|-", description = "Text in quotes; - is standard input.")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--conllu", description = "Words and trees alone, as CoNLL-U.")
    private boolean conllu;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublicationDate.class,
            description = "The day of the text: who is in office depends on it.")
    private @Nullable Published published;

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    TreeCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String text = String.join("\n\n", texts.stream().map(this::text).toList());
        Article article = new Article(text, new Article.Origin(null, null, null, published, "en"));
        Insight insight = wiring.workshop(options.model(), options.words()).look(article);
        terminal.out().print(conllu ? Conllu.of(insight) : new TreeSheet(insight));
        return ExitCodes.ALL_READ;
    }

    private String text(String given) {
        if (!given.equals("-")) {
            return given;
        }
        try {
            return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
