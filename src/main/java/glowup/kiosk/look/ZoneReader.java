package glowup.kiosk.look;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the zones of a picture: each path with an id, which is a code, or a code and a number where
 * several zones share one, as in {@code face} and {@code face-2}.
 */
public final class ZoneReader {
  private static final Pattern NUMBER = Pattern.compile("-\\d+$");

  /** What is in these is drawn elsewhere or not at all. */
  private static final Set<String> ELSEWHERE = Set.of("defs", "clipPath");

  private ZoneReader() {}

  /**
   * The zones of an SVG text, those on top last; none where it is broken, which is reported when
   * the picture is read. A path that a transform moves is not where its data says, and so is none.
   */
  public static List<Zone> zones(String svg) {
    var found = new ArrayList<Zone>();
    try {
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      var xml = factory.createXMLStreamReader(new StringReader(svg));
      int outOfPlace = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            outOfPlace += outOfPlace > 0 || isOutOfPlace(xml) ? 1 : 0;
            if (outOfPlace == 0 && xml.getLocalName().equals("path")) {
              add(xml, found);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> outOfPlace = Math.max(0, outOfPlace - 1);
          default -> {}
        }
      }
    } catch (XMLStreamException _) {
      return List.of();
    }
    return List.copyOf(found);
  }

  private static boolean isOutOfPlace(XMLStreamReader xml) {
    return ELSEWHERE.contains(xml.getLocalName())
        || xml.getAttributeValue(null, "transform") != null;
  }

  private static void add(XMLStreamReader xml, List<Zone> found) {
    var id = xml.getAttributeValue(null, "id");
    var path = xml.getAttributeValue(null, "d");
    if (id != null && path != null) {
      found.add(
          new Zone(
              NUMBER.matcher(id).replaceFirst(""),
              path,
              "evenodd".equals(xml.getAttributeValue(null, "fill-rule")),
              xml.getLocation().getLineNumber()));
    }
  }
}
