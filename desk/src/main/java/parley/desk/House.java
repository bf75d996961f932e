package parley.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
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

/** The rooms as they stand. */
final class House implements Wiring {
    @Override
    public ArticleReader reader(Path model, @Nullable Path words) {
        Directory directory = words == null ? Directory.bundled() : Directory.withFolder(words.resolve("directory"));
        Knowledge knowledge = words == null ? Knowledge.bundled() : Knowledge.withFolder(words);
        Reader reader = new Reader(new Parser(ReaderModel.load(model, 1)), directory, knowledge);
        return reader::read;
    }

    @Override
    public Stream<Arrival> arrivals(List<String> files, InputStream in, Given given) {
        return new Intake(given).arrivals(files, in);
    }
}
