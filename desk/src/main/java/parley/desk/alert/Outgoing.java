package parley.desk.alert;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may leave the desk by itself: webhooks to where, and mail by way of which server, where there is one. */
public record Outgoing(Targets targets, Mail.@Nullable Server mail) {
    public static final Outgoing USUAL = new Outgoing(new Targets(Set.of()), null);

    public Courier courier() {
        return new Courier(targets, mail == null ? null : new Mail(mail));
    }
}
