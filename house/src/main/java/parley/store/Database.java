package parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One place where an archive can be, and all in which the two kinds of database differ. */
sealed interface Database permits Sqlite, Postgres {
    /** A path, or {@code jdbc:postgresql://…}. */
    static Database at(String location) {
        return location.startsWith("jdbc:") ? new Postgres(location) : new Sqlite(location);
    }

    /** As a person knows it; without a password. */
    String name();

    /** JDBC's address, for the migrations. */
    String url();

    /** The folder of its migrations in the class path. */
    String migrations();

    boolean exists();

    Connection connect() throws SQLException;

    /** Begins a transaction in which all reads see one moment, and nobody waits for anybody. */
    List<String> beginReading();

    /** Begins a transaction in which nobody else writes. */
    List<String> beginWriting();

    /** Counts the tables that are there. */
    String tables();

    /** The column of {@link #tables} that holds their names. */
    String tableName();

    /** Makes a connection hold less in memory. */
    List<String> frugal();

    /** The database's own look at its soundness: a row for every fault. */
    List<String> faults(Session session);

    /** A condition on a text column: it is among the texts of a JSON list. */
    String isAmong();

    /** Wants the number, title and text of an article, which can then be found by its words. */
    String index();

    /** Forgets all words. */
    String forgetWords();

    /** Wants the words, a filing time twice, and how many: articles that have all the words, the best first. */
    String search();

    /** What the words must look like for {@link #search}. */
    String query(List<String> words);

    /** What a failure means, and what to do about it. */
    String advice(SQLException failure);
}
