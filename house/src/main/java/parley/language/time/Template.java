package parley.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value as a rule writes it: letters as they are, and calls in braces, {@code {group}} or {@code {function argument …}}. */
record Template(List<Piece> pieces) {
    /** Letters ({@code call} empty) or a call. */
    record Piece(String letters, List<String> call) {}

    private static final Pattern PIECE = Pattern.compile("\\{(?<call>[^{}]+)\\}|(?<letters>[^{}]+)");

    /** @throws IllegalArgumentException where it names neither a group nor a function */
    static Template of(String written, Set<String> groups, Set<String> functions) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(written);
        int at = 0;
        while (at < written.length()) {
            if (!m.find(at) || m.start() != at) {
                throw new IllegalArgumentException("cannot read the value from: " + written.substring(at));
            }
            at = m.end();
            if (m.group("letters") != null) {
                pieces.add(new Piece(m.group("letters"), List.of()));
                continue;
            }
            List<String> call = List.of(m.group("call").strip().split("\\s+"));
            if (!(call.size() == 1 && groups.contains(call.get(0))) && !functions.contains(call.get(0))) {
                throw new IllegalArgumentException("no such group or function: " + call.get(0));
            }
            pieces.add(new Piece("", call));
        }
        return new Template(List.copyOf(pieces));
    }

    /** The groups that it needs, of those that the pattern can catch. */
    Set<String> needs(Set<String> groups) {
        Set<String> needs = new java.util.HashSet<>();
        for (Piece piece : pieces) {
            for (String argument : piece.call()) {
                String name = argument.startsWith("-") ? argument.substring(1) : argument;
                if (groups.contains(name)) {
                    needs.add(name);
                }
            }
        }
        return needs;
    }
}
