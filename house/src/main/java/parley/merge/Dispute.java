package parley.merge;

/** A claim and the later one that denies or contradicts it. */
record Dispute(Link.Kind kind, Assertion later, Assertion earlier, String because) {
    Link link() {
        Link.Tie tie =
                new Link.Tie(Link.About.CLAIM, later.id(), earlier.id(), because, later.words(), earlier.words());
        return kind == Link.Kind.DENIES ? new Link.Denies(tie) : new Link.Contradicts(tie);
    }
}
