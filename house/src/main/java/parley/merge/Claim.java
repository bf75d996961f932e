package parley.merge;

import java.util.List;

/** Reports of statements, positions, offers or events that contradict, deny or confirm one another. */
public record Claim(String id, List<Report> reports, List<Link> links) {
    public Claim {
        reports = List.copyOf(reports);
        links = List.copyOf(links);
    }
}
