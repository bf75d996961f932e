package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.desk.alert.Outgoing;
import parley.store.Archive;
import parley.store.Audit;
import parley.store.Role;
import parley.text.Article;

/** Who is let in, and for what, where everybody needs a token. */
class DoorTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = OpenDesk.guarded(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoShowsNoTokenIsSentToTheWayInAndSeesNothing() throws IOException, InterruptedException {
        HttpResponse<String> page = desk.send(desk.to("/talks?actor=KEN").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/sign-in?then=%2Ftalks%3Factor%3DKEN");
        assertThat(page.body()).isEqualTo("Redirected");
        HttpResponse<String> api = desk.get("/api/v1/talks", null);
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(desk.get("/static/desk.css", null).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatDoesNotHoldIsToldSo() throws IOException, InterruptedException {
        String expired = desk.token("old", Role.ADMIN, OpenDesk.NOW.minusSeconds(1));
        String revoked = desk.token("gone", Role.ADMIN, null);
        try (Archive archive = desk.open()) {
            archive.tokens().revoke("gone", OpenDesk.NOW);
        }
        assertThat(desk.get("/api/v1/talks", expired).body()).contains("token expired");
        assertThat(desk.get("/api/v1/talks", revoked).body()).contains("token revoked");
        assertThat(desk.get("/api/v1/talks", expired + "0").body()).contains("no such token");
    }

    @Test
    void whoGuessesTokensIsNotListenedToForAWhile() throws IOException, InterruptedException {
        String good = desk.token("reader", Role.READER, null);
        for (int i = 0; i < 10; i++) {
            assertThat(desk.get("/api/v1/talks", "guess" + i).statusCode()).isEqualTo(401);
        }
        assertThat(desk.get("/api/v1/talks", "guess").statusCode()).isEqualTo(429);
        assertThat(desk.get("/api/v1/talks", good).headers().firstValue("Retry-After"))
                .isPresent();
        desk.now = OpenDesk.NOW.plusSeconds(6);
        assertThat(desk.get("/api/v1/talks", good).statusCode()).isEqualTo(200);
    }

    @Test
    void aReaderReadsAndChangesNothing() throws IOException, InterruptedException {
        String reader = desk.token("reader", Role.READER, null);
        assertThat(desk.get("/talks", reader).statusCode()).isEqualTo(200);
        assertThat(desk.get("/add", reader).statusCode()).isEqualTo(403);
        assertThat(desk.post("/add", FORM, "text=Kenya+will+call.&file=yes", reader)
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.get("/talks", reader).body()).contains("Nothing.");
    }

    @Test
    void feedReadersShowTheTokenAsAPassword() throws IOException, InterruptedException {
        String token = desk.token("reader", Role.READER, null);
        String basic = Base64.getEncoder().encodeToString(("anybody:" + token).getBytes(StandardCharsets.UTF_8));
        assertThat(desk.send(desk.to("/coming.ics").header("Authorization", "Basic " + basic))
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.send(desk.to("/coming.ics").header("Authorization", "Basic !"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoSignsInGetsACookieAndAWordThatHoldForThemAlone() throws IOException, InterruptedException {
        String token = desk.token("Bo", Role.EDITOR, null);
        HttpResponse<String> in = signIn(token, "/talks");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/talks");
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("Secure").contains("SameSite=Strict");
        String session = cookie.substring(0, cookie.indexOf(';'));
        String page = desk.send(desk.to("/add").header("Cookie", session)).body();
        assertThat(add(session, word(desk.get("/sign-in", null).body())).statusCode())
                .as("the word of another session")
                .isEqualTo(403);
        assertThat(add(session, word(page)).statusCode()).isEqualTo(303);
        try (Archive archive = desk.open()) {
            assertThat(archive.audit().latest(5))
                    .extracting(Audit.Line::actor, Audit.Line::what)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Bo", "file"));
            archive.tokens().revoke("Bo", OpenDesk.NOW);
        }
        assertThat(desk.send(desk.to("/talks").header("Cookie", session)).statusCode())
                .as("the token is revoked")
                .isEqualTo(401);
    }

    @Test
    void theWayInLeadsNowhereElse() throws IOException, InterruptedException {
        String token = desk.token("Bo", Role.READER, null);
        for (String then : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a%0d%0aX: y")) {
            assertThat(signIn(token, then).headers().firstValue("Location").orElseThrow())
                    .as(then)
                    .doesNotContain("evil")
                    .endsWith("/");
        }
        assertThat(signIn("guess", "/").statusCode()).isEqualTo(401);
    }

    @Test
    void onlyTheProxyIsTrusted() throws IOException, InterruptedException {
        HttpRequest plain = HttpRequest.newBuilder(desk.to("/").build().uri()).build();
        assertThat(HttpClient.newHttpClient()
                        .send(plain, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        Listening elsewhere = new Listening("127.0.0.1", 0, List.of(), null, "192.0.2.1", "Ana");
        try (DeskServer other =
                DeskServer.start(desk::open, OpenDesk::reading, () -> OpenDesk.NOW, elsewhere, Outgoing.USUAL)) {
            HttpRequest request = HttpRequest.newBuilder(
                            java.net.URI.create("http://localhost:" + other.port() + "/sign-in"))
                    .header("X-Forwarded-Proto", "https")
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("not by way of the proxy");
        }
    }

    @Test
    void whereOthersCouldListenInNothingListens() {
        assertThatThrownBy(() -> new Listening("0.0.0.0", 0, List.of(), null, null, "Ana"))
                .hasMessageContaining("--tls-keystore");
    }

    @Test
    void anOpenPageHearsOfWhatIsFiled() throws IOException, InterruptedException {
        String token = desk.token("reader", Role.READER, null);
        HttpRequest request = OpenDesk.with(desk.to("/events"), token)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> events =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(events.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).contains("listening");
            try (Archive archive = desk.open()) {
                archive.file(
                        List.of(OpenDesk.reading(new Article("Kenya will call.", Article.Origin.UNKNOWN))),
                        OpenDesk.NOW);
            }
            String heard = lines.readLine();
            while (heard != null && !heard.startsWith("data:")) {
                heard = lines.readLine();
            }
            assertThat(heard).contains("\"filed\":\"" + OpenDesk.NOW + "\"");
        }
    }

    private HttpResponse<String> signIn(String token, String then) throws IOException, InterruptedException {
        String word = word(desk.get("/sign-in", null).body());
        return desk.post("/sign-in", FORM, "word=" + word + "&then=" + then + "&token=" + token, null);
    }

    private HttpResponse<String> add(String session, String word) throws IOException, InterruptedException {
        return desk.send(desk.to("/add")
                .header("Cookie", session)
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString("word=" + word + "&text=Kenya+will+call.&file=yes")));
    }

    private static String word(String page) {
        Matcher word = Pattern.compile("name=\"word\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(word.find()).isTrue();
        return word.group(1);
    }
}
