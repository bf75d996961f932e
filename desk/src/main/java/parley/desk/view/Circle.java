package parley.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who met whom, as a drawing: everybody on a circle, those of one state side by side, a line for each two who met. */
public record Circle(List<Node> nodes, List<Edge> edges) {
    public static final int WIDTH = 900;
    public static final int HEIGHT = 520;
    private static final int RADIUS = 190;
    private static final int MOST = 40;

    /** {@code anchor} is on which side of its point the name begins. */
    public record Node(String name, int x, int y, int textX, String anchor, String look) {}

    /** {@code weight} from 1: how often. */
    public record Edge(int x1, int y1, int x2, int y2, int weight, boolean ahead, String told) {}

    static Circle of(List<Roster.Pairing> met, List<Roster.Somebody> all) {
        TreeSet<String> named = new TreeSet<>();
        met.forEach(pair -> Stream.of(pair.one(), pair.other()).forEach(named::add));
        List<Roster.Somebody> shown = all.stream()
                .filter(one -> named.contains(one.name()))
                .limit(MOST)
                .sorted(Comparator.comparing(Roster.Somebody::state).thenComparing(Roster.Somebody::name))
                .toList();
        Map<String, Node> nodes = new HashMap<>();
        List<Node> inOrder = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (!nodes.containsKey(shown.get(i).name())) {
                Node node = node(shown.get(i), 2 * Math.PI * i / shown.size());
                nodes.put(node.name(), node);
                inOrder.add(node);
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (Roster.Pairing pair : met) {
            Node one = nodes.get(pair.one());
            Node other = nodes.get(pair.other());
            if (one != null && other != null) {
                int times = pair.dossiers().size();
                edges.add(new Edge(
                        one.x(), one.y(), other.x(), other.y(), Math.min(6, times), pair.ahead(), told(pair, times)));
            }
        }
        return new Circle(inOrder, edges);
    }

    private static String told(Roster.Pairing pair, int times) {
        return pair.one() + " – " + pair.other() + ": " + times + (pair.ahead() ? " to come" : " held");
    }

    private static Node node(Roster.Somebody one, double angle) {
        int x = (int) Math.round(WIDTH / 2.0 + RADIUS * Math.sin(angle));
        int y = (int) Math.round(HEIGHT / 2.0 - RADIUS * Math.cos(angle));
        boolean right = x >= WIDTH / 2;
        return new Node(one.name(), x, y, right ? x + 12 : x - 12, right ? "start" : "end", "n-" + one.kind());
    }
}
