package parley.merge;

import java.util.Collection;

/** What articles on a shelf come to. The cost is that of their neighbours, not of the shelf. */
public final class Merging {
    private final Gathering gathering;
    private final Claims claims;

    Merging(Gathering gathering, Claims claims) {
        this.gathering = gathering;
        this.claims = claims;
    }

    /** {@code changed}: articles that came, went or became otherwise. */
    public Remade<Dossier> dossiers(Collection<Shelved> changed) {
        return gathering.around(changed);
    }

    /** {@code changed}: articles that came, went or became otherwise. */
    public Remade<Claim> claims(Collection<Shelved> changed) {
        return claims.around(changed);
    }
}
