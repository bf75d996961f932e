package parley.desk.alert;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.record.json.Layout;
import parley.record.json.Pen;
import parley.store.Alert;
import parley.store.Watch;

/** A saved question's alerts as a feed, an entry for each. */
public final class Feeds {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private Feeds() {}

    /** RFC 4287. {@code home} is the desk's address, without a slash at its end. */
    public static String atom(Watch watch, List<Alert> alerts, String home) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:parley:" + watch.id());
            element(xml, "title", watch.name());
            element(
                    xml,
                    "updated",
                    (alerts.isEmpty() ? watch.made() : alerts.get(0).filed()).toString());
            link(xml, "self", home + "/api/v1/questions/" + watch.id() + "/feed.atom");
            xml.writeStartElement("author");
            element(xml, "name", "Parley");
            xml.writeEndElement();
            for (Alert alert : alerts) {
                entry(xml, alert, home);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written to", e);
        }
        return written.toString();
    }

    private static void entry(XMLStreamWriter xml, Alert alert, String home) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:parley:" + alert.id());
        element(xml, "title", Told.title(alert));
        element(xml, "updated", alert.filed().toString());
        link(xml, "alternate", page(alert, home));
        element(xml, "content", Told.words(alert));
        xml.writeEndElement();
    }

    private static String page(Alert alert, String home) {
        String id = alert.told().about();
        return home + (id.startsWith("t") ? "/talks/" : "/records/") + id;
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        // what XML has no character for
        xml.writeCharacters(words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    /** JSON Feed 1.1. */
    public static String json(Watch watch, List<Alert> alerts, String home) {
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("version", "https://jsonfeed.org/version/1.1");
            pen.text("title", watch.name());
            pen.text("home_page_url", home + "/");
            pen.text("feed_url", home + "/api/v1/questions/" + watch.id() + "/feed.json");
            pen.list(
                    "items",
                    () -> alerts.forEach(alert -> pen.object(() -> {
                        pen.text("id", alert.id());
                        pen.text("url", page(alert, home));
                        pen.text("title", Told.title(alert));
                        pen.text("date_published", alert.filed().toString());
                        pen.verbatim("content_text", Told.words(alert));
                        pen.object("_parley", () -> Told.write(pen, alert));
                    })));
        });
        return pen.finish();
    }
}
