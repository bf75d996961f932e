package parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import parley.actors.directory.Directory;
import parley.language.model.ReaderModel;
import parley.read.Knowledge;
import parley.read.Parser;
import parley.read.Reader;
import parley.text.ParleyException;
import parley.text.Problem;

/** What a benchmark needs of the house and of the folders around it. */
final class Workbench {
    private final Path home = Path.of(System.getProperty("parley.home", "."));

    Path home() {
        return home;
    }

    /** The developers' corpora and gold: {@code PARLEY_SHARED}, else {@code shared} beside the repository. */
    Path shared() {
        String named = System.getenv("PARLEY_SHARED");
        Path shared = named == null ? home.resolve("../shared").normalize() : Path.of(named);
        if (!Files.isDirectory(shared)) {
            throw new ParleyException(Problem.INPUT, shared.toString(), "no such folder; set PARLEY_SHARED");
        }
        return shared;
    }

    ReaderModel model() {
        return ReaderModel.load(home.resolve("model"), 1);
    }

    BenchReader reader(ReaderModel model) {
        return new BenchReader(new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled()));
    }
}
