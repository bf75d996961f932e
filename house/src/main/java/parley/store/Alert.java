package parley.store;

import java.time.Instant;

/** One thing that became otherwise in answer to a saved question. The same change has the same id, however often it is told. */
public record Alert(String id, Instant filed, Told told) {
    /** {@code about} is the id of an encounter or claim; {@code from} what was, {@code to} what is, {@code because} the words. */
    public record Told(String about, String talks, String what, String from, String to, String because) {}

    public static Alert of(Watch watch, Instant filed, Told told) {
        String digest = Digests.sha256(watch.id() + "\n" + filed + "\n" + Bodies.write(told));
        return new Alert("a" + digest.substring(0, 24), filed, told);
    }
}
