package glowup.kiosk.look;

import glowup.kiosk.source.Problem;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one SVG file and lists what has no place in a picture. */
final class DrawingCheck {
  private static final Set<String> DRAWING =
      Set.of(
          "svg",
          "title",
          "desc",
          "g",
          "defs",
          "path",
          "circle",
          "ellipse",
          "rect",
          "line",
          "polyline",
          "polygon",
          "clipPath",
          "linearGradient",
          "radialGradient",
          "stop",
          "use");

  /** A reference to anything but a part of the picture, or an escape that could spell one. */
  private static final Pattern OUTSIDE =
      Pattern.compile("(?i)url\\s*\\((?!#)|\\\\|(?:https?|file|data|javascript):");

  private static final Set<String> ACTING = Set.of("style", "base");

  private static final Set<String> NAMESPACES = Set.of("", "http://www.w3.org/2000/svg");

  /** Elements of words, which HTML reads as HTML. */
  private static final Set<String> WORDS = Set.of("title", "desc");

  /** The longest side, in the picture's own units: far above any that is drawn. */
  private static final double MOST_UNITS = 100_000;

  /** Where a picture has more, the first are told. */
  private static final int MOST_FAULTS = 20;

  private static final String LEFT_OUT = " The picture is left out until this is mended.";

  private final Path file;
  private final List<Problem> found = new ArrayList<>();
  private final PartUses uses = new PartUses();
  private boolean inside;
  private boolean inWords;
  private double width;
  private double height;

  DrawingCheck(Path file) {
    this.file = file;
  }

  List<Problem> faults(String text) {
    try {
      var xml = factory().createXMLStreamReader(new StringReader(text));
      if ("1.1".equals(xml.getVersion())) {
        error(1, "A picture is written in XML 1.0.");
        return List.copyOf(found);
      }
      while (xml.hasNext() && found.size() < MOST_FAULTS) {
        event(xml, xml.next());
      }
    } catch (XMLStreamException e) {
      var why = String.valueOf(e.getMessage()).lines().reduce((_, last) -> last).orElse("");
      // XML 1.1 counts line breaks that no editor does.
      int last = (int) Math.max(1, text.lines().count());
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      error(Math.clamp(line, 1, last), "Not a valid SVG: " + why);
    }
    uses.nested().forEach(line -> error(line, "A part that is used must not use another."));
    if (found.isEmpty() && text.contains("<![CDATA[")) {
      error(1, "A CDATA section has no place in a picture.");
    }
    if (found.isEmpty() && !(isLength(width) && isLength(height))) {
      error(
          1, "The svg element needs a viewBox with sides from 1 to 100000, as in \"0 0 800 500\".");
    }
    return List.copyOf(found);
  }

  /** The width of the view box, once there are no faults. */
  double width() {
    return width;
  }

  double height() {
    return height;
  }

  private void event(XMLStreamReader xml, int event) {
    int line = xml.getLocation().getLineNumber();
    switch (event) {
      case XMLStreamConstants.DTD -> error(line, "A document type has no place in a picture.");
      case XMLStreamConstants.START_ELEMENT -> {
        if (!inside) {
          root(xml, line);
        }
        inside = true;
        element(xml, line);
      }
      case XMLStreamConstants.END_ELEMENT -> {
        inWords = false;
        uses.close();
      }
      // HTML, which the picture becomes a part of, ends these earlier than XML does.
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        if (inside) {
          error(line, "A processing instruction has no place in a picture.");
        }
      }
      case XMLStreamConstants.COMMENT -> {
        if (xml.getText().startsWith(">") || xml.getText().startsWith("->")) {
          error(line, "A comment must not begin with `>`.");
        }
      }
      default -> {}
    }
  }

  private void root(XMLStreamReader xml, int line) {
    if (!xml.getLocalName().equals("svg") || !xml.getPrefix().isEmpty()) {
      error(line, "The whole picture must be an svg element, written `<svg`.");
    }
    var box = xml.getAttributeValue(null, "viewBox");
    var parts = box == null ? new String[0] : box.strip().split("[ ,]+", -1);
    if (parts.length == 4) {
      try {
        width = Double.parseDouble(parts[2]);
        height = Double.parseDouble(parts[3]);
      } catch (NumberFormatException _) {
        width = 0;
      }
    }
  }

  private void element(XMLStreamReader xml, int line) {
    var name = xml.getLocalName();
    if (!xml.getPrefix().isEmpty()) {
      error(line, "Elements of a picture have no prefix: this one is written `<" + name + ">`.");
    } else if (!NAMESPACES.contains(Objects.requireNonNullElse(xml.getNamespaceURI(), ""))) {
      error(line, "`<" + name + ">` is of another namespace than SVG's.");
    }
    if (inWords) {
      error(line, "A title or description holds words only.");
    }
    inWords = WORDS.contains(name);
    uses.open(xml.getAttributeValue(null, "id"));
    if (!DRAWING.contains(name)) {
      error(line, "`<" + name + ">` has no place in a picture; draw with paths.");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var attribute = xml.getAttributeLocalName(i);
      var value = xml.getAttributeValue(i);
      if (attribute.startsWith("on") || ACTING.contains(attribute)) {
        error(line, "`" + attribute + "` has no place in a picture.");
      } else if (attribute.equals("href") && !value.startsWith("#")) {
        error(line, "A picture may refer only to its own parts, by #id.");
      } else if (attribute.equals("href")) {
        uses.use(value.substring(1), line);
      } else if (attribute.equals("d") && !PathData.isWhole(value)) {
        error(line, "The path's data is broken: a command in `d` lacks numbers or is unknown.");
      } else if (OUTSIDE.matcher(value).find()) {
        error(line, "A picture may refer only to its own parts, by url(#id).");
      } else if (Palette.VARIABLE.matcher(value).replaceAll("").contains("var(")) {
        error(line, "A colour is written var(--name, #rrggbb).");
      }
    }
  }

  private void error(int line, String message) {
    if (found.size() < MOST_FAULTS) {
      found.add(Problem.error(file, line, message + LEFT_OUT));
    }
  }

  private static boolean isLength(double length) {
    return length >= 1 && length <= MOST_UNITS;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
