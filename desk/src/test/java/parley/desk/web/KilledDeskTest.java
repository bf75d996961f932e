package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is killed between a change and its webhook delivers it when it is there again. */
class KilledDeskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Running(Process process, int port) {
        void post(String path, String type, String body) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    private Running desk(String hook) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDesk.class.getName(),
                        folder.resolve("a.db").toString(),
                        hook)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertThat(line).startsWith("port ");
        return new Running(process, Integer.parseInt(line.substring("port ".length())));
    }

    @Test
    void whatWasOnItsWayArrivesAfterwards() throws IOException, InterruptedException {
        try (Posted taking = new Posted()) {
            Running desk = desk(taking.host());
            desk.post(
                    "/api/v1/questions",
                    "application/json",
                    "{\"name\":\"All\",\"webhook\":\"http://" + taking.host() + "/\"}");
            // killed while somebody takes it and does not answer
            taking.answer(-1);
            desk.post("/api/v1/articles", "text/plain", "Kenya will call.");
            Posted.Post first = taking.next();
            desk.kill();
            desk = desk(taking.host());
            Posted.Post second = taking.next();
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.body()).isEqualTo(first.body());
            // killed as soon as it has acknowledged the change
            desk.post("/api/v1/articles", "text/plain", "Kenya will call once more.");
            desk.kill();
            desk = desk(taking.host());
            Posted.Post third = taking.next();
            assertThat(third.id()).isNotEqualTo(first.id());
            assertThat(third.body()).contains("Kenya will call once more.");
            desk.kill();
        }
    }
}
