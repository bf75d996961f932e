package parley.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Chooses the year of a date that names none, and the week of a weekday. */
final class Placing {
    private static final double AGAINST_TENSE = 6;
    /** In a story the next date is more often later than earlier. */
    private static final double AGAINST_STORY = 1.25;

    private final Setting setting;

    Placing(Setting setting) {
        this.setting = setting;
    }

    String month(int month, String direction) {
        return yearly(
                direction,
                String.format(Locale.ROOT, "XXXX-%02d", month),
                year -> Granule.of(String.format(Locale.ROOT, "%04d-%02d", year, month)));
    }

    String date(int month, int day, String direction) {
        return yearly(
                direction,
                String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day),
                year -> Granule.of(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)));
    }

    /** A season, quarter or half: {@code SU}, {@code Q3}, {@code H1}. */
    String portion(String code, String direction) {
        return yearly(direction, "XXXX-" + code, year -> Granule.of(String.format(Locale.ROOT, "%04d-%s", year, code)));
    }

    String weekday(int day, String direction) {
        Optional<Granule> anchor = setting.near().filter(g -> g.unit() == Unit.DAY || !setting.narrative());
        if (anchor.isEmpty()) {
            return "XXXX-WXX-" + day;
        }
        Granule from = anchor.get().in(Unit.DAY);
        List<Granule> days = IntStream.rangeClosed(-7, 7)
                .mapToObj(from::plus)
                .filter(d -> d.start().getDayOfWeek().getValue() == day)
                .toList();
        if (direction.isEmpty() && setting.tense() == Tense.NEAR && !setting.narrative()) {
            long own = from.start().toEpochDay();
            return days.stream()
                    .min(Comparator.comparingLong(d -> Math.abs(d.start().toEpochDay() - own)))
                    .orElse(from)
                    .value();
        }
        boolean ahead = setting.tense() == Tense.FUTURE || setting.tense() == Tense.PRESENT || setting.narrative();
        return choose(days, from, direction, ahead).value();
    }

    String weekend() {
        return setting.near()
                .map(g -> g.in(Unit.WEEKEND)
                        .plus(setting.tense() == Tense.PAST || setting.tense() == Tense.NONE ? -1 : 0)
                        .value())
                .orElse("XXXX-WXX-WE");
    }

    /** A date of every year, {@code 12-25}, or a weekday of a month: {@code 11-4-4} the fourth Thursday of November. */
    String holiday(String code) {
        String[] p = code.split("-");
        int month = Integer.parseInt(p[0]);
        if (p.length == 2) {
            return date(month, Integer.parseInt(p[1]), "");
        }
        TemporalAdjuster nth =
                TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(p[1]), DayOfWeek.of(Integer.parseInt(p[2])));
        return yearly(
                "",
                "XXXX-" + p[0],
                year -> Optional.of(new Granule(LocalDate.of(year, month, 1).with(nth), Unit.DAY)));
    }

    String yearOn(Optional<Granule> from) {
        return quarterSpoken()
                .map(q -> q.plus(-4))
                .or(() -> from.map(g -> g.in(Unit.YEAR).plus(-1)))
                .map(Granule::value)
                .orElse("PAST_REF");
    }

    /** The last quarter that the text speaks of, in news the latest that has begun. */
    private Optional<Granule> quarterSpoken() {
        long today = setting.today().map(g -> g.start().toEpochDay()).orElse(Long.MAX_VALUE);
        return setting.narrative()
                ? Optional.empty()
                : setting.spoken().stream()
                        .filter(g ->
                                g.unit() == Unit.QUARTER && g.plus(1).start().toEpochDay() <= today)
                        .max(Comparator.comparing(Granule::start));
    }

    String quarter() {
        return quarterSpoken()
                .or(() -> setting.near().map(g -> g.in(Unit.QUARTER).plus(-1)))
                .map(Granule::value)
                .orElse("PRESENT_REF");
    }

    private String yearly(String direction, String unplaced, IntFunction<Optional<Granule>> of) {
        Optional<Granule> anchor = setting.near();
        if (anchor.isEmpty()) {
            return unplaced;
        }
        int year = anchor.get().start().getYear();
        if (year < 1) {
            return of.apply(-year).map(g -> "BC" + g.value()).orElse(unplaced);
        }
        List<Granule> years = IntStream.rangeClosed(-1, 1)
                .mapToObj(i -> of.apply(year + i))
                .flatMap(Optional::stream)
                .toList();
        if (years.isEmpty()) {
            return unplaced;
        }
        if (direction.isEmpty()) {
            return closest(years, anchor.get(), year).value();
        }
        Granule from = anchor.get().in(years.get(0).unit());
        return choose(years, from, direction, setting.tense() == Tense.FUTURE).value();
    }

    /** A year alone holds all its months; else the nearest, where days against the tense count as so many more. */
    private Granule closest(List<Granule> years, Granule anchor, int year) {
        if (anchor.unit().compareTo(Unit.YEAR) >= 0) {
            return years.stream()
                    .filter(g -> g.start().getYear() == year)
                    .findFirst()
                    .orElse(years.get(0));
        }
        long own = anchor.in(years.get(0).unit()).start().toEpochDay();
        Granule best = years.get(0);
        double least = Double.MAX_VALUE;
        for (Granule g : years) {
            long days = g.start().toEpochDay() - own;
            double far = days >= 0 ? days * ahead(g.unit()) : -days * back(g.unit());
            if (far < least) {
                least = far;
                best = g;
            }
        }
        return best;
    }

    private double ahead(Unit unit) {
        return !setting.narrative() && setting.tense() == Tense.PAST ? against(unit) : 1;
    }

    private double back(Unit unit) {
        if (setting.narrative()) {
            return AGAINST_STORY;
        }
        return setting.tense() == Tense.FUTURE ? against(unit) : 1;
    }

    /** Whole seasons and quarters hang less on the tense: "they will report a loss for the third quarter". */
    private static double against(Unit unit) {
        return unit.compareTo(Unit.MONTH) > 0 ? AGAINST_TENSE / 3 : AGAINST_TENSE;
    }

    private static Granule choose(List<Granule> sorted, Granule from, String direction, boolean ahead) {
        long own = from.start().toEpochDay();
        return switch (direction) {
            case "before" -> latest(sorted, own - 1);
            case "after" -> earliest(sorted, own + 1);
            case "this" ->
                sorted.size() > 2 || sorted.get(0).unit() != Unit.DAY
                        ? sorted.stream()
                                .filter(g -> g.start().getYear() == from.start().getYear())
                                .findFirst()
                                .orElse(from)
                        : earliest(sorted, own);
            default -> ahead ? earliest(sorted, own) : latest(sorted, own);
        };
    }

    private static Granule latest(List<Granule> sorted, long day) {
        Granule best = sorted.get(0);
        for (Granule g : sorted) {
            if (g.start().toEpochDay() <= day) {
                best = g;
            }
        }
        return best;
    }

    private static Granule earliest(List<Granule> sorted, long day) {
        return sorted.stream()
                .filter(g -> g.start().toEpochDay() >= day)
                .findFirst()
                .orElse(sorted.get(sorted.size() - 1));
    }
}
