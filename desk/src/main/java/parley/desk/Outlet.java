package parley.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Where written readings go. */
abstract class Outlet implements AutoCloseable {
    /** {@code name} is the name under which the article came in. */
    abstract void put(String name, String written) throws IOException;

    /** Until this is called, what was put may not be there to be seen. */
    void done() throws IOException {}

    @Override
    public void close() throws IOException {}

    /** Standard output, each reading as soon as it is written. */
    static final class Stream extends Outlet {
        private final PrintWriter out;
        private final String between;
        private boolean first = true;

        Stream(PrintWriter out, String between) {
            this.out = out;
            this.between = between;
        }

        /** Fails where nobody reads the output any more. */
        @Override
        void put(String name, String written) throws IOException {
            out.write(first ? written : between + written);
            first = false;
            if (out.checkError()) {
                throw new IOException("nobody reads the output");
            }
        }
    }

    /** One file, which has its name only when it is whole. */
    static final class OneFile extends Outlet {
        private final Path file;
        private final Path part;
        private final Writer out;
        private final String between;
        private boolean first = true;

        OneFile(Path file, String between) throws IOException {
            boolean special = Files.exists(file) && !Files.isRegularFile(file);
            this.file = Files.exists(file) && !special ? file.toRealPath() : file.toAbsolutePath();
            this.part = special ? file : this.file.resolveSibling(this.file.getFileName() + ".part");
            this.out = Files.newBufferedWriter(part);
            this.between = between;
        }

        @Override
        void put(String name, String written) throws IOException {
            out.write(first ? written : between + written);
            first = false;
        }

        @Override
        void done() throws IOException {
            out.close();
            if (!part.equals(file)) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** A file for each article: geneva.txt becomes geneva.json, another of that name geneva-2.json. */
    static final class Folder extends Outlet {
        private static final int LONGEST_NAME = 80;

        private final Path folder;
        private final String extension;
        private final Set<String> taken = new HashSet<>();

        Folder(Path folder, String extension) throws IOException {
            this.folder = Files.createDirectories(folder);
            this.extension = extension;
        }

        @Override
        void put(String name, String written) throws IOException {
            String stem = stem(name);
            String free = stem;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = stem + "-" + i;
            }
            Files.writeString(folder.resolve(free + "." + extension), written);
        }

        /** Fit for a file name on any system, and never a way out of the folder. */
        static String stem(String name) {
            String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_")
                    .replaceFirst("\\.[A-Za-z]{1,5}$", "")
                    .replaceFirst("^[.\\s]+", "")
                    .strip();
            int length = Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length()));
            String stem = safe.substring(0, safe.offsetByCodePoints(0, length));
            return stem.isEmpty() || stem.equals("-") ? "article" : stem;
        }
    }
}
