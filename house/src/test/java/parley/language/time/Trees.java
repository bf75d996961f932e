package parley.language.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/** The example sentences with their trees, from {@code examples.trees}. */
final class Trees {
    private final Map<String, Sentence> byText = new HashMap<>();

    static Trees load() {
        Trees trees = new Trees();
        try (InputStream in = Trees.class.getResourceAsStream("examples.trees");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String text = "";
            List<Token> tokens = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("= ")) {
                    trees.keep(text, tokens);
                    text = line.substring(2);
                    tokens = new ArrayList<>();
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    tokens.add(token(text, tokens.size(), line.split("\t", -1)));
                }
            }
            trees.keep(text, tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return trees;
    }

    private static Token token(String text, int index, String[] c) {
        CharSpan span = new CharSpan(Integer.parseInt(c[0]), Integer.parseInt(c[1]));
        String form = text.substring(span.start(), span.end());
        int head = Integer.parseInt(c[5]) - 1;
        return new Token(index, span, form, c[2], c[3], c[4], head, head < 0 ? "root" : c[6], c[7]);
    }

    private void keep(String text, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            byText.put(text, new Sentence(0, tokens));
        }
    }

    /** Sentences one after the other in one text, a space between. */
    List<Sentence> story(String... texts) {
        List<Sentence> story = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            int by = at;
            List<Token> tokens = of(text).tokens().stream()
                    .map(t -> new Token(
                            t.index(),
                            new CharSpan(t.span().start() + by, t.span().end() + by),
                            t.form(),
                            t.lemma(),
                            t.upos(),
                            t.xpos(),
                            t.head(),
                            t.rel(),
                            t.name()))
                    .toList();
            story.add(new Sentence(story.size(), tokens));
            at += text.length() + 1;
        }
        return story;
    }

    Sentence of(String text) {
        Sentence sentence = byText.get(text);
        if (sentence == null) {
            throw new AssertionError("no tree in examples.trees for: " + text);
        }
        return sentence;
    }
}
