package parley.merge;

import parley.merge.Link.About;

/** Two reports that cannot both hold, and why; the later one first. */
record Clash(About about, Told later, Told earlier, String because) {
    Link link() {
        return new Link.Contradicts(
                new Link.Tie(about, later.id(), earlier.id(), because, later.evidence(), earlier.evidence()));
    }
}
