package parley.store;

/**
 * Some of a long answer.
 *
 * @param from how many come before it
 * @param most how many it holds at most
 * @param latest counted from the end of the answer; its own order stays
 */
public record Part(int from, int most, boolean latest) {
    public static final Part ALL = new Part(0, Integer.MAX_VALUE, false);

    /** One more than is wanted, which tells whether there are more. */
    public Part andOne() {
        return most == Integer.MAX_VALUE ? this : new Part(from, most + 1, latest);
    }

    String order() {
        return latest ? " DESC" : "";
    }
}
