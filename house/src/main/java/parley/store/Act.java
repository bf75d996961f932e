package parley.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import parley.merge.Ruling;
import parley.record.Entry;

/** What a person did to the archive. Ids in it are those of reports, articles and lines of the ledger, which outlive merging. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Ruled.class, name = "ruled"),
    @JsonSubTypes.Type(value = Act.Amended.class, name = "amended"),
    @JsonSubTypes.Type(value = Act.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = Act.Retracted.class, name = "retracted"),
    @JsonSubTypes.Type(value = Act.Undone.class, name = "undone"),
    @JsonSubTypes.Type(value = Act.Office.class, name = "office")
})
public sealed interface Act {
    /** What belongs together, what does not, and what is so whatever the texts say. */
    record Ruled(List<Ruling> rulings) implements Act {}

    /** A field of one record is otherwise; {@code value} as it stands in the record format. */
    record Amended(String report, String field, String value) implements Act {
        /** The fields that a kind of record has for this. */
        public static Set<String> fields(Entry.Kind kind) {
            return Amendments.fields(kind);
        }
    }

    /** A person looked at it, and it is right. */
    record Confirmed(String report) implements Act {}

    /** The publisher took the article back. */
    record Retracted(String article) implements Act {}

    /** An earlier act, by its line in the ledger, counts no more. */
    record Undone(long seq) implements Act {}

    /** Somebody holds an office: a line of the directory's holders.tsv. */
    record Office(String line) implements Act {}
}
