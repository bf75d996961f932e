package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house (docs/house.md). There is no list of exceptions: to pass, move the class. */
class HousePlanTest {
    /** In the order of the data's journey: a room imports only rooms before it. */
    private static final List<String> ROOMS =
            List.of("text", "intake", "language", "actors", "record", "read", "merge", "show");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parley");

    @Test
    void aRoomImportsOnlyRoomsBeforeIt() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "parley." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("parley." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because("news walks through the house one way, see docs/house.md")
                    .check(HOUSE);
        }
    }

    @Test
    void showSeesOnlyTextAndRecord() {
        noClasses()
                .that()
                .resideInAPackage("parley.show..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("parley.intake..", "parley.language..", "parley.actors..", "parley.read..")
                .because("what is shown is what is recorded")
                .check(HOUSE);
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.stream().map(room -> "parley." + room + "..").toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void noCycles() {
        slices().matching("parley.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void roomsBehindTheDoorTouchNoFilesAndNoNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage("parley.text..", "parley.record..", "parley.show..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void nobodyInTheHouseAsksTheClockOrPrints() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .because("the clock is passed in and only the desk speaks")
                .check(HOUSE);
    }

    @Test
    void filesStayUnderFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> java = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            for (Path file : java) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
            }
        }
    }
}
