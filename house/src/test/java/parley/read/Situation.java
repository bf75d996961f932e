package parley.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.record.Reading;
import parley.text.Article;
import parley.text.Published;

/**
 * A short text and the records that it should give. {@code settled} are read; {@code wanted} are true and not read yet;
 * {@code wrong} are read and not true. A text begins with its date where that is not {@link #DAY}; ¶ ends a paragraph.
 */
record Situation(String text, List<String> settled, List<String> wanted, List<String> wrong) {
    static final LocalDate DAY = LocalDate.of(2025, 4, 23);
    private static final String WANTED = "wanted ";
    private static final String WRONG = "wrong ";
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (.*)");

    Situation(String text) {
        this(text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(String line) {
        if (line.startsWith(WANTED)) {
            wanted.add(line.substring(WANTED.length()));
        } else if (line.startsWith(WRONG)) {
            wrong.add(line.substring(WRONG.length()));
        } else {
            settled.add(line);
        }
    }

    Article article() {
        Matcher dated = DATED.matcher(text);
        boolean own = dated.matches();
        Published day = Published.parse(own ? dated.group(1) : DAY.toString(), "test");
        String body = (own ? dated.group(2) : text).replace(" ¶ ", "\n\n");
        return new Article(body, new Article.Origin(null, null, null, day, "en"));
    }

    /** What the reader gives at present, in any order. */
    List<String> present() {
        return Stream.concat(settled.stream(), wrong.stream()).sorted().toList();
    }

    /** The same truth, marked by what is read now. */
    Situation marked(Reading reading) {
        Situation now = new Situation(text);
        now.wanted.addAll(settled);
        now.wanted.addAll(wanted);
        RecordLines.of(reading).forEach(line -> (now.wanted.remove(line) ? now.settled : now.wrong).add(line));
        return now;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(text).append('\n');
        settled.forEach(line -> out.append("  ").append(line).append('\n'));
        wrong.forEach(line -> out.append("  " + WRONG).append(line).append('\n'));
        wanted.forEach(line -> out.append("  " + WANTED).append(line).append('\n'));
        return out.toString();
    }
}
