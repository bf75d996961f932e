package parley.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Whether a text is English: by its everyday words where they tell, by the language model, which is slow to load, elsewhere. */
final class English {
    /** Too few letters to tell a language by. */
    private static final int FEW_LETTERS = 40;

    private static final int SAMPLE_WORDS = 500;
    private static final int SAMPLE_CHARS = 20_000;
    private static final double ENGLISH_SHARE = 0.20;

    /** How much likelier than English another language must be; sentences of English news stay under 1.4. */
    private static final double SURE = 1.5;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private English() {}

    /** The name of the language that the text is in, where that is surely not English; null otherwise. */
    static @Nullable String otherLanguage(String text) {
        String sample = sample(text);
        if (sample.chars().filter(Character::isLetter).limit(FEW_LETTERS).count() < FEW_LETTERS
                || everydayShare(sample) >= ENGLISH_SHARE) {
            return null;
        }
        Language[] likely = Detector.LOADED.predictLanguages(sample);
        double english = Stream.of(likely)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .sum();
        if (likely.length == 0 || likely[0].getConfidence() < SURE * english) {
            return null;
        }
        return name(likely[0].getLang());
    }

    /** The English name for an ISO 639-3 code, or the code where Java knows no name. */
    private static String name(String code) {
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(language -> language.getISO3Language().equals(code))
                .findFirst()
                .orElse(Locale.forLanguageTag(code))
                .getDisplayLanguage(Locale.ENGLISH);
    }

    private static String sample(String text) {
        return text.length() <= SAMPLE_CHARS ? text : text.substring(0, SAMPLE_CHARS);
    }

    /** The share of everyday English words among the first words. */
    static double everydayShare(String text) {
        Matcher words = WORD.matcher(text);
        int all = 0;
        int everyday = 0;
        while (all < SAMPLE_WORDS && words.find()) {
            all++;
            if (Everyday.WORDS.contains(words.group().toLowerCase(Locale.ROOT))) {
                everyday++;
            }
        }
        return all == 0 ? 0 : (double) everyday / all;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(English.class.getResourceAsStream(name), name);
    }

    private static final class Everyday {
        private static final Set<String> WORDS = words();

        private static Set<String> words() {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(resource("/parley/lexicon/en/everyday-words.txt"), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(Pattern.compile(" ")::splitAsStream)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Loaded when first asked for: half a second and 30 MB that most runs never need. */
    private static final class Detector {
        private static final LanguageDetectorME LOADED = load();

        private static LanguageDetectorME load() {
            try (InputStream in = resource("/langdetect-183.bin")) {
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
