package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.text.CharSpan;

/** A document of a CoNLL-U file as it was written: its text (a paragraph a line), and the spans of its words and sentences. */
record RawDocument(String text, List<CharSpan> tokens, List<CharSpan> sentences) {

    /** The documents whose id holds {@code part}. */
    static List<RawDocument> read(Path file, String part) {
        List<RawDocument> documents = new ArrayList<>();
        try {
            Builder builder = new Builder();
            boolean wanted = false;
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("# newdoc")) {
                    builder.end(documents);
                    wanted = line.contains(part);
                }
                if (wanted) {
                    builder.line(line);
                }
            }
            builder.end(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<CharSpan> tokens = new ArrayList<>();
        private final List<CharSpan> sentences = new ArrayList<>();
        private final List<String[]> rows = new ArrayList<>();
        private boolean paragraph;

        void line(String line) {
            if (line.startsWith("# newpar")) {
                paragraph = true;
            } else if (line.isEmpty()) {
                sentence();
            } else if (line.charAt(0) != '#') {
                rows.add(line.split("\t", -1));
            }
        }

        void end(List<RawDocument> to) {
            sentence();
            if (text.length() > 0) {
                to.add(new RawDocument(text.toString(), List.copyOf(tokens), List.copyOf(sentences)));
            }
            text.setLength(0);
            tokens.clear();
            sentences.clear();
            paragraph = false;
        }

        private void sentence() {
            if (rows.isEmpty()) {
                return;
            }
            if (paragraph && text.length() > 0) {
                text.append("\n\n");
            }
            paragraph = false;
            int start = text.length();
            int end = start;
            int partsLeft = 0;
            int partAt = 0;
            int partEnd = 0;
            boolean space = true;
            for (String[] row : rows) {
                if (row[0].contains(".")) {
                    continue;
                }
                if (row[0].contains("-")) {
                    String[] range = row[0].split("-", -1);
                    partsLeft = Integer.parseInt(range[1]) - Integer.parseInt(range[0]) + 1;
                    partAt = text.length();
                    text.append(row[1]);
                    partEnd = text.length();
                } else if (partsLeft > 0) {
                    int stop = --partsLeft == 0 ? partEnd : Math.min(partEnd, partAt + row[1].length());
                    if (stop > partAt) {
                        tokens.add(new CharSpan(partAt, stop));
                    }
                    partAt = stop;
                    continue;
                } else {
                    tokens.add(new CharSpan(text.length(), text.length() + row[1].length()));
                    text.append(row[1]);
                }
                end = text.length();
                space = !row[9].contains("SpaceAfter=No");
                if (space) {
                    text.append(' ');
                }
            }
            sentences.add(new CharSpan(start, end));
            rows.clear();
        }
    }
}
