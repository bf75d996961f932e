package parley.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;

/** Looks at every draft: is there anything in it, is it English, was it here before. */
final class Gate {
    private final Given given;
    private final Seen seen = new Seen();

    Gate(Given given) {
        this.given = given;
    }

    /** @throws ParleyException where the draft is refused */
    Arrival admit(Draft draft) {
        if (draft.takenBack()) {
            return new Arrival.TakenBack(String.valueOf(draft.url()), draft.publisher(), draft.where());
        }
        String text = draft.text();
        if (text.isBlank()) {
            throw refusal(draft, "empty: no text");
        }
        int half = Utf.halfCharacter(text);
        if (half >= 0) {
            throw refusal(draft, "half a character (a lone surrogate) at " + half);
        }
        Article article = new Article(text, origin(draft));
        String first = seen.before(text, draft.where());
        return first == null
                ? new Arrival.Accepted(article, draft.name(), draft.where())
                : new Arrival.Duplicate(article, draft.name(), draft.where(), first);
    }

    private Article.Origin origin(Draft draft) {
        return new Article.Origin(
                blankless(given.title(), draft.title()),
                blankless(given.publisher(), draft.publisher()),
                blankless(given.url(), draft.url()),
                given.published() != null ? given.published() : draft.published(),
                language(draft));
    }

    private String language(Draft draft) {
        String said = blankless(given.language(), draft.language());
        String tag = said == null ? "en" : tag(said);
        if (!tag.equals("en") && !tag.startsWith("en-")) {
            throw refusal(draft, "the language is said to be \"" + said + "\"; Parley reads English");
        }
        if (given.language() == null) {
            String other = English.otherLanguage(draft.text());
            if (other != null) {
                throw refusal(
                        draft, "not English: it looks like " + other + " (if it is English, say so: language \"en\")");
            }
        }
        return tag;
    }

    private static String tag(String said) {
        String tag = Locale.forLanguageTag(said.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("eng") || said.strip().equalsIgnoreCase("english") ? "en" : tag.replaceFirst("^eng-", "en-");
    }

    private static @Nullable String blankless(@Nullable String first, @Nullable String second) {
        if (first != null && !first.isBlank()) {
            return first.strip();
        }
        return second == null || second.isBlank() ? null : second.strip();
    }

    private static ParleyException refusal(Draft draft, String message) {
        return new ParleyException(Problem.INPUT, draft.where(), message);
    }
}
