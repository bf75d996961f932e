package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.desk.alert.Outgoing;
import parley.store.Archive;

/** A real server over a real archive; the reader finds one call, planned for the 25th, in whatever it is given. */
class DeskServerTest {
    private static final Instant NOW = Instant.parse("2025-04-23T12:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DeskServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        String archive = folder.resolve("a.db").toString();
        server = DeskServer.start(
                () -> Archive.made(archive, OpenDesk.MERGE),
                OpenDesk::reading,
                () -> NOW,
                Listening.here(0, "Ana"),
                Outgoing.USUAL);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Map<String, String> form) throws IOException, InterruptedException {
        return post("/add", form);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String word() throws IOException, InterruptedException {
        Matcher word = Pattern.compile("name=\"word\" value=\"([0-9a-f]+)\"")
                .matcher(get("/add").body());
        assertThat(word.find()).isTrue();
        return word.group(1);
    }

    private String filed(String text) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(Map.of(
                "word", word(), "text", text, "published", "2025-04-23", "publisher", "<b>Courier</b>", "file", "yes"));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void whatIsAddedIsShownEverywhere() throws IOException, InterruptedException {
        String article = URI.create(filed("Kenya will call.")).getPath();
        assertThat(get(article).body())
                .contains("class=\"mark k-meeting\" href=\"#m1\" data-records=\"m1\">Kenya will call.</a>");
        assertThat(get("/?since=24h").body()).contains("Kenya").contains("new");
        assertThat(get("/coming").body()).contains("Fri 25 April 2025");
        Matcher id =
                Pattern.compile("/talks/t[0-9a-z]{10}").matcher(get("/talks").body());
        assertThat(id.find()).isTrue();
        assertThat(get(id.group()).body()).contains("<svg").contains("planned").contains("Kenya");
        assertThat(get("/api" + "/v1" + id.group()).body()).contains("\"Tanzania\"");
        assertThat(get("/search?words=Kenya").body()).contains(article);
    }

    @Test
    void theSecondClockShowsWhatWasKnownThen() throws IOException, InterruptedException {
        filed("Kenya will call.");
        assertThat(get("/talks?as-of=2025-04-22").body())
                .contains("Nothing.")
                .contains("As it was known on <strong>2025-04-22");
        assertThat(get("/?as-of=2025-04-22&since=36500d").body()).contains("Nothing new");
    }

    @Test
    void aDayAsksForWhatIsSince() throws IOException, InterruptedException {
        filed("Kenya will call.");
        assertThat(get("/talks").body()).contains("value=\"2025-03-24\"").contains("Call: Kenya");
        assertThat(get("/talks?from=2025-05-01").body()).contains("Nothing.");
        assertThat(get("/talks?from=").body()).contains("Call: Kenya");
        assertThat(get("/talks?from=spring").statusCode()).isEqualTo(400);
        assertThat(get("/people?from=2025-05-01").body()).doesNotContain("Tanzania");
        assertThat(get("/people").body()).contains("Tanzania");
        assertThat(get("/positions?since=").statusCode()).isEqualTo(200);
        assertThat(get("/offers?since=spring").statusCode()).isEqualTo(400);
    }

    @Test
    void anEncounterNotYetKnownThenSaysSo() throws IOException, InterruptedException {
        filed("Kenya will call.");
        String talk = found("/talks", "/talks/t[0-9a-z]{10}");
        assertThat(get(talk + "?as-of=2025-04-01").body()).contains("Nothing was known of it then.");
        assertThat(get(talk + "?moment=0").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith(talk + "?as-of="));
    }

    @Test
    void aCorrectionWinsIsLoggedAndCanBeUndone() throws IOException, InterruptedException {
        filed("Kenya will call.");
        String talk = found("/talks", "/talks/t[0-9a-z]{10}");
        String record = "/records/" + talk.substring("/talks/".length());
        Map<String, String> place = Map.of("word", word(), "field", "place", "value", "Nairobi", "then", talk);
        assertThat(post(record + "/correct", place).statusCode()).isEqualTo(400);
        Map<String, String> why = new HashMap<>(place);
        why.put("because", "<i>she</i> said so");
        assertThat(post(record + "/correct", why).headers().firstValue("Location"))
                .hasValue(talk);
        assertThat(get(talk).body()).contains("Nairobi").contains("&lt;i&gt;she");
        String undo = found("/log", "/log/[0-9]+/undo");
        assertThat(post(undo, Map.of("word", word(), "because", "no", "then", "//evil.example"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/log");
        assertThat(get(talk).body()).doesNotContain("· Nairobi").contains("undone");
        assertThat(post(record + "/correct", Map.of("field", "place", "because", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoComesBackSeesWhatIsNewSince() throws IOException, InterruptedException {
        HttpResponse<String> first = get("/");
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        String earlier = "visits=0." + NOW.minusSeconds(7200).toEpochMilli();
        HttpRequest again =
                HttpRequest.newBuilder(at("/")).header("Cookie", earlier).build();
        assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).body())
                .contains("Since your last visit, ")
                .contains("Wed 23 Apr 2025, 10:00");
        HttpRequest forged = HttpRequest.newBuilder(at("/"))
                .header("Cookie", "visits=9999999999999999999.x")
                .build();
        assertThat(client.send(forged, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private String found(String page, String pattern) throws IOException, InterruptedException {
        Matcher found = Pattern.compile(pattern).matcher(get(page).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void readingAloneFilesNothing() throws IOException, InterruptedException {
        HttpResponse<String> shown = post(Map.of("word", word(), "text", "Kenya will call."));
        assertThat(shown.body()).contains("Not filed yet").contains("mark k-meeting");
        assertThat(get("/talks").body()).contains("Nothing.");
    }

    @Test
    void theCalendarKnowsWhoDoesNotCome() throws IOException, InterruptedException {
        filed("Kenya will call.");
        assertThat(get("/coming.ics").body().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20250425")
                .contains("STATUS:CONFIRMED")
                .containsPattern("ATTENDEE;(?=[^\r]*PARTSTAT=DECLINED)[^\r]*Tanzania");
    }

    @Test
    void markupInAnArticleStaysText() throws IOException, InterruptedException {
        String article =
                URI.create(filed("<script>alert(1)</script> & \"Kenya\"")).getPath();
        assertThat(get(article).body())
                .doesNotContain("<script>")
                .doesNotContain("<b>Courier")
                .contains("&lt;script&gt;");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepOthersOut() throws IOException, InterruptedException {
        for (String path : List.of("/", "/nowhere", "/static/desk.css", "/api/v1/talks")) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        }
    }

    @Test
    void aFormThatIsNotOursChangesNothing() throws IOException, InterruptedException {
        assertThat(post(Map.of("text", "Kenya will call.", "file", "yes")).statusCode())
                .isEqualTo(403);
        assertThat(post(Map.of("word", "0000", "text", "Kenya.", "file", "yes")).statusCode())
                .isEqualTo(403);
        assertThat(get("/talks").body()).contains("Nothing.");
    }

    @Test
    void anotherNameForThisMachineIsNotAnsweredTo() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void whatCannotBeAnsweredIsSaid() throws IOException, InterruptedException {
        assertThat(get("/?since=yesterday").statusCode()).isEqualTo(400);
        assertThat(get("/talks?status=merry").statusCode()).isEqualTo(400);
        assertThat(get("/talks/t0000000000").statusCode()).isEqualTo(404);
        assertThat(get("/articles/sha256:0").statusCode()).isEqualTo(404);
        assertThat(post(Map.of("word", word(), "text", " ")).statusCode()).isEqualTo(400);
        HttpResponse<String> problem = get("/api/v1/talks/t0000000000");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"detail\"");
    }
}
