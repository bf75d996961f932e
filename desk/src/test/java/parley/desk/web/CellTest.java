package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTest {
    @Test
    void idsLeadSomewhereAndWordsDoNot() {
        assertThat(Cell.of("Peru is represented by t8b87yx8fqg"))
                .extracting(Cell::href)
                .containsExactly(null, "/talks/t8b87yx8fqg");
        assertThat(Cell.of("rabcdefghjk cvwxyzabcde"))
                .extracting(Cell::href)
                .containsExactly("/records/rabcdefghjk", null, "/records/cvwxyzabcde");
        assertThat(Cell.of("represented by him")).extracting(Cell::href).containsExactly((String) null);
    }
}
