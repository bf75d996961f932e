package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.record.Reading;
import parley.record.json.ReadingParser;
import parley.store.Archive;
import parley.store.Role;
import parley.text.Article;

/** The desk does what openapi.yaml says: every route, every parameter, every answer. */
class ContractTest {
    private static final Path GENEVA = Path.of("../house/src/test/resources/parley/show/geneva.json");
    private static final ApiDescription API = ApiDescription.load();

    /** A value that each parameter takes, and one that it does not, where there is such a one. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("status", List.of("planned,cancelled", "merry")),
            Map.entry("place", List.of("Geneva")),
            Map.entry("actor", List.of("KEN")),
            Map.entry("level", List.of("ministers", "kings")),
            Map.entry("on", List.of("2025-04")),
            Map.entry("since", List.of("2025-04-01", "yesterday")),
            Map.entry("as-of", List.of("2025-04-23T12:00Z", "tomorrow")),
            Map.entry("format", List.of("csv", "xml")),
            Map.entry("limit", List.of("1", "0")),
            Map.entry("cursor", List.of("MTc0NTM5NTIwMDAwMC4x", "!")),
            Map.entry("from", List.of("2025-04-01", "soon")),
            Map.entry("words", List.of("Geneva")),
            Map.entry("name", List.of("Kenya")),
            Map.entry("title", List.of("A title")),
            Map.entry("publisher", List.of("The Lake Courier")),
            Map.entry("url", List.of("https://lake.example/new")),
            Map.entry("published", List.of("2025-04-23", "soon")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static OpenDesk desk;

    @SuppressWarnings("NullAway.Init")
    private static String admin;

    private static final Map<String, String> PLACES = new TreeMap<>();

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        desk = OpenDesk.guarded(folder);
        Reading geneva = ReadingParser.parse(sourced(Files.readString(GENEVA)), "geneva");
        try (Archive archive = desk.open()) {
            archive.file(List.of(geneva), OpenDesk.NOW.minusSeconds(7200));
            archive.file(List.of(again(geneva)), OpenDesk.NOW.minusSeconds(3600));
            admin = archive.tokens().make("admin", Role.ADMIN, null, OpenDesk.NOW);
            archive.tokens().make("passing", Role.READER, OpenDesk.NOW.plusSeconds(60), OpenDesk.NOW);
            PLACES.put("talks", archive.asOf(OpenDesk.NOW).dossiers().get(0).id());
        }
        PLACES.put("records", PLACES.get("talks"));
        PLACES.put("articles", geneva.article().id());
        PLACES.put("tokens", "passing");
        String saved = desk.post(
                        "/api/v1/questions",
                        Answer.JSON,
                        "{\"name\":\"Lakes\",\"since\":\"2025-01-01T00:00:00Z\"}",
                        admin)
                .body();
        PLACES.put("questions", ApiDescription.json(saved).get("id").textValue());
        desk.post(
                "/api/v1/corrections",
                Answer.JSON,
                "{\"do\":\"confirm\",\"id\":\"" + PLACES.get("talks") + "\"}",
                admin);
    }

    /** With the rule behind each record, which the example leaves out. */
    private static String sourced(String reading) {
        JsonNode whole = ApiDescription.json(reading);
        for (String kind : List.of("meetings", "statements", "positions", "offers", "events")) {
            whole.get(kind)
                    .forEach(one -> ((ObjectNode) one).putObject("found_by").put("record", "test.rule"));
        }
        return whole.toString();
    }

    /** The same in another paper. */
    private static Reading again(Reading geneva) {
        Article.Origin origin = new Article.Origin("The same", "The Hill Post", "https://hill.example/1", null, "en");
        Article article = new Article(geneva.article().text() + "\nThis was all.", origin);
        return new Reading(article, geneva.actors(), geneva.entries(), List.of());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyRouteIsDescribedAndNothingElseIs() {
        TreeSet<String> routes = new TreeSet<>();
        for (String route : desk.server.routes()) {
            if (route.contains(" /api/") || route.endsWith("/coming.ics") || route.endsWith("/events")) {
                routes.add(route);
            }
        }
        TreeSet<String> described = new TreeSet<>();
        API.operations().forEach(one -> described.add(one.method().toUpperCase(Locale.ROOT) + " " + one.path()));
        assertThat(routes).isEqualTo(described);
    }

    @Test
    void everyAnswerIsAsDescribedWhateverParameterIsGiven() throws IOException, InterruptedException {
        for (ApiDescription.Operation operation : API.operations()) {
            if (!operation.method().equals("get") || operation.path().equals("/events")) {
                continue;
            }
            HttpResponse<String> plain = get(operation, Map.of());
            API.check(operation, plain);
            assertThat(plain.statusCode()).as(operation.id()).isEqualTo(200);
            for (ApiDescription.Parameter parameter : operation.query()) {
                List<String> values = VALUES.getOrDefault(parameter.name(), List.of());
                assertThat(values).as(parameter.name()).isNotEmpty();
                HttpResponse<String> good = get(operation, Map.of(parameter.name(), values.get(0)));
                API.check(operation, good);
                assertThat(good.statusCode())
                        .as(operation.id() + " " + parameter.name())
                        .isIn(200, 404);
                if (values.size() > 1) {
                    HttpResponse<String> bad = get(operation, Map.of(parameter.name(), values.get(1)));
                    API.check(operation, bad);
                    assertThat(bad.statusCode())
                            .as(operation.id() + " " + parameter.name())
                            .isEqualTo(400);
                }
            }
            HttpResponse<String> unknown = get(operation, Map.of("nonsense", "1"));
            if (operation.path().startsWith("/api/")) {
                API.check(operation, unknown);
                assertThat(unknown.statusCode()).as(operation.id()).isEqualTo(400);
            }
            HttpResponse<String> nobody = desk.get(path(operation, Map.of()), null);
            assertThat(nobody.statusCode()).as(operation.id()).isEqualTo(401);
        }
    }

    @Test
    void thereIsSomethingInEveryTable() throws IOException, InterruptedException {
        for (String table : List.of("talks", "claims", "statements", "positions", "offers", "events", "log")) {
            JsonNode answer =
                    ApiDescription.json(desk.get("/api/v1/" + table, admin).body());
            assertThat(answer.get(table.equals("talks") ? "dossiers" : table))
                    .as(table)
                    .isNotEmpty();
        }
    }

    @Test
    void whoHasTheAnswerIsToldSo() throws IOException, InterruptedException {
        for (ApiDescription.Operation operation : API.operations()) {
            if (operation.method().equals("get") && operation.responses().has("304")) {
                String path = path(operation, Map.of());
                String tag = desk.get(path, admin).headers().firstValue("ETag").orElseThrow();
                HttpResponse<String> same =
                        desk.send(OpenDesk.with(desk.to(path), admin).header("If-None-Match", "\"other\", " + tag));
                assertThat(same.statusCode()).as(operation.id()).isEqualTo(304);
                assertThat(same.body()).isEmpty();
            }
        }
    }

    @Test
    void cursorsGoThroughEverythingOnce() throws IOException, InterruptedException {
        JsonNode whole = ApiDescription.json(
                        desk.get("/api/v1/statements", admin).body())
                .get("statements");
        assertThat(whole.size()).isGreaterThan(2);
        java.util.List<String> ids = new java.util.ArrayList<>();
        String path = "/api/v1/statements?limit=1&since=2025-01-01";
        while (path != null) {
            HttpResponse<String> part = desk.get(path, admin);
            ApiDescription.json(part.body())
                    .get("statements")
                    .forEach(row -> ids.add(row.get("id").textValue()));
            path = part.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(whole.size());
    }

    @Test
    void tablesAreCsvWhereThatIsAskedFor() throws IOException, InterruptedException {
        HttpResponse<String> csv =
                desk.send(OpenDesk.with(desk.to("/api/v1/talks"), admin).header("Accept", "text/csv"));
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.body()).startsWith("id,what,status,when,place,level,who,absent,sources\r\n");
        assertThat(desk.send(OpenDesk.with(desk.to("/api/v1/talks"), admin).header("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void everyChangeIsAnsweredAsDescribed() throws IOException, InterruptedException {
        String talk = PLACES.get("talks");
        change(
                "file",
                "/api/v1/articles?title=T&publisher=P&url=https://p.example/1&published=2025-04-23",
                "text/plain",
                "Kenya will call Tanzania on Friday, the ministry said.",
                201);
        change("file", "/api/v1/articles", "text/plain", "Kenya will call Tanzania on Friday, the ministry said.", 200);
        change(
                "file",
                "/api/v1/articles",
                Answer.JSON,
                "{\"text\":\"Kenya will call Uganda on Friday, it said.\"}",
                201);
        change(
                "file",
                "/api/v1/articles",
                "text/html",
                "<html><body><article><h1>Talks</h1><p>Kenya will call Rwanda on Friday, the ministry said in a statement.</p></article></body></html>",
                201);
        change("file", "/api/v1/articles?published=soon", "text/plain", "Kenya will call.", 422);
        change("file", "/api/v1/articles", Answer.JSON, "{\"words\":1}", 422);
        change(
                "correct",
                "/api/v1/corrections",
                Answer.JSON,
                "{\"do\":\"correct\",\"id\":\"" + talk
                        + "\",\"field\":\"status\",\"value\":\"cancelled\",\"because\":\"their site\"}",
                201);
        change("correct", "/api/v1/corrections", Answer.JSON, "{\"do\":\"undo\",\"no\":999}", 422);
        change(
                "correct",
                "/api/v1/corrections",
                Answer.JSON,
                "{\"do\":\"correct\",\"id\":\"" + talk + "\",\"field\":\"mood\",\"value\":\"good\"}",
                422);
        change("correct", "/api/v1/corrections", Answer.JSON, "{\"do\":\"merge\",\"ids\":[\"" + talk + "\"]}", 400);
        change("correct", "/api/v1/corrections", Answer.JSON, "{\"do\":\"dance\"}", 400);
        change(
                "makeToken",
                "/api/v1/tokens",
                Answer.JSON,
                "{\"name\":\"Bo\",\"role\":\"reader\",\"expires\":\"2026-01-01T00:00:00Z\"}",
                201);
        change("makeToken", "/api/v1/tokens", Answer.JSON, "{\"name\":\"Bo\",\"role\":\"reader\"}", 422);
        change("makeToken", "/api/v1/tokens", Answer.JSON, "{\"name\":\"Cy\",\"role\":\"king\"}", 400);
        HttpResponse<String> gone =
                desk.send(OpenDesk.with(desk.to("/api/v1/tokens/Bo"), admin).DELETE());
        API.check(API.operation("revokeToken"), gone);
        assertThat(gone.statusCode()).isEqualTo(204);
    }

    private static void change(String id, String path, String type, String body, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.post(path, type, body, admin);
        assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(status);
        API.check(API.operation(id), answer);
        if (type.equals(Answer.JSON) && status < 300) {
            API.checkBody(API.operation(id), body);
        }
    }

    private static HttpResponse<String> get(ApiDescription.Operation operation, Map<String, String> given)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = OpenDesk.with(desk.to(path(operation, given)), admin);
        return desk.send(request);
    }

    /** With what must be given, and what is given. */
    private static String path(ApiDescription.Operation operation, Map<String, String> given) {
        String path = operation.path();
        String[] parts = path.split("/");
        if (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]*}", String.valueOf(PLACES.get(parts[3])));
        }
        Map<String, String> query = new TreeMap<>(given);
        for (ApiDescription.Parameter parameter : operation.query()) {
            if (parameter.required()) {
                query.putIfAbsent(
                        parameter.name(),
                        VALUES.getOrDefault(parameter.name(), List.of("")).get(0));
            }
        }
        StringBuilder address = new StringBuilder(path);
        query.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }
}
