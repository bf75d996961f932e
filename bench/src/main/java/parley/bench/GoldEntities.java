package parley.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mentions of a GUM document ({@code Entity=} of MISC), by the entity they stand for. */
final class GoldEntities {
    private static final int MISC = 9;
    private static final int KIND = 1;
    private static final int SMALLEST = 5;
    private static final Pattern PIECE = Pattern.compile("\\(?[^()]+\\)?");

    /** The head word of a mention, and how many words it has. */
    record Mention(int sentence, int head, int words) {}

    /** @param kind {@code person}, {@code organization}, {@code place} and so on */
    record Entity(String kind, List<Mention> mentions) {}

    private record Open(String id, int first, int head) {}

    private GoldEntities() {}

    static List<Entity> of(List<GoldSentence> document) {
        Map<String, Entity> entities = new HashMap<>();
        for (int sentence = 0; sentence < document.size(); sentence++) {
            Deque<Open> open = new ArrayDeque<>();
            List<String[]> rows = document.get(sentence).rows();
            for (int word = 0; word < rows.size(); word++) {
                Matcher pieces = PIECE.matcher(entity(rows.get(word)[MISC]));
                while (pieces.find()) {
                    piece(pieces.group(), sentence, word, open, entities);
                }
            }
        }
        return List.copyOf(entities.values());
    }

    private static String entity(String misc) {
        for (String part : misc.split("\\|", -1)) {
            if (part.startsWith("Entity=")) {
                return part.substring("Entity=".length());
            }
        }
        return "";
    }

    private static void piece(String piece, int sentence, int word, Deque<Open> open, Map<String, Entity> entities) {
        String bare = piece.replaceAll("[()]", "");
        String[] fields = bare.split("-", -1);
        if (piece.startsWith("(")) {
            entities.computeIfAbsent(fields[0], id -> new Entity(fields[KIND], new ArrayList<>()));
            int smallest = Integer.parseInt(fields[SMALLEST].split(",", -1)[0]);
            open.push(new Open(fields[0], word, word + smallest - 1));
        }
        if (piece.endsWith(")")) {
            open.stream().filter(o -> o.id().equals(fields[0])).findFirst().ifPresent(o -> {
                open.remove(o);
                Objects.requireNonNull(entities.get(o.id()))
                        .mentions()
                        .add(new Mention(sentence, o.head(), word - o.first() + 1));
            });
        }
    }
}
