package parley.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-04-22            | Tue 22 April 2025
        2025-04-22TEV         | Tue 22 April 2025, evening
        2025-04-22TMO         | Tue 22 April 2025, morning
        2025-04-22T14:30      | Tue 22 April 2025, 14:30
        2025-04-22T14:30:00Z  | Tue 22 April 2025, 14:30 UTC
        2025-04-22T14:30+02:00 | Tue 22 April 2025, 14:30 (UTC+02:00)
        2025-W17              | week of 21 April 2025
        2025-W17-WE           | weekend of 26 April 2025
        2026-W01              | week of 29 December 2025
        2025-W60              | 2025-W60
        2025-04               | April 2025
        2025                  | 2025
        197                   | the 1970s
        2025-SU               | summer 2025
        2025-Q3               | third quarter of 2025
        2023-05-29/2023-06-02 | Mon 29 May to Fri 2 June 2023
        2023-05-02/2023-05-04 | Tue 2 to Thu 4 May 2023
        2023-12-30/2024-01-02 | Sat 30 December 2023 to Tue 2 January 2024
        2023-05/2023-07       | May 2023 to July 2023
        PRESENT_REF           | now
        PAST_REF              | in the past
        FUTURE_REF            | date open
        XXXX-WXX-3            | a Wednesday, date open
        XXXX-WXX-3TEV         | a Wednesday, date open, evening
        XXXX-04-22            | 22 April, year open
        XXXX-04               | April, year open
        TEV                   | evening
        2025-02-30            | 2025-02-30
        2025-13               | 2025-13
        P3D                   | P3D
        PT2H                  | PT2H
        """)
    void saysItAsAPersonDoes(String value, String said) {
        assertThat(Dates.human(value)).isEqualTo(said);
    }

    @Test
    void noDateIsOpen() {
        assertThat(Dates.human((parley.record.When) null)).isEqualTo("date open");
    }
}
