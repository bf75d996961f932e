package parley.desk.web;

import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.desk.alert.Criteria;
import parley.desk.alert.Mail;
import parley.desk.alert.Outgoing;
import parley.store.Alert;
import parley.store.Watch;
import parley.text.ParleyException;
import parley.text.Problem;

/** Saved questions as visitors may see and change them: each their own, and who hands out tokens all. */
final class Saving {
    private static final int MOST_ALERTS = 1000;
    private static final int MOST_EACH = 100;
    private static final int LONGEST = 200;

    private final OpenArchives archives;
    private final Outgoing outgoing;
    private final Supplier<Instant> clock;

    Saving(OpenArchives archives, Outgoing outgoing, Supplier<Instant> clock) {
        this.archives = archives;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** What somebody wants to be saved. */
    record Wish(
            String name,
            Map<String, String> criteria,
            @Nullable Instant since,
            @Nullable String webhook,
            @Nullable String mail) {}

    List<Watch> all(Visitor visitor) {
        return archives.with(archive -> archive.watches().all()).stream()
                .filter(watch -> sees(visitor, watch))
                .toList();
    }

    Watch one(Visitor visitor, String id) {
        Watch watch = archives.with(archive -> archive.watches().byId(id));
        if (watch == null || !sees(visitor, watch)) {
            throw new NotFoundResponse("no such question");
        }
        return watch;
    }

    private static boolean sees(Visitor visitor, Watch watch) {
        return visitor.administers() || watch.owner().equals(visitor.name());
    }

    List<Alert> alerts(Watch watch) {
        return archives.with(archive -> archive.watches().alerts(watch.id(), MOST_ALERTS));
    }

    Watch save(Visitor visitor, Wish wish) {
        check(visitor, wish);
        Instant now = clock.get();
        return archives.with(archive -> archive.audit()
                .noting(
                        visitor.name(),
                        "question",
                        now,
                        () -> archive.watches()
                                .save(
                                        visitor.name(),
                                        wish.name(),
                                        wish.criteria(),
                                        wish.webhook(),
                                        wish.mail(),
                                        wish.since() == null ? archive.lastFiled() : wish.since(),
                                        now),
                        Watch::toString));
    }

    private void check(Visitor visitor, Wish wish) {
        boolean sends = wish.webhook() != null || wish.mail() != null;
        if (sends && !visitor.edits()) {
            throw new ForbiddenResponse("to have something sent one must be editor");
        }
        if (wish.name().isBlank()
                || wish.name().length() > LONGEST / 2
                || wish.name().chars().anyMatch(Character::isISOControl)) {
            throw new ParleyException(
                    Problem.INPUT, "name", "1 to " + LONGEST / 2 + " characters on a line are wanted");
        }
        if (wish.criteria().values().stream().anyMatch(value -> value.length() > LONGEST)) {
            throw new ParleyException(Problem.INPUT, "filter", "a value is too long");
        }
        Criteria.filter(wish.criteria());
        if (wish.webhook() != null) {
            outgoing.targets().target(wish.webhook());
        }
        if (wish.mail() != null) {
            Mail.address(wish.mail());
            if (outgoing.mail() == null) {
                throw new ParleyException(Problem.INPUT, "mail", "this desk sends no mail");
            }
        }
        if (all(visitor).size() >= MOST_EACH && !visitor.administers()) {
            throw new ParleyException(Problem.INPUT, "name", "there are " + MOST_EACH + " questions of yours already");
        }
    }

    void forget(Visitor visitor, String id) {
        Watch watch = one(visitor, id);
        archives.with(archive -> archive.audit()
                .noting(
                        visitor.name(),
                        "question forgotten",
                        clock.get(),
                        () -> {
                            archive.watches().forget(watch.id());
                            return watch;
                        },
                        Watch::toString));
    }
}
