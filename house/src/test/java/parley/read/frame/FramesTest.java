package parley.read.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.language.Parsed;
import parley.language.Token;
import parley.language.model.ReaderModel;
import parley.read.BundledFrames;
import parley.read.Parser;
import parley.text.Article;

/** Sentences and the frames in them, from {@code frames.txt}; its first lines say how it is written. */
class FramesTest {
    private static final Pattern FRAME = Pattern.compile("([\\p{L}_]+)\\(([^)]*)\\)(.*)");

    private static final ReaderModel MODEL = ReaderModel.load(Path.of("../model"), 1);
    private static final Parser PARSER = new Parser(MODEL::parse);
    private static final FrameBuilder BUILDER = BundledFrames.builder();

    private record Case(String sentence, boolean wanted, List<String> frames) {}

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> theFramesOfASentence() throws IOException {
        return cases().stream()
                .filter(c -> !c.wanted())
                .map(c -> DynamicTest.dynamicTest(c.sentence(), () -> {
                    List<Frame> frames = frames(c.sentence());
                    assertThat(c.frames())
                            .isNotEmpty()
                            .allSatisfy(wanted -> assertThat(frames)
                                    .as(wanted)
                                    .anyMatch(frame -> written(frame, wanted).equals(wanted)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWantedDoesNotWorkYet() throws IOException {
        return cases().stream()
                .filter(Case::wanted)
                .map(c -> DynamicTest.dynamicTest(c.sentence(), () -> {
                    List<Frame> frames = frames(c.sentence());
                    assertThat(c.frames())
                            .as("this works now, move it out of \"wanted\": %s", c.sentence())
                            .isNotEmpty()
                            .anyMatch(wanted -> frames.stream()
                                    .noneMatch(f -> written(f, wanted).equals(wanted)));
                }));
    }

    private static List<Frame> frames(String sentence) {
        Parsed parsed = PARSER.parse(new Article(sentence, Article.Origin.UNKNOWN));
        return parsed.sentences().stream()
                .flatMap(s -> BUILDER.build(s).stream())
                .toList();
    }

    /** A frame as the file writes it, with the roles that the expected frame names and no others. */
    private static String written(Frame frame, String expected) {
        Matcher matcher = FRAME.matcher(expected);
        assertThat(matcher.matches()).as(expected).isTrue();
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : matcher.group(2).split(" ")) {
            if (!role.isEmpty()) {
                String name = role.substring(0, role.indexOf('='));
                List<Token> fillers = frame.role(name.replace('_', ' '));
                roles.put(
                        name,
                        fillers.isEmpty()
                                ? "-"
                                : fillers.stream().map(Token::form).collect(Collectors.joining("+")));
            }
        }
        return frame.predicate().replace(' ', '_')
                + roles.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ", "(", ")"))
                + (frame.negated() ? " not" : "")
                + (frame.passive() ? " passive" : "")
                + (frame.mood() == Mood.ACTUAL ? "" : " " + frame.mood().name().toLowerCase(Locale.ROOT));
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        boolean wanted = false;
        for (String line : Files.readAllLines(Path.of("src/test/resources/parley/read/frame/frames.txt"))) {
            if (line.equals("== wanted")) {
                wanted = true;
            } else if (line.startsWith("  ")) {
                cases.get(cases.size() - 1).frames().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("==")) {
                cases.add(new Case(line, wanted, new ArrayList<>()));
            }
        }
        return cases;
    }
}
