package parley.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.read.Reader;

/** The house with the real model, loaded once for all tests. */
final class RealHouse implements Wiring {
    static final Path MODEL = Path.of("../model");

    private static final House HOUSE = new House();
    private static final Reader READER = HOUSE.workshop(MODEL, null);

    @Override
    public ArticleReader reader(Path model, @Nullable Path words) {
        return workshop(model, words)::read;
    }

    @Override
    public Reader workshop(Path model, @Nullable Path words) {
        return model.equals(MODEL) && words == null ? READER : HOUSE.workshop(model, words);
    }

    @Override
    public Stream<Arrival> arrivals(List<String> files, InputStream in, Given given) {
        return HOUSE.arrivals(files, in, given);
    }
}
