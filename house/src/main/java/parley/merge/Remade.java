package parley.merge;

import java.util.List;
import java.util.Set;

/**
 * What merging made anew: everything that these articles (ids) have a hand in. Whatever an article had a hand in before and is not
 * here is no more, as far as all other articles that had a hand in it are here too.
 */
public record Remade<T>(List<T> all, Set<String> articles) {
    public Remade {
        all = List.copyOf(all);
        articles = Set.copyOf(articles);
    }
}
