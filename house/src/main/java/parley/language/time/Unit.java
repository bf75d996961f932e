package parley.language.time;

import java.util.Locale;

/** A unit of time as a granule of the calendar and as the letters of an ISO 8601 duration. */
enum Unit {
    SECOND("TS"),
    MINUTE("TM"),
    HOUR("TH"),
    DAY("D"),
    NIGHT("D"),
    WEEKEND("D"),
    WEEK("W"),
    MONTH("M"),
    SEASON("M"),
    QUARTER("M"),
    HALF("M"),
    YEAR("Y"),
    DECADE("Y"),
    CENTURY("Y");

    private final String letters;

    Unit(String letters) {
        this.letters = letters;
    }

    static Unit named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean withinDay() {
        return compareTo(DAY) < 0;
    }

    /** So many of the unit's letters: 10 for a decade, 3 for a quarter. */
    private int times() {
        return switch (this) {
            case DECADE -> 10;
            case CENTURY -> 100;
            case QUARTER, SEASON -> 3;
            case HALF -> 6;
            case WEEKEND -> 2;
            default -> 1;
        };
    }

    /** The duration of {@code number} units; {@code X} is an unknown number, a half is written in the next smaller unit. */
    String duration(String number) {
        String time = withinDay() ? "T" : "";
        String letter = letters.substring(letters.length() - 1);
        if (number.equals("X")) {
            return switch (this) {
                case DECADE -> "PXDE";
                case CENTURY -> "PXCE";
                default -> "P" + time + "X" + letter;
            };
        }
        double count = Double.parseDouble(number) * times();
        long whole = (long) count;
        StringBuilder b = new StringBuilder("P").append(time);
        if (whole > 0 || count == 0) {
            b.append(whole).append(letter);
        }
        if (count > whole) {
            b.append(rest(count - whole));
        }
        return b.toString();
    }

    private String rest(double part) {
        return switch (this) {
            case YEAR -> Math.round(part * 12) + "M";
            case MONTH -> Math.round(part * 30) + "D";
            case WEEK -> Math.round(part * 7) + "D";
            case DAY -> "T" + Math.round(part * 24) + "H";
            case HOUR -> Math.round(part * 60) + "M";
            case MINUTE -> Math.round(part * 60) + "S";
            default -> "";
        };
    }
}
