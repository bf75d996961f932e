package parley.desk.alert;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.store.Archive;
import parley.store.Delivery;
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

    private interface Carrying {
        void carry() throws IOException;
    }

    public void carry(Archive archive, Instant now) {
        Map<String, List<Delivery>> letters = new LinkedHashMap<>();
        for (Delivery delivery : archive.outbox().due(now, AT_ONCE)) {
            switch (delivery.way()) {
                case HOOK -> tried(archive, List.of(delivery), now, () -> post(delivery, now));
                case MAIL ->
                    letters.computeIfAbsent(delivery.watch().id(), id -> new ArrayList<>())
                            .add(delivery);
            }
        }
        letters.values().forEach(some -> tried(archive, some, now, () -> write(some)));
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

    private static void tried(Archive archive, List<Delivery> some, Instant now, Carrying carrying) {
        try {
            carrying.carry();
            some.forEach(one -> archive.outbox().done(one, "arrived", now));
        } catch (IOException | ParleyException e) {
            String said = String.valueOf(e.getMessage());
            LOG.warn(
                    "{} of question {} did not arrive: {}",
                    some.get(0).way(),
                    some.get(0).watch().id(),
                    said);
            some.forEach(one -> later(archive, one, said, now));
        }
    }

    private static void later(Archive archive, Delivery delivery, String said, Instant now) {
        if (delivery.alert().filed().plus(GIVES_UP).isBefore(now)) {
            archive.outbox().done(delivery, "given up: " + said, now);
            return;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(delivery.tries(), 20));
        archive.outbox().failed(delivery, said, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
