package parley.actors.directory;

import java.util.List;

/** Somebody or something that the directory knows by name. */
public sealed interface Entity permits State, Organisation, Place, Region, Holder {
    enum Kind {
        STATE,
        ORGANISATION,
        PLACE,
        REGION,
        HOLDER
    }

    Kind kind();

    /** The usual short form. */
    String name();

    /** The other forms. */
    List<String> names();
}
