package parley.desk.web;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import parley.desk.alert.Outgoing;
import parley.desk.alert.Targets;
import parley.store.Archive;

/** A desk in a process of its own, to be killed: its archive, and the host that webhooks may go to. Says its port. */
final class KilledDesk {
    private KilledDesk() {}

    public static void main(String[] args) throws InterruptedException {
        DeskServer server = DeskServer.start(
                () -> Archive.made(args[0], OpenDesk.MERGE),
                OpenDesk::reading,
                Instant::now,
                Listening.here(0, "Ana"),
                new Outgoing(new Targets(Set.of(args[1])), null));
        System.out.println("port " + server.port());
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
