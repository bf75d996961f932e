package parley.merge;

import java.util.List;

/** What merging gives: dossiers by the time of their first report, claims and parties by id. */
public record Merged(List<Dossier> dossiers, List<Claim> claims, List<Party> parties) {
    public Merged {
        dossiers = List.copyOf(dossiers);
        claims = List.copyOf(claims);
        parties = List.copyOf(parties);
    }
}
