package parley.actors.directory;

/** The rank at which somebody meets, highest first. */
public enum Level {
    LEADERS,
    MINISTERS,
    ENVOYS,
    SENIOR_OFFICIALS,
    TECHNICAL
}
