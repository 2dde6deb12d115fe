package glowup.kiosk.look;

import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code illustrations/*.svg}. Only plain drawing is let in: a picture stands inside the
 * reader's page, so a script, a style or a reference in it would act there.
 */
public final class IllustrationReader {
  private static final Set<String> DRAWING =
      Set.of(
          "svg", "title", "desc", "g", "defs", "path", "circle", "ellipse", "rect", "line",
          "polyline", "polygon", "clipPath", "linearGradient", "radialGradient", "stop", "use");
  private static final String LEFT_OUT = " The picture is left out until this is mended.";

  private final Consumer<Problem> problems;

  public IllustrationReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  public Optional<Illustration> read(Path file) {
    return new SourceReader(problems).text(file).flatMap(text -> read(file, text));
  }

  private Optional<Illustration> read(Path file, String text) {
    var found = new ArrayList<Problem>();
    var box = new ViewBox();
    try {
      var xml = factory().createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> element(file, xml, box, found);
          case XMLStreamConstants.DTD ->
              found.add(error(file, xml, "A document type has no place in a picture."));
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      var why = String.valueOf(e.getMessage()).lines().reduce((_, last) -> last).orElse("");
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      found.add(Problem.error(file, line, "Not a valid SVG: " + why + LEFT_OUT));
    }
    if (found.isEmpty() && box.width <= 0) {
      found.add(
          Problem.error(
              file, 1, "The svg element needs a viewBox, as in \"0 0 800 500\"." + LEFT_OUT));
    }
    found.forEach(problems);
    if (!found.isEmpty()) {
      return Optional.empty();
    }
    var id = file.getFileName().toString().replaceFirst("\\.svg$", "");
    return Optional.of(new Illustration(id, withoutProlog(text), box.width, box.height));
  }

  private static void element(
      Path file, XMLStreamReader xml, ViewBox box, List<Problem> found) {
    var name = xml.getLocalName();
    if (!DRAWING.contains(name)) {
      found.add(error(file, xml, "`<" + name + ">` has no place in a picture; draw with paths."));
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var attribute = xml.getAttributeLocalName(i);
      var value = xml.getAttributeValue(i);
      if (attribute.startsWith("on") || attribute.equals("style")) {
        found.add(error(file, xml, "`" + attribute + "` has no place in a picture."));
      } else if (attribute.equals("href") && !value.startsWith("#")) {
        found.add(error(file, xml, "A picture may refer only to its own parts, by #id."));
      } else if (value.contains("url(") && !value.strip().startsWith("url(#")) {
        found.add(error(file, xml, "A picture may refer only to its own parts, by url(#id)."));
      } else if (attribute.equals("viewBox") && name.equals("svg")) {
        box.read(value);
      }
    }
  }

  private static Problem error(Path file, XMLStreamReader xml, String message) {
    return Problem.error(file, xml.getLocation().getLineNumber(), message + LEFT_OUT);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static String withoutProlog(String text) {
    return text.substring(text.indexOf("<svg")).strip();
  }

  private static final class ViewBox {
    private double width;
    private double height;

    private void read(@Nullable String value) {
      var parts = value == null ? new String[0] : value.strip().split("[ ,]+", -1);
      if (parts.length == 4) {
        try {
          width = Double.parseDouble(parts[2]);
          height = Double.parseDouble(parts[3]);
        } catch (NumberFormatException _) {
          width = 0;
        }
      }
    }
  }
}
