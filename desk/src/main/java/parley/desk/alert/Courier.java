package parley.desk.alert;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.store.Archive;
import parley.store.Delivery;
import parley.store.Outbox;
import parley.text.ParleyException;

/** Carries alerts out of the outbox. What does not arrive is tried again, each time after twice as long, for a week. */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int AT_ONCE = 100;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration GIVES_UP = Duration.ofDays(7);

    private final Webhook webhook;
    private final @Nullable Mail mail;

    /** @param mail none where no mail is sent */
    public Courier(Targets targets, @Nullable Mail mail) {
        this.webhook = new Webhook(targets);
        this.mail = mail;
    }

    /** Lends an archive; nobody else has that one meanwhile, so nothing is sent while it is lent. */
    public interface Archives {
        <T> T with(Function<Archive, T> work);
    }

    private interface Carrying {
        void carry() throws IOException;
    }

    public void carry(Archives archives, Instant now) {
        Map<String, List<Delivery>> ways = new LinkedHashMap<>();
        for (Delivery delivery : archives.with(archive -> archive.outbox().due(now, AT_ONCE))) {
            ways.computeIfAbsent(delivery.way() + delivery.watch().id(), way -> new ArrayList<>())
                    .add(delivery);
        }
        for (List<Delivery> some : ways.values()) {
            switch (some.get(0).way()) {
                case HOOK -> posted(archives, some, now);
                case MAIL -> settled(archives, some, failure(some, () -> write(some)), now);
            }
        }
    }

    /** One after the other; where one does not arrive the others of the question wait with it. */
    private void posted(Archives archives, List<Delivery> some, Instant now) {
        for (int i = 0; i < some.size(); i++) {
            Delivery one = some.get(i);
            String failure = failure(some, () -> post(one, now));
            if (failure != null) {
                settled(archives, some.subList(i, some.size()), failure, now);
                return;
            }
            settled(archives, List.of(one), null, now);
        }
    }

    private void post(Delivery delivery, Instant now) throws IOException {
        String hook = delivery.watch().hook();
        String secret = delivery.watch().secret();
        if (hook == null || secret == null) {
            throw new IOException("no webhook any more");
        }
        String body = Told.json(delivery.watch(), delivery.alert());
        int status = webhook.post(hook, secret, delivery.alert().id(), body, now);
        if (status < 200 || status > 299) {
            throw new IOException("answered " + status);
        }
    }

    private void write(List<Delivery> some) throws IOException {
        if (mail == null) {
            throw new IOException("no mail is set up; see --smtp");
        }
        mail.send(some.get(0).watch(), some.stream().map(Delivery::alert).toList());
    }

    private static void settled(Archives archives, List<Delivery> some, @Nullable String failure, Instant now) {
        archives.with(archive -> {
            some.forEach(one -> note(archive.outbox(), one, failure, now));
            return true;
        });
    }

    /** Null where it arrived. */
    private static @Nullable String failure(List<Delivery> some, Carrying carrying) {
        try {
            carrying.carry();
            return null;
        } catch (IOException | ParleyException e) {
            String said = String.valueOf(e.getMessage());
            LOG.warn(
                    "{} of question {} did not arrive: {}",
                    some.get(0).way(),
                    some.get(0).watch().id(),
                    said);
            return said;
        }
    }

    private static void note(Outbox outbox, Delivery delivery, @Nullable String failure, Instant now) {
        if (failure == null) {
            outbox.done(delivery, "arrived", now);
        } else if (delivery.alert().filed().plus(GIVES_UP).isBefore(now)) {
            outbox.done(delivery, "given up: " + failure, now);
        } else {
            Duration wait = FIRST.multipliedBy(1L << Math.min(delivery.tries(), 20));
            outbox.failed(delivery, failure, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        }
    }
}
