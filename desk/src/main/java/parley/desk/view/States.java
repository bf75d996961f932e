package parley.desk.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** States by their ISO 3166-1 alpha-3 codes, as English says them. */
final class States {
    private static final Map<String, String> NAMES = names();

    private States() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale state = new Locale("", two);
            names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }

    /** The code itself where nobody knows it. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
