package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.desk.alert.Outgoing;
import parley.store.Archive;

/** The desk with a certificate of its own. */
class DoorwayTest {
    private static final String PASSWORD = "a password of the test";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void itSpeaksTls() throws Exception {
        Path file = certificate();
        Listening listening =
                new Listening("127.0.0.1", 0, List.of(), new Listening.Keystore(file, PASSWORD), null, "Ana");
        assertThat(listening.toString()).doesNotContain(PASSWORD);
        String archive = folder.resolve("a.db").toString();
        try (DeskServer server = DeskServer.start(
                () -> Archive.made(archive, OpenDesk.MERGE),
                OpenDesk::reading,
                () -> OpenDesk.NOW,
                listening,
                Outgoing.USUAL)) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(file)).build();
            URI address = URI.create("https://localhost:" + server.port() + "/talks");
            HttpResponse<String> page =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Server")).isEmpty();
        }
    }

    private Path certificate() throws Exception {
        Path file = folder.resolve("desk.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return file;
    }

    private static SSLContext trusting(Path file) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
