package parley.store;

import java.time.Instant;
import java.util.List;
import parley.actors.directory.Directory;
import parley.merge.Merge;
import parley.record.Reading;

/** Files one small article after the other and says the number of each when it is acknowledged, until it is killed. */
final class Killed {
    private Killed() {}

    public static void main(String[] args) {
        try (Archive archive = Archive.made(args[0], new Merge(Directory.bundled()))) {
            for (int i = Integer.parseInt(args[1]); ; i++) {
                archive.file(List.of(article(i)), Instant.ofEpochSecond(1_745_000_000L + i));
                System.out.println(i);
                System.out.flush();
            }
        }
    }

    static Reading article(int i) {
        return SmallArticle.read(
                "published=2025-04-21 url=https://courier.example/" + i,
                "Kenya and Tanzania will meet " + i + " times. || talks planned when=2025-04-24 with=KEN,TZA");
    }
}
