package parley.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Published;

/** When a page says it was published: the first of its places that holds a date. What is no date there is passed over. */
final class PageDates {
    private static final List<String> META = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datePublished",
            "article:published",
            "parsely-pub-date",
            "sailthru.date",
            "cXenseParse:recs:publishtime",
            "publish-date",
            "pubdate",
            "publication_date",
            "DC.date.issued",
            "dcterms.created",
            "DC.date",
            "dcterms.date",
            "date");

    private static final List<DateTimeFormatter> WRITTEN_OUT = List.of(
            written("d MMMM uuuu"),
            written("MMMM d, uuuu"),
            written("d MMM uuuu"),
            written("MMM d, uuuu"),
            written("uuuu/MM/dd"));

    private PageDates() {}

    static @Nullable Published published(Document page, LinkedData data) {
        List<Published> found = new ArrayList<>();
        add(found, data.string("datePublished"));
        META.forEach(name -> add(found, PageOrigin.meta(page, name)));
        Element marked = page.selectFirst("[itemprop=datePublished], time[pubdate], time.published, time.entry-date");
        if (marked != null) {
            add(found, marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content"));
        }
        Element heading = page.selectFirst("h1");
        for (Element time : page.select("time[datetime]")) {
            // a time in a list of other stories says nothing of this one
            if (heading == null || near(time, heading)) {
                add(found, time.attr("datetime"));
                break;
            }
        }
        if (found.isEmpty()) {
            add(found, data.string("dateCreated"));
            add(found, data.string("dateModified"));
            add(found, PageOrigin.meta(page, "article:modified_time"));
        }
        return found.isEmpty() ? null : local(found);
    }

    private static boolean near(Element time, Element heading) {
        Element parent = heading;
        for (int i = 0; i < 4 && parent != null; i++) {
            parent = parent.parent();
        }
        return parent == null || time.parents().contains(parent);
    }

    /** The first; but where another is the same instant with the clock of its place, that one: it knows the local day. */
    private static Published local(List<Published> found) {
        Published first = found.get(0);
        OffsetDateTime instant = instant(first);
        if (instant == null || !instant.getOffset().equals(ZoneOffset.UTC)) {
            return first;
        }
        for (Published other : found) {
            OffsetDateTime same = instant(other);
            if (same != null
                    && !same.getOffset().equals(ZoneOffset.UTC)
                    && same.toEpochSecond() / 60 == instant.toEpochSecond() / 60) {
                return other;
            }
        }
        return first;
    }

    private static @Nullable OffsetDateTime instant(Published published) {
        try {
            return OffsetDateTime.parse(published.written());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static void add(List<Published> found, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return;
        }
        String iso = iso(written.strip());
        try {
            found.add(Published.parse(iso, "page"));
        } catch (ParleyException e) {
            return; // the page's own fault, and it may say it better elsewhere
        }
    }

    private static String iso(String written) {
        String text = written.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2").replaceFirst(" ([+-]\\d{2}:)", "$1");
        if (text.matches("\\d{8}")) {
            return text.replaceFirst("(\\d{4})(\\d{2})(\\d{2})", "$1-$2-$3");
        }
        try {
            return OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toString();
        } catch (DateTimeParseException e) {
            for (DateTimeFormatter format : WRITTEN_OUT) {
                try {
                    return LocalDate.parse(written, format).toString();
                } catch (DateTimeParseException other) {
                    // the next form, then
                }
            }
        }
        return text;
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
