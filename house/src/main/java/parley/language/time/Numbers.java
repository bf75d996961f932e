package parley.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in words and digits: "twenty-four", "a hundred", "2 1/2", "one and a half"; and years as they are spoken:
 * "nineteen ninety-six". Word values come from the classes {@code unit-number}, {@code tens}, {@code scale} and {@code fraction}.
 */
final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("(?<over>\\d)/(?<under>\\d)");

    private final TimeLexicon lexicon;
    private final List<Atom> atoms;
    private final Counting counting;

    Numbers(TimeLexicon lexicon, List<Atom> atoms, Counting counting) {
        this.lexicon = lexicon;
        this.atoms = atoms;
        this.counting = counting;
    }

    List<TimeLexicon.Hit> numbers(int at) {
        List<TimeLexicon.Hit> hits = new ArrayList<>();
        int end = at;
        double total = 0;
        double part = 0;
        boolean any = false;
        if (DIGITS.matcher(atoms.get(at).key()).matches()) {
            part = Double.parseDouble(atoms.get(at).key().replace(",", ""));
            any = true;
            end = at + 1;
        }
        while (end < atoms.size()) {
            int from = any && end + 1 < atoms.size() && isJoint(end) ? end + 1 : end;
            double unit = value("unit-number", from);
            double ten = value("tens", from);
            double scale = value("scale", end);
            if (scale > 0 && (any || atoms.get(end).key().equals("hundred"))) {
                part = Math.max(part, 1) * scale;
                if (scale >= 1000) {
                    total += part;
                    part = 0;
                }
                end++;
            } else if (ten > 0 && (!any || part % 100 == 0) && (from == end || part > 0)) {
                part += ten;
                end = from + 1;
            } else if (unit > 0
                    && (!any || (unit < 10 ? part % 10 == 0 : part % 100 == 0))
                    && (from == end || part >= 20 || total > 0)) {
                part += unit;
                end = from + 1;
            } else {
                break;
            }
            any = true;
        }
        if (any) {
            add(hits, end, total + part);
            fraction(hits, end, total + part);
        }
        return hits;
    }

    private void fraction(List<TimeLexicon.Hit> hits, int end, double number) {
        if (end < atoms.size()) {
            Matcher m = FRACTION.matcher(atoms.get(end).key());
            if (m.matches()) {
                add(hits, end + 1, number + Double.parseDouble(m.group("over")) / Double.parseDouble(m.group("under")));
            }
        }
        for (TimeLexicon.Hit hit :
                end < atoms.size() ? lexicon.hits("fraction", atoms, end, counting) : List.<TimeLexicon.Hit>of()) {
            add(hits, hit.end(), number + Double.parseDouble(hit.value()));
        }
    }

    private boolean isJoint(int at) {
        return atoms.get(at).key().equals("-") || atoms.get(at).key().equals("and");
    }

    private static void add(List<TimeLexicon.Hit> hits, int end, double number) {
        String text = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        hits.add(new TimeLexicon.Hit(end, text));
    }

    private double value(String kind, int at) {
        List<TimeLexicon.Hit> hits = lexicon.hits(kind, atoms, at, counting);
        return hits.isEmpty() ? 0 : Double.parseDouble(hits.get(0).value());
    }

    /** "nineteen ninety-six", "nineteen fifty". */
    List<TimeLexicon.Hit> spokenYears(int at) {
        double century = value("unit-number", at);
        if (century < 16 || century > 19 || at + 1 >= atoms.size()) {
            return List.of();
        }
        double ten = value("tens", at + 1);
        if (ten == 0) {
            return List.of();
        }
        int end = at + 2;
        double year = century * 100 + ten;
        int unitAt = end + 1 < atoms.size() && atoms.get(end).key().equals("-") ? end + 1 : end;
        double unit = unitAt < atoms.size() ? value("unit-number", unitAt) : 0;
        if (unit > 0 && unit < 10) {
            return List.of(new TimeLexicon.Hit(unitAt + 1, Long.toString((long) (year + unit))));
        }
        return List.of(new TimeLexicon.Hit(end, Long.toString((long) year)));
    }
}
