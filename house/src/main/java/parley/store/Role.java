package parley.store;

/** What somebody may do: each may do what those before it may. */
public enum Role {
    READER,
    /** Files articles and corrects. */
    EDITOR,
    /** Hands out tokens. */
    ADMIN;

    public boolean may(Role wanted) {
        return compareTo(wanted) >= 0;
    }
}
