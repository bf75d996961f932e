package parley.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who read, each on a thread: a page, a pause, the next page; and one who files, an article a second. */
final class Crowd {
    private static final int ALONE = 20;

    private final RunningDesk desk;
    private final List<String> pages;
    private final int pauseMillis;
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger filed = new AtomicInteger();
    private volatile boolean over;

    Crowd(RunningDesk desk, List<String> pages, int pauseMillis) {
        this.desk = desk;
        this.pages = pages;
        this.pauseMillis = pauseMillis;
    }

    /** The 95th percentile of each page where nobody else asks, in milliseconds. */
    static Map<String, Double> eachAlone(RunningDesk desk, List<String> pages)
            throws IOException, InterruptedException {
        Map<String, Double> all = new LinkedHashMap<>();
        for (String page : pages) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < ALONE; i++) {
                long start = System.nanoTime();
                if (desk.get(page).statusCode() != 200) {
                    throw new IOException(page + " cannot be answered");
                }
                times.add((System.nanoTime() - start) / 1e6);
            }
            all.put(page, percentile(times, 95));
        }
        return all;
    }

    void ask(int clients, int seconds, Runnable filing) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Random random = new Random(i);
            all.add(new Thread(() -> client(random), "client " + i));
        }
        all.add(new Thread(() -> filer(filing), "filer"));
        all.forEach(Thread::start);
        Thread.sleep(seconds * 1000L);
        over = true;
        for (Thread one : all) {
            one.join();
        }
    }

    private void client(Random random) {
        while (!over) {
            try {
                Thread.sleep(random.nextInt(2 * pauseMillis + 1));
                String page = pages.get(random.nextInt(pages.size()));
                long start = System.nanoTime();
                int status = desk.get(page).statusCode();
                millis.add((System.nanoTime() - start) / 1e6);
                if (status != 200) {
                    errors.incrementAndGet();
                }
            } catch (IOException e) {
                errors.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void filer(Runnable filing) {
        while (!over) {
            try {
                filing.run();
                filed.incrementAndGet();
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    int answers() {
        return millis.size();
    }

    int errors() {
        return errors.get();
    }

    int filed() {
        return filed.get();
    }

    double percentile(int percent) {
        return percentile(millis, percent);
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
