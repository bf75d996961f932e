package parley.desk.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.ParleyException;

/** Where webhooks may not go. */
class TargetsTest {
    private final Targets targets = new Targets(Set.of("inner.example", "localhost:8080"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://198.18.0.1/",
                "https://240.0.0.1/",
                "https://224.0.0.1/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[2002:7f00:1::]/",
                "https://[64:ff9b::7f00:1]/",
                "https://localhost/",
                "https://LOCALHOST/",
                "http://localhost:8081/",
                "https://user:word@example.com/",
                "https://example.com/#here",
                "file:///etc/passwd",
                "ftp://example.com/",
                "gopher://example.com/",
                "javascript:alert(1)",
                "//example.com/",
                "example.com",
                "https://",
                "https:///path",
                "https://exa mple.com/",
                "https://example.com/\r\nX: y"
            })
    void notThere(String written) {
        assertThatThrownBy(() -> targets.target(written)).isInstanceOf(ParleyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/hook?a=b",
                "https://93.184.215.14:8443/",
                "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
                "http://inner.example/",
                "http://localhost:8080/"
            })
    void there(String written) {
        assertThat(targets.target(written)).isEqualTo(URI.create(written));
    }

    @Test
    void whereANameLeadsIsLookedAtToo() throws UnknownHostException {
        assertThat(Targets.inner(InetAddress.getByName("localhost"))).isTrue();
        assertThatThrownBy(() -> targets.address(URI.create("https://localhost:9/")))
                .hasMessageContaining("leads to an inner address");
        assertThat(targets.address(URI.create("http://localhost:8080/")).isLoopbackAddress())
                .isTrue();
    }
}
