package parley.text;

/** The one failure that Parley throws: whose fault, at what place (file, line, id), and what is wrong. */
public final class ParleyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String where;

    public ParleyException(Problem problem, String where, String message) {
        super(where + ": " + message);
        this.problem = problem;
        this.where = where;
    }

    public ParleyException(Problem problem, String where, String message, Throwable cause) {
        super(where + ": " + message, cause);
        this.problem = problem;
        this.where = where;
    }

    public Problem problem() {
        return problem;
    }

    public String where() {
        return where;
    }
}
