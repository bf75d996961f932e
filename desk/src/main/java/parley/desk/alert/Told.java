package parley.desk.alert;

import parley.record.json.Pen;
import parley.store.Alert;
import parley.store.Watch;

/** An alert in words, and as JSON. */
public final class Told {
    private Told() {}

    /** On one line. */
    public static String title(Alert alert) {
        Alert.Told told = alert.told();
        String change = told.from().isEmpty() ? told.to() : told.from() + " → " + told.to();
        return (told.talks() + ": " + told.what() + " " + change)
                .replaceAll("\\s+", " ")
                .strip();
    }

    public static String words(Alert alert) {
        Alert.Told told = alert.told();
        return told.talks() + "\n" + told.what() + "\nwas: " + nothing(told.from()) + "\nis: " + nothing(told.to())
                + (told.because().isEmpty() ? "" : "\nbecause: " + told.because()) + "\n";
    }

    private static String nothing(String words) {
        return words.isEmpty() ? "nothing" : words;
    }

    /** The keys of an alert. */
    public static void write(Pen pen, Alert alert) {
        pen.text("id", alert.id());
        pen.text("filed", alert.filed().toString());
        pen.text("about", alert.told().about());
        pen.text("talks", alert.told().talks());
        pen.text("what", alert.told().what());
        pen.text("from", alert.told().from());
        pen.text("to", alert.told().to());
        pen.text("because", alert.told().because());
    }

    /** What a webhook is sent. */
    static String json(Watch watch, Alert alert) {
        Pen pen = new Pen(null);
        pen.object(() -> {
            pen.text("format", "parley-alert/1");
            pen.object("question", () -> {
                pen.text("id", watch.id());
                pen.text("name", watch.name());
            });
            pen.object("alert", () -> write(pen, alert));
        });
        return pen.finish();
    }
}
