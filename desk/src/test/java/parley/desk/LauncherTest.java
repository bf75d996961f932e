package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a house of cardboard: its Maven and its Java are scripts that tell how they were called. */
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *rehearse* | *-Xshare:dump*) exit 1 ;; esac
            echo "in $PWD"
            echo "telemetry disabled: $ORT_DISABLE_TELEMETRY"
            for word; do echo "$word"; done
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo "maven $*"
            mkdir -p desk/target/lib && : >desk/target/desk-1.jar && : >desk/target/lib/parley-1.jar
            echo built >>builds
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void build() throws IOException {
        assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
        file("parley", Files.readString(Path.of("../parley")));
        file("jdk/bin/java", JAVA);
        file("jdk/bin/javac", "#!/bin/sh\n");
        file("jdk/release", "IMPLEMENTOR=\"Cardboard\"\nJAVA_VERSION=\"17.0.1\"\n");
        file("mvnw", MAVEN);
        file("pom.xml", "");
        file("desk/pom.xml", "");
        file("desk/src/main/java/Desk.java", "");
        Files.createDirectories(home.resolve("elsewhere"));
    }

    private void file(String name, String content) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ran run(String launcher, String... args) throws IOException, InterruptedException {
        int code = start(launcher, args).waitFor();
        String name = args.length == 0 ? "none" : args[0];
        return new Ran(
                code, Files.readString(home.resolve(name + ".out")), Files.readString(home.resolve(name + ".err")));
    }

    /** What it says goes to files named after the first argument. */
    private Process start(String launcher, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve(launcher).toString()));
        command.addAll(List.of(args));
        String name = args.length == 0 ? "none" : args[0];
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(home.resolve("elsewhere").toFile())
                .redirectOutput(home.resolve(name + ".out").toFile())
                .redirectError(home.resolve(name + ".err").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        process.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        process.environment().put("PATH", home + "/path/bin:" + home + "/jdk/bin:/usr/bin:/bin");
        return process.start();
    }

    @Test
    void buildsTheFirstTimeAndThenNoMore() throws Exception {
        Ran first = run("parley", "read", "a file.txt", "*");
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("building it, this first time only");
        assertThat(first.out().lines().toList())
                .contains("in " + home.resolve("elsewhere").toRealPath(), "telemetry disabled: 1")
                .contains("-Dparley.home=" + home.toRealPath(), "-Dparley.terminal=none")
                .endsWith("parley.desk.Parley", "read", "a file.txt", "*");
        assertThat(run("parley").err()).isEmpty();
        assertThat(Files.readString(home.resolve("builds"))).isEqualTo("built\n");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        run("parley");
        Path source = home.resolve("desk/src/main/java/Desk.java");
        assertThat(source.toFile().setLastModified(System.currentTimeMillis() + 5000))
                .isTrue();
        assertThat(run("parley").err()).contains("its sources have changed");
    }

    @Test
    void saysWhyItCouldNotBeBuilt() throws Exception {
        file("mvnw", "#!/bin/sh\necho no network\nexit 1\n");
        Ran ran = run("parley");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("could not be built", "no network");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        file("mvnw", MAVEN + "sleep 1\n");
        Process first = start("parley", "one");
        Process second = start("parley", "two");
        assertThat(List.of(first.waitFor(), second.waitFor())).containsExactly(0, 0);
        assertThat(Files.readString(home.resolve("builds"))).isEqualTo("built\n");
        assertThat(Files.readString(home.resolve("one.out"))).endsWith("parley.desk.Parley\none\n");
        assertThat(Files.readString(home.resolve("two.out"))).endsWith("parley.desk.Parley\ntwo\n");
    }

    @Test
    void aBuildThatWasKilledIsTakenOver() throws Exception {
        file("desk/target/building/pid", "99999999\n");
        assertThat(run("parley").code()).isZero();
        assertThat(home.resolve("desk/target/building")).doesNotExist();
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        Files.createSymbolicLink(home.resolve("elsewhere/second"), home.resolve("parley"));
        Files.createSymbolicLink(home.resolve("first"), Path.of("elsewhere/second"));
        assertThat(run("first").out()).contains("-Dparley.home=" + home.toRealPath());
    }

    @Test
    void asksForANewerJava() throws Exception {
        file("jdk/release", "JAVA_VERSION=\"1.8.0_392\"\n");
        Ran ran = run("parley");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("needs Java 17 or newer; found 1.8.0_392");
        assertThat(home.resolve("builds")).doesNotExist();
    }

    @Test
    void takesTheJavaOnThePathWhereTheNamedOneIsTooOld() throws Exception {
        file("jdk/release", "JAVA_VERSION=\"11.0.2\"\n");
        file("path/bin/java", JAVA);
        file("path/bin/javac", "#!/bin/sh\n");
        file("path/release", "JAVA_VERSION=\"21\"\n");
        assertThat(run("parley").code()).isZero();
    }

    @Test
    void newerJavasAreToldThatNativeCodeIsMeant() throws Exception {
        assertThat(run("parley").out()).doesNotContain("--enable-native-access");
        file("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
        assertThat(run("parley").out()).contains("--enable-native-access=ALL-UNNAMED");
    }
}
