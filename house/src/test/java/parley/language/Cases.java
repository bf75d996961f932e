package parley.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A block of a case file: text, and the lines wanted of it. */
record Cases(String text, List<String> wanted) {

    static List<Cases> of(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file), file)) {
            List<Cases> cases = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n+", -1)) {
                List<String> text = new ArrayList<>();
                List<String> wanted = new ArrayList<>();
                block.lines().filter(line -> !line.startsWith("# ")).forEach(line -> {
                    if (line.startsWith(">")) {
                        text.add(line.length() > 2 ? line.substring(2) : "");
                    } else {
                        wanted.add(line);
                    }
                });
                if (!text.isEmpty()) {
                    cases.add(new Cases(String.join("\n", text), wanted));
                }
            }
            return cases;
        }
    }

    @Override
    public String toString() {
        return text.replace('\n', '⏎');
    }
}
