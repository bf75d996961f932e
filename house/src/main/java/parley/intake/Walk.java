package parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files under the names given, in the order given; inside a folder by name, folders where their name stands. Hidden files
 * are passed over, links followed, but never round in a circle. Only the listings on the way down are held.
 */
final class Walk implements Iterator<Found> {
    private final Iterator<String> names;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Found next;

    private record Level(Path real, Iterator<Path> entries) {}

    Walk(List<String> names) {
        this.names = List.copyOf(names).iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Level level = levels.peek();
            if (level == null) {
                if (!names.hasNext()) {
                    return false;
                }
                next = named(names.next());
            } else if (level.entries.hasNext()) {
                next = inFolder(level.entries.next());
            } else {
                levels.pop();
            }
        }
        return true;
    }

    @Override
    public Found next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Found found = next;
        next = null;
        return found;
    }

    private @Nullable Found named(String name) {
        if (name.equals("-")) {
            return new Found(null, Found.STANDARD_INPUT, null);
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return new Found(null, name, "not a file name: " + e.getReason());
        }
        if (name.isEmpty() || !Files.exists(path)) {
            return new Found(path, name, "no such file");
        }
        return Files.isDirectory(path) ? opened(path) : new Found(path, name, null);
    }

    private @Nullable Found inFolder(Path path) {
        String where = path.toString();
        if (!Files.exists(path)) {
            return new Found(path, where, "no such file (a link to nowhere)");
        }
        if (Files.isDirectory(path)) {
            return opened(path);
        }
        if (!Files.isRegularFile(path)) {
            return new Found(path, where, "not a file of text (a pipe, socket or device)");
        }
        Carrier carrier = Carrier.of(path.getFileName().toString());
        return new Found(path, where, carrier == Carrier.UNKNOWN ? "not a kind of file that Parley reads" : null);
    }

    /** Goes down into a folder; what is found is then told by its listing. */
    private @Nullable Found opened(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (levels.stream().anyMatch(level -> level.real.equals(real))) {
                return new Found(folder, folder.toString(), "a folder that leads back into itself");
            }
            try (Stream<Path> listing = Files.list(folder)) {
                Iterator<Path> entries = listing.filter(
                                entry -> !entry.getFileName().toString().startsWith("."))
                        .sorted(Comparator.comparing(
                                entry -> entry.getFileName().toString()))
                        .iterator();
                levels.push(new Level(real, sortedNow(entries)));
            }
            return null;
        } catch (IOException | java.io.UncheckedIOException e) {
            return new Found(folder, folder.toString(), "the folder cannot be read: " + Opening.reason(e));
        }
    }

    private static Iterator<Path> sortedNow(Iterator<Path> entries) {
        List<Path> all = new java.util.ArrayList<>();
        entries.forEachRemaining(all::add);
        return all.iterator();
    }
}
