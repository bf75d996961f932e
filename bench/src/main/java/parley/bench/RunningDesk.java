package parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code parley desk} in a process of its own, as a user starts it. */
final class RunningDesk implements AutoCloseable {
    private static final Pattern HOME = Pattern.compile("http://localhost:\\d+/");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern TALK = Pattern.compile("\"id\": \"(t[0-9a-z]{10})\"");

    private final Process process;
    private final String home;
    private final double firstPageSeconds;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(30))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private RunningDesk(Process process, String home, long started) throws IOException, InterruptedException {
        this.process = process;
        this.home = home;
        get("/");
        this.firstPageSeconds = (System.nanoTime() - started) / 1e9;
    }

    static RunningDesk start(Path parley, Path archive) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(
                        parley.resolve("parley").toString(), "desk", "--archive", archive.toString(), "--port", "0")
                .redirectErrorStream(true)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String last = "";
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            last = line;
            Matcher said = HOME.matcher(line);
            if (said.find()) {
                return new RunningDesk(process, said.group(), started);
            }
        }
        throw new IOException("the desk did not start: " + last);
    }

    double firstPageSeconds() {
        return firstPageSeconds;
    }

    String firstTalk() throws IOException, InterruptedException {
        Matcher talk = TALK.matcher(get("/api/v1/talks?limit=1").body());
        if (!talk.find()) {
            throw new IOException("no talks");
        }
        return talk.group(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home).resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Of the desk itself, the most so far. */
    double peakMegabytes() throws IOException {
        Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
        return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : -1;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
