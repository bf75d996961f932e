package parley.desk.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.desk.alert.Outgoing;
import parley.merge.Merge;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Meeting;
import parley.record.Polarity;
import parley.record.Reading;
import parley.record.When;
import parley.store.Archive;
import parley.store.Role;
import parley.text.Article;
import parley.text.CharSpan;

/** A desk that runs, with an archive of its own, and a client to ask it. Behind a proxy everybody needs a token. */
final class OpenDesk implements AutoCloseable {
    static final Merge MERGE = new Merge(Directory.bundled());
    static final Instant NOW = Instant.parse("2025-04-23T08:00:00Z");

    private final HttpClient client = HttpClient.newHttpClient();
    final String archive;
    Instant now = NOW;
    final DeskServer server;

    private OpenDesk(Path folder, Listening listening, Outgoing outgoing) {
        archive = folder.resolve("a.db").toString();
        server =
                DeskServer.start(() -> Archive.made(archive, MERGE), OpenDesk::reading, () -> now, listening, outgoing);
    }

    static OpenDesk atHome(Path folder) {
        return new OpenDesk(folder, Listening.here(0, "Ana"), Outgoing.USUAL);
    }

    static OpenDesk guarded(Path folder) {
        return new OpenDesk(
                folder,
                new Listening("127.0.0.1", 0, List.of("desk.example"), null, "127.0.0.1", "Ana"),
                Outgoing.USUAL);
    }

    static OpenDesk sending(Path folder, Outgoing outgoing) {
        return new OpenDesk(folder, Listening.here(0, "Ana"), outgoing);
    }

    /** A call that is planned, Kenya's, which Tanzania stays away from. */
    static Reading reading(Article article) {
        var words = List.of(article.evidence(new CharSpan(0, article.text().length())));
        When when = new When("2025-04-25", null);
        Basis basis =
                new Basis(words, List.of(), Certainty.CERTAIN, Polarity.POSITIVE, when, Map.of("record", "test.call"));
        Actor kenya = new Actor("a1", "Kenya", Actor.Kind.STATE, "KEN", null, words, Actor.KnownBy.TEXT);
        Actor absent = new Actor("a2", "Tanzania", Actor.Kind.STATE, "TZA", null, words, Actor.KnownBy.TEXT);
        List<Meeting.Participant> who = List.of(
                new Meeting.Participant("a1", Meeting.Role.ATTENDEE, List.of()),
                new Meeting.Participant("a2", Meeting.Role.ABSENT, List.of()));
        Meeting call = new Meeting(
                "m1", Meeting.Kind.CALL, null, null, null, null, Meeting.Status.PLANNED, null, who, List.of(), basis);
        return new Reading(article, List.of(kenya, absent), List.of(call), List.of());
    }

    String token(String name, Role role, @Nullable Instant expires) {
        try (Archive open = open()) {
            return open.tokens().make(name, role, expires, NOW);
        }
    }

    Archive open() {
        return Archive.made(archive, MERGE);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("X-Forwarded-Proto", "https");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, @Nullable String token) throws IOException, InterruptedException {
        return send(with(to(path), token));
    }

    HttpResponse<String> post(String path, String type, String body, @Nullable String token)
            throws IOException, InterruptedException {
        return send(with(to(path), token).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpRequest.Builder with(HttpRequest.Builder request, @Nullable String token) {
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        server.close();
    }
}
