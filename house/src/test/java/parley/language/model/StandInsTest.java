package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.ParleyException;

class StandInsTest {
    private final StandIns standIns = new StandIns("# why\nwords\tshown\nunder secretary\tdeputy secretary\n");

    @Test
    void showsOthersInTheirCapitals() {
        assertThat(standIns.of(List.of("The", "Under", "Secretary", "left")))
                .containsExactly("The", "Deputy", "Secretary", "left");
        assertThat(standIns.of(List.of("Under", "secretary"))).containsExactly("Deputy", "secretary");
    }

    @Test
    void leavesWhatIsSmallAndWhatIsCutOff() {
        assertThat(standIns.of(List.of("under", "secretary"))).containsExactly("under", "secretary");
        assertThat(standIns.of(List.of("Under"))).containsExactly("Under");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> new StandIns("under secretary\tdeputy\n"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("read-as.tsv:1");
    }

    @Test
    void readsTheBundledOnes() {
        assertThat(StandIns.read().of(List.of("Under", "Secretary"))).containsExactly("Deputy", "Secretary");
    }
}
