package parley.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;

/** Many articles on several threads, handed on in the order of their arrival; only a few are held at a time. */
final class Batch<T> {
    private static final int AHEAD_PER_THREAD = 4;

    /** What came of one arrival: {@code made} where it was read, otherwise {@code problem} and {@code message}. */
    record Result<T>(Arrival arrival, @Nullable T made, Problem problem, String message) {
        static <T> Result<T> read(Arrival arrival, T made) {
            return new Result<>(arrival, made, Problem.INPUT, "");
        }

        static <T> Result<T> failed(Arrival arrival, Problem problem, String message) {
            return new Result<>(arrival, null, problem, message);
        }
    }

    /** Takes a result; false stops the work. */
    interface Taker<T> {
        boolean take(Result<T> result);
    }

    private final Function<Article, T> work;
    private final int threads;

    Batch(Function<Article, T> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    void run(Iterator<Arrival> arrivals, Taker<T> taker) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<Result<T>>> ahead = new ArrayDeque<>();
        try {
            boolean wanted = true;
            while (wanted && (arrivals.hasNext() || !ahead.isEmpty())) {
                while (ahead.size() < threads * AHEAD_PER_THREAD && arrivals.hasNext()) {
                    Arrival arrival = arrivals.next();
                    ahead.add(pool.submit(() -> result(arrival)));
                }
                wanted = taker.take(finished(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Result<T> finished(Future<Result<T>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** One article that cannot be read stops no other. */
    private Result<T> result(Arrival arrival) {
        return switch (arrival.kind()) {
            case ACCEPTED -> read(arrival, ((Arrival.Accepted) arrival).article());
            case DUPLICATE ->
                Result.failed(arrival, Problem.INPUT, "the same text as " + ((Arrival.Duplicate) arrival).first());
            case TAKEN_BACK -> Result.failed(arrival, Problem.INPUT, ((Arrival.TakenBack) arrival).message());
            case REFUSED ->
                Result.failed(arrival, ((Arrival.Refused) arrival).problem(), ((Arrival.Refused) arrival).message());
        };
    }

    private Result<T> read(Arrival arrival, Article article) {
        try {
            return Result.read(arrival, work.apply(article));
        } catch (ParleyException e) {
            String where = arrival.where() + ": ";
            String message = String.valueOf(e.getMessage());
            boolean said = message.startsWith(where);
            return Result.failed(arrival, e.problem(), said ? message.substring(where.length()) : message);
        } catch (OutOfMemoryError e) {
            return Result.failed(
                    arrival,
                    Problem.INPUT,
                    "too big for the memory Java may use (PARLEY_JAVA_OPTS=-Xmx2g allows more)");
        } catch (RuntimeException | StackOverflowError e) {
            String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return Result.failed(arrival, Problem.BUG, "a fault of Parley's own, please report it: " + e + place);
        }
    }
}
