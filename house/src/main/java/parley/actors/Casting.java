package parley.actors;

import java.time.LocalDate;
import java.util.List;
import parley.actors.directory.Directory;
import parley.language.Parsed;

/**
 * Gives each mention of an article its figure: names first (full before surname), then roles and houses, then pronouns, by
 * what the text says, then by the directory as of the article's day.
 */
public final class Casting {
    private final Directory directory;
    private final MentionFinder finder;
    private final HouseNouns nouns;
    private final Affiliations affiliations;

    public Casting(Directory directory, List<String> houseNouns, List<String> affiliations, Talkers talkers) {
        this.directory = directory;
        this.nouns = new HouseNouns(houseNouns);
        this.finder = new MentionFinder(directory, nouns, talkers);
        this.affiliations = new Affiliations(directory, affiliations);
    }

    public Cast cast(Parsed parsed) {
        LocalDate day = parsed.article().origin().published() == null
                ? null
                : parsed.article().origin().published().day();
        List<List<Mention>> mentions =
                parsed.sentences().stream().map(finder::find).toList();
        return new Scene(directory, parsed, mentions, nouns, affiliations, day).play();
    }
}
