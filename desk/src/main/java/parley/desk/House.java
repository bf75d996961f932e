package parley.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.intake.Intake;
import parley.language.model.ReaderModel;
import parley.read.Knowledge;
import parley.read.Parser;
import parley.read.Reader;
import parley.text.ParleyException;

/** The rooms as they stand. */
final class House implements Wiring {
    @Override
    public ArticleReader reader(Path model, @Nullable Path words) {
        return workshop(model, words)::read;
    }

    /** What takes longest to load is loaded side by side. */
    @Override
    public Reader workshop(Path model, @Nullable Path words) {
        CompletableFuture<ReaderModel> network = CompletableFuture.supplyAsync(() -> ReaderModel.load(model, 1));
        CompletableFuture<Directory> directory = CompletableFuture.supplyAsync(() -> directory(words));
        Parser parser = new Parser((text, sentences) -> network.join().parse(text, sentences));
        Reader reader = new Reader(parser, done(directory), knowledge(words));
        done(network);
        return reader;
    }

    static Knowledge knowledge(@Nullable Path words) {
        return words == null ? Knowledge.bundled() : Knowledge.withFolder(words);
    }

    private static Directory directory(@Nullable Path words) {
        return words == null ? Directory.bundled() : Directory.withFolder(words.resolve("directory"));
    }

    private static <T> T done(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ParleyException known) {
                throw known;
            }
            throw e;
        }
    }

    @Override
    public Stream<Arrival> arrivals(List<String> files, InputStream in, Given given) {
        return new Intake(given).arrivals(files, in);
    }
}
