package parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.language.Words;
import parley.text.CharSpan;
import parley.text.ParleyException;
import parley.text.Problem;

/** The rows of a CoNLL-U or UNER sentence, one a word; ranges of words and empty nodes are left out. */
record GoldSentence(List<String[]> rows, Opens opens) {
    enum Opens {
        DOCUMENT,
        PARAGRAPH,
        NOTHING
    }

    static List<GoldSentence> read(Path file) {
        List<GoldSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        Opens opens = Opens.DOCUMENT;
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.isEmpty() && !rows.isEmpty()) {
                sentences.add(new GoldSentence(List.copyOf(rows), opens));
                rows.clear();
                opens = Opens.NOTHING;
            } else if (line.startsWith("# newdoc")) {
                opens = Opens.DOCUMENT;
            } else if (line.startsWith("# newpar") && opens == Opens.NOTHING) {
                opens = Opens.PARAGRAPH;
            } else if (cells.length > 2 && cells[0].chars().allMatch(Character::isDigit)) {
                rows.add(cells);
            }
        }
        if (!rows.isEmpty()) {
            sentences.add(new GoldSentence(rows, opens));
        }
        return sentences;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ParleyException(Problem.INPUT, file.toString(), "cannot be read", e);
        }
    }

    /** Its words with a space between, appended to a text; before a paragraph, an empty line. */
    Words appendTo(StringBuilder text) {
        if (opens == Opens.PARAGRAPH && text.length() > 0) {
            text.append("\n\n");
        }
        List<CharSpan> tokens = new ArrayList<>();
        for (String[] row : rows) {
            int start = text.length();
            text.append(row[1]);
            tokens.add(new CharSpan(start, text.length()));
            text.append(' ');
        }
        return new Words(tokens);
    }
}
