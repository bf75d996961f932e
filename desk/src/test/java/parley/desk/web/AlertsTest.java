package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import parley.desk.alert.Mail;
import parley.desk.alert.Outgoing;
import parley.desk.alert.Targets;
import parley.store.Archive;

/** What is filed becomes an alert, and the alert arrives. */
class AlertsTest {
    private static final String ARTICLES = "/api/v1/articles?published=2025-04-23&url=https://c.example/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static JsonNode save(OpenDesk desk, String question) throws IOException, InterruptedException {
        var saved = desk.post("/api/v1/questions", Answer.JSON, question, null);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        return ApiDescription.json(saved.body());
    }

    private static void file(OpenDesk desk, String text) throws IOException, InterruptedException {
        assertThat(desk.post(ARTICLES + text.hashCode(), "text/plain", text, null)
                        .statusCode())
                .isEqualTo(201);
    }

    private static Outgoing allowing(Posted... taking) {
        Set<String> hosts = new java.util.TreeSet<>();
        for (Posted one : taking) {
            hosts.add(one.host());
        }
        return new Outgoing(new Targets(hosts), null);
    }

    @Test
    void aWebhookIsSignedAndSentAgainUntilItArrives() throws Exception {
        try (Posted taking = new Posted();
                OpenDesk desk = OpenDesk.sending(folder, allowing(taking))) {
            taking.answer(500, 503);
            JsonNode saved = save(
                    desk,
                    "{\"name\":\"Kenya\",\"filter\":{\"actor\":\"KEN\"},\"webhook\":\"http://" + taking.host()
                            + "/x?y=1\"}");
            save(
                    desk,
                    "{\"name\":\"Peru\",\"filter\":{\"actor\":\"PER\"},\"webhook\":\"http://" + taking.host() + "/\"}");
            file(desk, "Kenya will call.");
            Posted.Post first = taking.next();
            String words = first.id() + "." + first.time() + "." + first.body();
            assertThat(first.signature())
                    .isEqualTo("v1," + hmac(saved.get("secret").textValue(), words));
            JsonNode body = ApiDescription.json(first.body());
            assertThat(body.at("/alert/what").textValue()).isEqualTo("new");
            assertThat(body.at("/alert/to").textValue()).isEqualTo("planned 2025-04-25");
            assertThat(body.at("/alert/because").textValue()).contains("Kenya will call.");
            assertThat(body.at("/question/name").textValue()).isEqualTo("Kenya");
            desk.now = desk.now.plus(Duration.ofMinutes(1));
            assertThat(taking.next().id()).isEqualTo(first.id());
            desk.now = desk.now.plus(Duration.ofMinutes(1));
            assertThat(taking.next().body()).isEqualTo(first.body());
            desk.now = desk.now.plus(Duration.ofDays(1));
            file(desk, "Kenya will call again.");
            assertThat(taking.next().id()).as("what arrived is not sent again").isNotEqualTo(first.id());
        }
    }

    private static String hmac(String secret, String words) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whoAnswersGoElsewhereIsNotFollowed() throws Exception {
        try (Posted inner = new Posted();
                Posted taking = new Posted();
                OpenDesk desk = OpenDesk.sending(folder, allowing(taking))) {
            taking.elsewhere = "http://" + inner.host() + "/";
            taking.answer(307);
            save(desk, "{\"name\":\"All\",\"webhook\":\"http://" + taking.host() + "/\"}");
            file(desk, "Kenya will call.");
            taking.next();
            desk.now = desk.now.plus(Duration.ofMinutes(1));
            taking.next();
            assertThat(inner.posts).isEmpty();
        }
    }

    @Test
    void mailComesByAServer() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.setUser("desk@parley.example", "desk", "a password");
        server.start();
        Mail.Server smtp = new Mail.Server(
                "127.0.0.1", server.getSmtp().getPort(), false, "desk", "a password", "desk@parley.example");
        assertThat(smtp.toString()).doesNotContain("password");
        try (OpenDesk desk = OpenDesk.sending(folder, new Outgoing(new Targets(Set.of()), smtp))) {
            save(desk, "{\"name\":\"Lakes – all\",\"mail\":\"bo@post.example\"}");
            file(desk, "Kenya will call.\n.\nQUIT");
            assertThat(server.waitForIncomingEmail(60_000, 1)).isTrue();
            var letter = server.getReceivedMessages()[0];
            assertThat(letter.getSubject()).startsWith("Lakes – all: ").contains("planned");
            assertThat(letter.getAllRecipients()[0].toString()).isEqualTo("bo@post.example");
            assertThat(String.valueOf(letter.getContent()))
                    .contains("was: nothing")
                    .contains("is: planned 2025-04-25");
        } finally {
            server.stop();
        }
    }

    @Test
    void feedsHaveAnEntryForEachChange() throws Exception {
        try (OpenDesk desk = OpenDesk.atHome(folder)) {
            String id = save(desk, "{\"name\":\"All & <b>more</b>\"}").get("id").textValue();
            file(desk, "Kenya will call <script>alert(1)</script>.");
            desk.now = desk.now.plusSeconds(60);
            String talk = ApiDescription.json(desk.get("/api/v1/talks", null).body())
                    .at("/dossiers/0/id")
                    .textValue();
            desk.post(
                    "/api/v1/corrections",
                    Answer.JSON,
                    "{\"do\":\"correct\",\"id\":\"" + talk + "\",\"field\":\"status\",\"value\":\"cancelled\"}",
                    null);
            JsonNode alerts = awaited(desk, id, 2);
            assertThat(alerts.at("/alerts/0/from").textValue()).isEqualTo("planned");
            assertThat(alerts.at("/alerts/0/to").textValue()).isEqualTo("cancelled");
            JsonNode feed = ApiDescription.json(
                    desk.get("/api/v1/questions/" + id + "/feed.json", null).body());
            assertThat(feed.get("items")).hasSize(2);
            assertThat(feed.at("/items/0/content_text").textValue())
                    .contains("was: planned")
                    .contains("is: cancelled");
            assertThat(feed.at("/items/1/content_text").textValue()).contains("because: ");
            String atom =
                    desk.get("/api/v1/questions/" + id + "/feed.atom", null).body();
            Document parsed = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
            assertThat(parsed.getElementsByTagName("entry").getLength()).isEqualTo(2);
            assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("All & <b>more</b>");
            assertThat(desk.get("/alerts", null).body()).contains("cancelled").doesNotContain("<script>alert");
        }
    }

    private static JsonNode awaited(OpenDesk desk, String id, int some) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            JsonNode alerts = ApiDescription.json(
                    desk.get("/api/v1/questions/" + id + "/alerts", null).body());
            if (alerts.get("alerts").size() >= some) {
                return alerts;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no alerts");
    }

    @Test
    void nobodySeesTheQuestionsOfOthers() throws Exception {
        try (OpenDesk desk = OpenDesk.guarded(folder)) {
            String bo = desk.token("Bo", parley.store.Role.EDITOR, null);
            String cy = desk.token("Cy", parley.store.Role.READER, null);
            String id = ApiDescription.json(desk.post("/api/v1/questions", Answer.JSON, "{\"name\":\"Mine\"}", bo)
                            .body())
                    .get("id")
                    .textValue();
            for (String path : new String[] {"", "/alerts", "/feed.atom", "/feed.json"}) {
                assertThat(desk.get("/api/v1/questions/" + id + path, cy).statusCode())
                        .isEqualTo(404);
                assertThat(desk.get("/api/v1/questions/" + id + path, bo).statusCode())
                        .isEqualTo(200);
            }
            assertThat(desk.get("/api/v1/questions", cy).body()).doesNotContain("Mine");
            assertThat(desk.get("/alerts", cy).body()).doesNotContain("Mine");
            assertThat(desk.send(OpenDesk.with(desk.to("/api/v1/questions/" + id), cy)
                                    .DELETE())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(desk.post(
                                    "/api/v1/questions",
                                    Answer.JSON,
                                    "{\"name\":\"Out\",\"webhook\":\"https://example.com/\"}",
                                    cy)
                            .statusCode())
                    .isEqualTo(403);
            try (Archive archive = desk.open()) {
                assertThat(archive.watches().all()).hasSize(1);
            }
        }
    }
}
