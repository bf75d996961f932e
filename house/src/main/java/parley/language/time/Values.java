package parley.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out the value of a match. What a template may call (an argument is a group or stands for itself; {@code where} is
 * {@code published}, {@code last} (the date last spoken of) or a group with a date; {@code which} is {@code before},
 * {@code after}, {@code this} or absent):
 *
 * <pre>
 * shift where unit n      the unit that holds the date, n further: {shift published week -1}
 * keep where unit n       the date moved by n units, no finer or coarser than it was
 * month m which           the month nearest by tense, or before, after, in this year; likewise
 * date m d which, weekday w which, portion code which   (SU, Q3, H1)
 * span n unit             a duration
 * year yy                 1999 of 99
 * decade y                198 of 1980 or 80
 * century n               19 of 20
 * bc y                    BC0490 of 490
 * clock time half         T21:30 of 9:30 and pm
 * on y m d                the date; at d time: the date with the time; holiday mm-dd: the date nearest by tense
 * dayof where n w         the weekday of the week n weeks further
 * weekend, quarter        the weekend nearest by tense; the quarter last spoken of, or the one before the publication
 * yearago, yearbefore     the year before the publication, the date last spoken of; of a quarter the same quarter
 * withyear date m d       the day in the year of the date
 * day where               the date without its time
 * </pre>
 */
final class Values {
    static final Set<String> FUNCTIONS = Set.of(
            "shift",
            "keep",
            "month",
            "date",
            "weekday",
            "portion",
            "span",
            "year",
            "decade",
            "century",
            "bc",
            "clock",
            "day",
            "on",
            "at",
            "dayof",
            "holiday",
            "weekend",
            "quarter",
            "withyear",
            "yearago",
            "yearbefore");

    private final Setting setting;
    private final Placing placing;

    Values(Setting setting) {
        this.setting = setting;
        this.placing = new Placing(setting);
    }

    String of(Match match) {
        Map<String, Match.Bound> groups = match.groups();
        for (Template template : match.rule().values()) {
            if (template.needs(match.rule().groups()).stream().allMatch(groups::containsKey)) {
                StringBuilder value = new StringBuilder();
                for (Template.Piece piece : template.pieces()) {
                    value.append(piece.call().isEmpty() ? piece.letters() : call(piece.call(), groups));
                }
                return value.toString();
            }
        }
        return "PRESENT_REF";
    }

    private String call(List<String> call, Map<String, Match.Bound> groups) {
        if (call.size() == 1 && !FUNCTIONS.contains(call.get(0))) {
            return argument(call.get(0), groups);
        }
        List<String> a = new ArrayList<>();
        for (String word : call.subList(1, call.size())) {
            a.add(argument(word, groups));
        }
        return switch (call.get(0)) {
            case "shift" -> shift(a.get(0), Unit.named(a.get(1)), a.get(2), false);
            case "keep" -> shift(a.get(0), Unit.named(a.get(1)), a.get(2), true);
            case "month" -> placing.month(number(a.get(0)), at(a, 1));
            case "date" -> placing.date(number(a.get(0)), number(a.get(1)), at(a, 2));
            case "weekday" -> placing.weekday(number(a.get(0)), at(a, 1));
            case "portion" -> placing.portion(a.get(0), at(a, 1));
            case "span" -> Unit.named(a.get(1)).duration(a.get(0));
            case "year" -> year(a.get(0));
            case "decade" -> year(a.get(0)).substring(0, 3);
            case "century" -> String.format(Locale.ROOT, "%02d", number(a.get(0)) - 1);
            case "bc" -> String.format(Locale.ROOT, "BC%04d", number(a.get(0)));
            case "clock" -> clock(a.get(0), at(a, 1));
            case "on" -> on(String.join("/", a));
            case "at" ->
                a.get(0).length() < 10
                        ? a.get(1)
                        : a.get(0).substring(0, 10)
                                + a.get(1).substring(a.get(1).indexOf('T'));
            case "dayof" -> dayOf(a.get(0), a.get(1), number(a.get(2)));
            case "holiday" -> placing.holiday(a.get(0));
            case "weekend" -> placing.weekend();
            case "yearago" -> placing.yearOn(setting.today());
            case "yearbefore" -> placing.yearOn(setting.last(Unit.YEAR));
            case "quarter" -> placing.quarter();
            case "withyear" -> on(a.get(0).substring(0, a.get(0).indexOf('-')) + "/" + a.get(1) + "/" + a.get(2));
            case "day" -> day(a.get(0));
            default -> throw new IllegalStateException(call.get(0));
        };
    }

    private String argument(String word, Map<String, Match.Bound> groups) {
        boolean minus = word.startsWith("-") && groups.containsKey(word.substring(1));
        Match.Bound bound = groups.get(minus ? word.substring(1) : word);
        if (bound == null) {
            return word;
        }
        String value = bound instanceof Match.Bound.Part part ? of(part.match()) : ((Match.Bound.Known) bound).value();
        return minus ? "-" + value : value;
    }

    private static String at(List<String> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    private Optional<Granule> where(String name, Unit unit) {
        return switch (name) {
            case "published" -> setting.today();
            case "last" -> setting.last(unit);
            case "near" -> setting.near();
            default -> Granule.of(name);
        };
    }

    private String shift(String where, Unit unit, String count, boolean keep) {
        if (count.endsWith("X")) {
            return count.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
        }
        long n = (long) Double.parseDouble(count);
        Optional<Granule> from = where(where, unit);
        if (from.isEmpty()) {
            return n < 0 ? "PAST_REF" : n > 0 ? "FUTURE_REF" : "PRESENT_REF";
        }
        if (unit.withinDay()) {
            return from.get().in(Unit.DAY).value();
        }
        Granule moved = from.get().in(unit).plus(n);
        if (!keep || from.get().unit().compareTo(unit) >= 0) {
            return moved.value();
        }
        long months = switch (unit) {
            case YEAR -> 12 * n;
            case DECADE -> 120 * n;
            case CENTURY -> 1200 * n;
            case QUARTER -> 3 * n;
            case MONTH -> n;
            default -> 0;
        };
        if (months == 0) {
            return moved.value();
        }
        Granule kept =
                new Granule(from.get().start().plusMonths(months), from.get().unit());
        return kept.in(kept.unit()).value();
    }

    private String year(String digits) {
        if (digits.length() != 2) {
            return digits;
        }
        int now =
                setting.near().or(setting::today).map(g -> g.start().getYear()).orElse(2000);
        int year = now / 100 * 100 + number(digits);
        return Integer.toString(year > now + 10 ? year - 100 : year);
    }

    private static String clock(String time, String half) {
        int colon = time.indexOf(':');
        int h = number(colon < 0 ? time : time.substring(0, colon)) % 24;
        int minute = colon < 0 ? 0 : number(time.substring(colon + 1));
        if (half.equals("pm") && h < 12) {
            h += 12;
        } else if (half.equals("am") && h == 12) {
            h = 0;
        }
        return String.format(Locale.ROOT, "T%02d:%02d", h, minute);
    }

    /** A number that may be written as an ordinal: "20th". */
    private static int number(String written) {
        return Integer.parseInt(written.replaceFirst("(?i)(st|nd|rd|th)$", ""));
    }

    /** "2013/11/4", "BC0480/8/10". */
    private static String on(String parts) {
        String[] p = parts.split("/");
        return String.format(Locale.ROOT, "%s-%02d-%02d", p[0], number(p[1]), number(p[2]));
    }

    private String dayOf(String where, String weeks, int day) {
        return where(where, Unit.DAY)
                .map(g -> new Granule(
                                g.in(Unit.WEEK)
                                        .plus(Long.parseLong(weeks))
                                        .start()
                                        .plusDays(day - 1L),
                                Unit.DAY)
                        .value())
                .orElse("XXXX-WXX-" + day);
    }

    /** The day of a date, or of the date last spoken of where that is a day. */
    private String day(String where) {
        return where(where, Unit.DAY)
                .or(() -> setting.near())
                .filter(g -> g.unit() == Unit.DAY)
                .map(Granule::value)
                .orElse("XXXX-XX-XX");
    }
}
