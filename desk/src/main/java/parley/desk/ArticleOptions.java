package parley.desk;

import org.jspecify.annotations.Nullable;
import parley.intake.Given;
import parley.text.Published;
import picocli.CommandLine.Option;

/** What the caller knows of the articles, as every command that takes articles takes it. */
final class ArticleOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublicationDate.class,
            description = "When the article was published: 2025-04-23 or 2025-04-23T09:30+01:00.")
    private @Nullable Published published;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its headline.")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was found.")
    private @Nullable String url;

    Given given() {
        return new Given(title, publisher, url, published, null);
    }
}
