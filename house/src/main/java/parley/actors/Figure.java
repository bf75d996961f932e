package parley.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.text.CharSpan;

/** Somebody in an article while it is being read: one figure, all of its mentions. Grows as mentions are resolved. */
public final class Figure {
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        UNNAMED
    }

    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private final Kind kind;
    private String name;
    private @Nullable String state;
    private @Nullable String likelyState;
    private @Nullable Office office;
    private @Nullable String organisation;
    private boolean byDirectory;
    private boolean plural;
    private boolean side;
    private boolean channel;
    private boolean listed;
    private boolean crowd;
    private boolean labelled;
    private Gender gender = Gender.UNKNOWN;
    private final Set<String> wordings = new LinkedHashSet<>();
    private final TreeSet<CharSpan> mentions = new TreeSet<>();
    private final Set<CharSpan> titles = new LinkedHashSet<>();
    private List<Figure> members = List.of();

    /** An office as the article gives it, and the canonical one of the directory where it is known. */
    record Office(
            String words,
            @Nullable String canonical,
            @Nullable String level) {}

    Figure(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** ISO 3166-1 alpha-3, where known. */
    public @Nullable String state() {
        return state == null ? likelyState : state;
    }

    /** What the text says of the state takes the place of what only its surroundings suggest. */
    void supposeState(@Nullable String likely) {
        if (likelyState == null) {
            likelyState = likely;
        }
    }

    public @Nullable String office() {
        return office == null ? null : office.words();
    }

    /** {@code leaders}, {@code ministers}, {@code envoys}, {@code senior_officials} or {@code technical}, from the office. */
    public @Nullable String level() {
        return office == null ? null : office.level();
    }

    /** The directory's id of an organisation, or of the one that a person is of. */
    public @Nullable String organisation() {
        return organisation;
    }

    public boolean byDirectory() {
        return byDirectory;
    }

    public boolean plural() {
        return plural;
    }

    /** Those whom a group stands for: the states of "officials from A and B", the two of "the two leaders"; else empty. */
    public List<Figure> members() {
        return members;
    }

    public List<CharSpan> mentions() {
        return new ArrayList<>(mentions);
    }

    /** Whether one of the stretches names the office, as a title before the name or a description. */
    public boolean titled(List<CharSpan> stretches) {
        return titles.stream().anyMatch(t -> stretches.stream().anyMatch(s -> s.overlaps(t)));
    }

    void titleAt(CharSpan span) {
        titles.add(span);
    }

    @Nullable
    Office officeHeld() {
        return office;
    }

    Gender gender() {
        return gender;
    }

    Set<String> wordings() {
        return wordings;
    }

    void mention(CharSpan span, String words) {
        mentions.add(span);
        wordings.add(words);
    }

    void setName(String name) {
        this.name = name;
    }

    void setState(@Nullable String state) {
        if (this.state == null) {
            this.state = state;
        }
    }

    void setOffice(@Nullable Office office) {
        if (office != null && (this.office == null || this.office.canonical() == null && office.canonical() != null)) {
            this.office = office;
        }
    }

    void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    /** The article's own name for whom the directory gave first. */
    void named(String inText) {
        if (byDirectory) {
            name = inText;
            byDirectory = false;
        }
    }

    void setByDirectory() {
        this.byDirectory = true;
    }

    /** Whether it can be a side in talks: a state, an armed group, a union; not a ministry or a paper. */
    boolean side() {
        return kind == Kind.STATE || side;
    }

    void setSide() {
        this.side = true;
    }

    /** Whether an article's list of actors has it where no record does: persons, states and known bodies, but no mere channel. */
    public boolean isListed() {
        return kind == Kind.PERSON || kind == Kind.STATE || listed;
    }

    void setListed() {
        this.listed = true;
    }

    /** "X", "Facebook": where things are said, not who says them. */
    void setChannel() {
        this.channel = true;
    }

    boolean isChannel() {
        return channel;
    }

    /** Whether it is people of no name or office: "protesters", "300 prisoners". */
    public boolean crowd() {
        return crowd;
    }

    void setCrowd() {
        this.crowd = true;
    }

    /** Whether he asks and tells in a transcript ("DOE: Thank you.") and holds no office: host, correspondent, guest. */
    boolean teller() {
        return labelled && (office == null || office.level() == null) && state == null;
    }

    void setLabelled() {
        this.labelled = true;
    }

    void setPlural() {
        this.plural = true;
    }

    void setGender(Gender gender) {
        if (this.gender == Gender.UNKNOWN) {
            this.gender = gender;
        }
    }

    void setMembers(List<Figure> members) {
        this.members = List.copyOf(members);
    }

    @Override
    public String toString() {
        return kind + ":" + name + (state == null ? "" : "/" + state) + (office == null ? "" : "/" + office.words());
    }
}
